import { DEFAULT_SETTINGS, type Settings } from '../../../shared/domain/settings';
import type { Day, Instant } from '../../../shared/domain/time';
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

/** "On holiday": nothing is announced before `until`. A pause that was ended early begins anew. */
export async function pauseReminders(writer: Writer, until: Day): Promise<Done> {
  const settings = settingWrites({ pausedUntil: until, resumedAt: 0 });
  return commit(writer, 'Reminders paused', settings);
}

/** Ends the pause at `at`. What fell due in it is told from then on. */
export async function resumeReminders(writer: Writer, at: Instant): Promise<Done> {
  return commit(writer, 'Reminders resumed', settingWrites({ resumedAt: at }));
}
