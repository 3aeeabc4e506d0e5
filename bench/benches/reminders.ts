import { liveReminderYear, type YearTally } from '../../tests/simulations/reminder-year';
import type { Bench } from '../bench';

const YEARS = 10_000;

/** Random years of reminders, with sleep, crashes, flights and a clock that is set: what was due and what came of it. */
export const reminders: Bench = {
  name: 'reminders',
  unit: 'count',
  onlyWhenNamed: true,
  async run() {
    const years = Number(process.env['AFTERWORD_YEARS'] ?? YEARS);
    const total: YearTally = {
      due: 0,
      announced: 0,
      doubled: 0,
      repeatedAfterCrash: 0,
      lost: 0,
      inQuietHours: 0,
    };
    for (let seed = 1; seed <= years; seed += 1) {
      const year = liveReminderYear(seed);
      for (const key of Object.keys(year) as (keyof YearTally)[]) total[key] += year[key];
    }
    return Object.entries(total).map(([name, value]) => ({
      name: `reminders-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
      baseline: null,
    }));
  },
};
