import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trayIconFile, trayItems, trayWords, type TrayItem } from '../../../electron/main/tray-menu';
import type { Agenda } from '../../../shared/domain/agenda';
import { instantOf } from '../../../shared/domain/time';

const key = 'checkIn.0190aaaa-0000-7000-8000-000000000001';
const agenda = (due: number, ...titles: string[]) => ({
  occurrences: [],
  due,
  next: titles.map((title) => ({ followUpKey: key, title, when: '1 day late' })),
  discreet: false,
});
const zone = 'Europe/London';
const now = instantOf('2026-11-24T12:00', zone);
const items = (given?: Agenda, at = now) => trayItems(given, at, zone);
const labelsOf = (given: readonly TrayItem[]) =>
  given.map((item) => (item.kind === 'separator' ? '' : item.label));
const labels = (...args: Parameters<typeof agenda>) => labelsOf(items(agenda(...args)));
const submenu = (id: string, given: readonly TrayItem[]) =>
  given.flatMap((item) => (item.kind === 'menu' && item.id === id ? item.items : []));

describe('the tray', () => {
  it('lists the next follow-ups, and how many more are due', () => {
    expect(labels(5, 'Check in with Brightwater', 'Call Dana').slice(0, 3)).toEqual([
      'Check in with Brightwater · 1 day late',
      'Call Dana · 1 day late',
      '3 more due',
    ]);
  });

  it('offers for each to open it, to put it off and to settle it', () => {
    const menu = submenu('next-1', items(agenda(1, 'Call Dana')));
    expect(labelsOf(menu)).toEqual([
      'Open',
      '',
      'In an hour',
      'This evening',
      'Tomorrow',
      'Next week',
      '',
      'Done',
    ]);
    expect(menu.find((item) => item.kind === 'choice' && item.id === 'next-1-tomorrow')).toMatchObject({
      choice: { do: 'snooze', key, until: 'tomorrow' },
    });
  });

  it('pauses until tomorrow, Monday or a date, and says so until it is over', () => {
    expect(labelsOf(submenu('pause', items()))).toEqual(['Until tomorrow', 'Until Monday', 'Until a date…']);
    const sunday = instantOf('2026-11-29T12:00', zone);
    expect(labelsOf(submenu('pause', items(undefined, sunday)))).not.toContain('Until Monday');
    const paused = { ...agenda(1, 'Call Dana'), pause: { until: '2026-11-30' } };
    expect(labelsOf(items(paused))).toContain('Paused until Monday 30 November');
    expect(labelsOf(items(paused))).toContain('Resume reminders');
    const resumed = { ...paused, pause: { until: '2026-11-30', endedAt: now } };
    for (const over of [items(resumed), items(paused, instantOf('2026-11-30T00:00', zone))])
      expect(labelsOf(over)).not.toContain('Resume reminders');
  });

  it('says when there is nothing', () => {
    expect(labels(0)[0]).toBe('Nothing to do now');
    expect(items()[0]).toEqual({ kind: 'words', label: 'Nothing to do now' });
  });

  it('shows an ampersand as one, and cuts a long name', () => {
    expect(labels(1, 'Thank Harbour & Vale')[0]).toContain('Harbour && Vale');
    expect(Array.from(labels(1, '👩‍💻'.repeat(200))[0] ?? '').length).toBeLessThan(80);
  });

  it('counts in its words and its icon', () => {
    expect([0, 1, 12].map((due) => trayWords(due, false))).toEqual([
      'Afterword: nothing due',
      'Afterword: 1 thing due',
      'Afterword: 12 things due',
    ]);
    expect(trayWords(1, true)).toBe('Afterword: 1 thing due, reminders paused');
    const files = [0, 1, 9, 10].map((due) => trayIconFile('linux', due, false));
    expect(files).toEqual(['tray.png', 'tray-1.png', 'tray-9.png', 'tray-many.png']);
  });

  it('has an image of every count, for light and dark, for each system', () => {
    const folder = fileURLToPath(new URL('../../../resources/tray', import.meta.url));
    const wanted = (['linux', 'darwin', 'win32'] as const).flatMap((platform) =>
      Array.from({ length: 12 }, (_, due) => due).flatMap((due) =>
        [true, false].flatMap((dark) => {
          const file = trayIconFile(platform, due, dark);
          return file.endsWith('.png') ? [file, file.replace('.png', '@2x.png')] : [file];
        }),
      ),
    );
    expect(new Set(wanted)).toEqual(new Set(readdirSync(folder)));
    expect(trayIconFile('win32', 3, true)).not.toBe(trayIconFile('win32', 3, false));
  });
});
