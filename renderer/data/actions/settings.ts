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

export async function changeSettings(writer: Writer, settings: Partial<Settings>): Promise<Done> {
  const writes = Object.entries(settings).map(([id, value]): Write => ({
    table: 'settings',
    put: { id, value },
  }));
  return commit(writer, 'Settings changed', writes);
}
