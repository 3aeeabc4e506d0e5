import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contents, emptyDatabase } from '../../../fakes/database';
import { fakeClock } from '../../../fakes/clock';
import { addApplication } from '../../../../renderer/data/actions/applications';
import { anythingSent, readAndPreview } from '../../../simulation/fuzz-inbound';

it('whatever is sent is read or refused in words, and changes nothing before it is confirmed', async () => {
  const writer = await emptyDatabase(fakeClock());
  await addApplication(writer, { company: 'Brightwater', role: 'Analyst' });
  const before = await contents(writer);
  const tally = { mail: 0, invitations: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(anythingSent, async (sent) => {
      tally[await readAndPreview(sent)] += 1;
    }),
    { numRuns: 500 },
  );
  expect(await contents(writer)).toEqual(before);
  // A fuzz that only meets one of them tests little.
  expect(Math.min(...Object.values(tally))).toBeGreaterThan(10);
});
