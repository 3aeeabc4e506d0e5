import { DEFAULT_SETTINGS, type Settings } from '../../../shared/domain/settings';
import { commit, type Done, type Write, type Writer } from '../commit';
import type { Row, SettingRow } from '../rows';

/** The settings as they stand; what was never set has its default. Unknown names are kept and ignored. */
export function readSettings(rows: readonly Row<SettingRow>[]): Settings {
  const stored = Object.fromEntries(
    rows.filter((row) => row.deletedAt === undefined).map((row) => [row.id, row.value]),
  ) as Partial<Settings>;
  return { ...DEFAULT_SETTINGS, ...stored, policy: { ...DEFAULT_SETTINGS.policy, ...stored.policy } };
}

/** The answers of the first run. Undo leaves them alone: taking them back would ask the questions again. */
export async function answerFirstRun(writer: Writer, settings: Partial<Settings>): Promise<Done> {
  const answers = { ...settings, firstRunDoneAt: writer.clock.now() };
  return commit(writer, 'Settings changed', settingWrites(answers), { settled: true });
}

export async function changeSettings(writer: Writer, settings: Partial<Settings>): Promise<Done> {
  return commit(writer, 'Settings changed', settingWrites(settings));
}

function settingWrites(settings: Partial<Settings>): readonly Write[] {
  return Object.entries(settings).map(([id, value]): Write => ({ table: 'settings', put: { id, value } }));
}
