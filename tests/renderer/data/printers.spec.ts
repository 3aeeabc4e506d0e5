import { expect, test } from 'vitest';
import { changeSettings, keepSetup, readSettings } from '../../../renderer/data/actions/settings';
import { undo } from '../../../renderer/data/undo';
import { DEFAULT_SETUP } from '../../../shared/domain/printer';
import { setupOf } from '../../../shared/domain/settings';
import { fakeClock } from '../../fakes/clock';
import { emptyDatabase } from '../../fakes/database';

test('each printer keeps its own setup, and one is the chosen', async () => {
  const data = await emptyDatabase(fakeClock());
  const settings = async () => readSettings(await data.db.settings.toArray());
  await changeSettings(data, { printer: 'Brother_QL' });
  await keepSetup(data, 'Brother_QL', { ...DEFAULT_SETUP, rightMm: 1.5 }, 'Brother QL');
  const done = await keepSetup(data, '', { ...DEFAULT_SETUP, turn: 90 }, 'the dialog');
  expect((await settings()).printer).toBe('Brother_QL');
  expect(setupOf(await settings(), 'Brother_QL')).toEqual({ ...DEFAULT_SETUP, rightMm: 1.5 });
  expect(setupOf(await settings(), '').turn).toBe(90);
  expect(setupOf(await settings(), 'toString')).toEqual(DEFAULT_SETUP);
  await undo(data, done.changeId);
  expect(setupOf(await settings(), '')).toEqual(DEFAULT_SETUP);
  expect(setupOf(await settings(), 'Brother_QL').rightMm).toBe(1.5);
});
