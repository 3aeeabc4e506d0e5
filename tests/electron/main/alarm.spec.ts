import { expect, it } from 'vitest';
import { liveReminderYear, type YearTally } from '../../simulations/reminder-year';

it('loses, doubles and disturbs nothing in 40 random years', () => {
  const total: YearTally = {
    due: 0,
    announced: 0,
    doubled: 0,
    repeatedAfterCrash: 0,
    lost: 0,
    inQuietHours: 0,
  };
  for (let seed = 1; seed <= 40; seed += 1) {
    const year = liveReminderYear(seed);
    for (const key of Object.keys(year) as (keyof YearTally)[]) total[key] += year[key];
    expect({ seed, lost: year.lost, doubled: year.doubled, inQuietHours: year.inQuietHours }).toEqual({
      seed,
      lost: 0,
      doubled: 0,
      inQuietHours: 0,
    });
  }
  // The years must have held what they claim to survive.
  expect(total.due).toBeGreaterThan(5_000);
  expect(total.repeatedAfterCrash).toBeGreaterThan(200);
}, 180_000);
