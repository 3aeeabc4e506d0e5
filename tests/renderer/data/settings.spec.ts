import { expect, it } from 'vitest';
import { pauseReminders, readSettings, resumeReminders } from '../../../renderer/data/actions/settings';
import { undoLast } from '../../../renderer/data/undo';
import { DEFAULT_SETTINGS } from '../../../shared/domain/settings';
import { fakeClock } from '../../fakes/clock';
import { emptyDatabase } from '../../fakes/database';

const row = (id: string, value: unknown) => ({ id, value, createdAt: 1, updatedAt: 1 });

it('takes the default for what is of another kind, and keeps what is sound', () => {
  const read = readSettings([
    row('quietFrom', '22:00'),
    row('quietTo', 8),
    row('digestAt', null),
    row('resumedAt', '5'),
    row('notifications', 'no'),
    row('policy', null),
    row('of a later Afterword', [1]),
  ]);
  expect(read).toMatchObject({ ...DEFAULT_SETTINGS, quietFrom: '22:00' });
});

it('pauses reminders until a day, ends the pause, and takes either back', async () => {
  const clock = fakeClock();
  const writer = await emptyDatabase(clock);
  const now = async () => {
    const { pausedUntil, resumedAt } = readSettings(await writer.db.settings.toArray());
    return [pausedUntil, resumedAt];
  };
  await pauseReminders(writer, '2026-12-07');
  expect(await now()).toEqual(['2026-12-07', 0]);
  await resumeReminders(writer, clock.now());
  expect(await now()).toEqual(['2026-12-07', clock.now()]);
  await undoLast(writer);
  expect(await now()).toEqual(['2026-12-07', 0]);
  await resumeReminders(writer, clock.now());
  await pauseReminders(writer, '2026-12-24');
  expect(await now()).toEqual(['2026-12-24', 0]);
});
