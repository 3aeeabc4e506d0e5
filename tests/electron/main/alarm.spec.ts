import { expect, it } from 'vitest';
import { addTallies, NO_YEAR, type YearTally } from '../../simulation/reminder-tally';
import { liveReminderYear } from '../../simulation/reminder-year';

it('loses, doubles and disturbs nothing in 200 random years', () => {
  let total: YearTally = NO_YEAR;
  const seen = { crashes: 0, snoozes: 0, pauses: 0, digests: 0, refusals: 0 };
  for (let seed = 1; seed <= 200; seed += 1) {
    const { tally, events } = liveReminderYear(seed);
    total = addTallies(total, tally);
    for (const name of Object.keys(seen) as (keyof typeof seen)[]) seen[name] += events[name];
    const { lost, doubled, inQuietHours } = tally;
    expect({ seed, lost, doubled, inQuietHours }).toEqual({ seed, lost: 0, doubled: 0, inQuietHours: 0 });
  }
  // The years must have held what they claim to survive.
  expect(total.due).toBeGreaterThan(20_000);
  expect(total.repeatedAfterCrash).toBeGreaterThan(800);
  for (const [what, often] of Object.entries(seen)) expect(often, what).toBeGreaterThan(1_000);
}, 180_000);
