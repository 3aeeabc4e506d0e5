import type { PrinterSetup } from '../../../shared/domain/printer';
import { DEFAULT_SETTINGS, type Settings, type WritingHabits } from '../../../shared/domain/settings';
import type { Day, Instant } from '../../../shared/domain/time';
import { commit, type Done, type Write, type Writer } from '../commit';
import type { Row, SettingRow } from '../rows';

/** A printer or a display has a row of its own, so that two of them never overwrite each other. */
const PRINTER = 'printer:';
const DISPLAY = 'display:';

/**
 * The settings as they stand; what was never set, or is of another kind than it should be, has its default. Unknown
 * names are kept and ignored.
 */
export function readSettings(rows: readonly Row<SettingRow>[]): Settings {
  const living = rows.filter((row) => row.deletedAt === undefined);
  const stored = Object.fromEntries(
    living.filter(isOfItsKind).map((row) => [row.id, row.value]),
  ) as Partial<Settings>;
  return {
    ...DEFAULT_SETTINGS,
    ...stored,
    printers: byName<PrinterSetup>(living, PRINTER),
    displays: byName<number>(living, DISPLAY),
    policy: { ...DEFAULT_SETTINGS.policy, ...stored.policy },
  };
}

/** A file made by hand may hold anything; a time that is a number would silence every reminder. */
function isOfItsKind({ id, value }: SettingRow): boolean {
  const usual: unknown = Object.hasOwn(DEFAULT_SETTINGS, id) ? Reflect.get(DEFAULT_SETTINGS, id) : value;
  return typeof value === typeof usual && (value === null) === (usual === null);
}

/** The answers of the first run. Undo leaves them alone: taking them back would ask the questions again. */
export async function answerFirstRun(writer: Writer, settings: Partial<StoredSettings>): Promise<Done> {
  const answers = { ...settings, firstRunDoneAt: writer.clock.now() };
  return commit(writer, 'Settings changed', settingWrites(answers), { settled: true });
}

/** Those that are stored by their own name. */
type StoredSettings = Omit<Settings, 'printers' | 'displays'>;

export async function changeSettings(writer: Writer, settings: Partial<StoredSettings>): Promise<Done> {
  return commit(writer, 'Settings changed', settingWrites(settings));
}

/** Keeps how the person writes cards, as they go on with the next. No change of its own: the card has it. */
export async function keepWriting(writer: Writer, writing: WritingHabits): Promise<Done> {
  return commit(writer, 'Writing kept', settingWrites({ writing }), { settled: true });
}

/** Keeps what a printer needs. @param label what people call it */
export async function keepSetup(
  writer: Writer,
  name: string,
  setup: PrinterSetup,
  label: string,
): Promise<Done> {
  return commit(writer, `Kept for ${label}`, [
    { table: 'settings', put: { id: `${PRINTER}${name}`, value: setup } },
  ]);
}

/** Keeps how many pixels make a millimetre on a display. */
export async function keepDisplay(writer: Writer, display: string, pixelsAMm: number): Promise<Done> {
  return commit(writer, 'Screen measured', [
    { table: 'settings', put: { id: `${DISPLAY}${display}`, value: pixelsAMm } },
  ]);
}

function byName<T>(rows: readonly Row<SettingRow>[], prefix: string): Readonly<Record<string, T>> {
  const own = rows.filter(({ id }) => id.startsWith(prefix));
  return Object.fromEntries(own.map(({ id, value }) => [id.slice(prefix.length), value as T]));
}

function settingWrites(settings: Partial<StoredSettings>): readonly Write[] {
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
