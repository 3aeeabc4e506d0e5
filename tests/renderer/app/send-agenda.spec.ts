import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendAgenda } from '../../../renderer/app/send-agenda';
import { makePlan, type Plan } from '../../../renderer/data/plan-store';
import { NO_ROWS, type Facts } from '../../../shared/domain/facts';
import { DEFAULT_SETTINGS } from '../../../shared/domain/settings';
import { fakeClock } from '../../fakes/clock';
import { fakeDesktop } from '../../fakes/desktop';

const clock = fakeClock('2026-12-25T10:00:00Z');

/** A plan that is made anew when its holidays are there. */
function plans(workingDaysOnly: boolean) {
  let listener = () => {};
  const planWith = (holidays: Facts['holidays']): Plan =>
    makePlan(
      {
        facts: { home: { zone: 'Europe/London', country: 'GB' }, holidays, ...NO_ROWS },
        settings: { ...DEFAULT_SETTINGS, workingDaysOnly },
      },
      clock.now(),
    );
  let plan = planWith(new Map());
  return {
    come: (holidays: Facts['holidays']) => {
      plan = planWith(holidays);
      listener();
    },
    data: {
      clock,
      plan: {
        get: () => plan,
        subscribe: (heard: () => void) => {
          listener = heard;
          return () => undefined;
        },
        start: () => undefined,
        stop: () => undefined,
      },
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for the holidays where nothing is to be announced on them', () => {
  const { come, data } = plans(true);
  const desktop = fakeDesktop();
  const stop = sendAgenda(data, desktop);
  come(new Map());
  vi.advanceTimersByTime(1_000);
  expect(desktop.agendas).toEqual([]);
  come(new Map([['GB', new Set(['2026-12-25'])]]));
  vi.advanceTimersByTime(1_000);
  expect(desktop.agendas.map(({ rest }) => rest?.holidays)).toEqual([['2026-12-25']]);
  stop();
});

it('waits no longer than a moment: a reminder on a holiday is better than none', () => {
  const { come, data } = plans(true);
  const desktop = fakeDesktop();
  const stop = sendAgenda(data, desktop);
  come(new Map());
  vi.advanceTimersByTime(6_000);
  expect(desktop.agendas.map(({ rest }) => rest)).toEqual([{ weekend: [6, 7], holidays: [] }]);
  stop();
});

it('waits for nothing where every day is as good', () => {
  const { come, data } = plans(false);
  const desktop = fakeDesktop();
  const stop = sendAgenda(data, desktop);
  come(new Map());
  vi.advanceTimersByTime(1_000);
  expect(desktop.agendas).toHaveLength(1);
  stop();
});
