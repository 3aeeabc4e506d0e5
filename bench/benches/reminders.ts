import { addTallies, NO_YEAR } from '../../tests/simulation/reminder-tally';
import { liveReminderYear } from '../../tests/simulation/reminder-year';
import type { Bench } from '../bench';

const YEARS = 10_000;

/**
 * Random years of reminders, with sleep, crashes, flights, pauses, refusals and a clock that is set: what was due and
 * what came of it. `AFTERWORD_YEARS` takes fewer, `AFTERWORD_FIRST_YEAR` begins with another seed than 1.
 */
export const reminders: Bench = {
  name: 'reminders',
  unit: 'count',
  onlyWhenNamed: true,
  async run() {
    const years = Number(process.env['AFTERWORD_YEARS'] ?? YEARS);
    const first = Number(process.env['AFTERWORD_FIRST_YEAR'] ?? 1);
    let total = NO_YEAR;
    for (let seed = first; seed < first + years; seed += 1)
      total = addTallies(total, liveReminderYear(seed).tally);
    return Object.entries(total).map(([name, value]: [string, number]) => ({
      name: `reminders-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
      baseline: null,
    }));
  },
};
