import { expect, it } from 'vitest';
import { createEventQueue } from '../../../renderer/host/event-queue';
import type { DesktopEvent } from '../../../shared/ports/desktop';

it('keeps an event for the first who hears its type, and hands later ones to everyone', () => {
  const queue = createEventQueue();
  const agendas: DesktopEvent[] = [];
  const all: DesktopEvent[] = [];
  queue.tell({ type: 'badLink' });
  queue.tell({ type: 'agendaWanted' });
  const stop = queue.listen((event) => agendas.push(event), ['agendaWanted']);
  expect(agendas).toEqual([{ type: 'agendaWanted' }]);
  queue.listen((event) => all.push(event));
  expect(all).toEqual([{ type: 'badLink' }]);
  queue.tell({ type: 'agendaWanted' });
  expect([agendas.length, all.length]).toEqual([2, 2]);
  stop();
  queue.tell({ type: 'agendaWanted' });
  expect([agendas.length, all.length]).toEqual([2, 3]);
});
