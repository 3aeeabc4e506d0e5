import type { Draft } from './draft';
import { USUAL_NOTES, type LinkedInAccount } from './linked-in';
import type { Policy } from './policy';
import { DEFAULT_POLICY } from './policy';
import { DEFAULT_SETUP, type PrinterSetup } from './printer';
import type { StockId } from './stationery';
import type { Day, Instant, LocalTime, Zone } from './time';

/** What the person told about themselves and how Afterword should behave. One stored row a name. */
export interface Settings {
  readonly name: string;
  readonly email: string;
  readonly country: string;
  readonly region: string;
  /** Empty: follow the computer's zone. */
  readonly zone: Zone;
  readonly cardStock: StockId;
  /** For envelopes, a line each; empty: none is written. */
  readonly returnAddress: string;
  /** The printer's name; empty: the system's dialog asks. */
  readonly printer: string;
  /** What each printer needs, by its name; stored a row a printer. */
  readonly printers: Readonly<Record<string, PrinterSetup>>;
  /** How many of its pixels make a millimetre, for each display that was measured; stored a row a display. */
  readonly displays: Readonly<Record<string, number>>;
  /** How the person last chose to write cards; what is absent is as usual. */
  readonly writing: WritingHabits;
  /** Working days that the post takes, as the person knows it, by the country it goes to (empty: unknown). */
  readonly postDays: Readonly<Record<string, number>>;
  readonly theme: 'system' | 'light' | 'night';
  /** Notifications leave names out. */
  readonly discreetNotifications: boolean;
  /** Whether calendar files name people and companies; empty: as notifications do. */
  readonly calendarNames: '' | 'named' | 'nameless';
  /** Whether discreet notifications were offered, which happens once. */
  readonly discreetOffered: boolean;
  readonly notifications: boolean;
  /** Quiet hours by the person's own wall clock, `HH:mm`; equal ends mean none. */
  readonly quietFrom: LocalTime;
  readonly quietTo: LocalTime;
  /** Weekends and public holidays are quiet from end to end. */
  readonly workingDaysOnly: boolean;
  /** When what can wait is gathered into one notification a day, `HH:mm`; empty: each as it comes. */
  readonly digestAt: LocalTime;
  /** Nothing is announced before this day; empty, or past: no pause. */
  readonly pausedUntil: Day;
  /** When the person ended that pause early; 0 where they did not. */
  readonly resumedAt: Instant;
  readonly linkedInAccount: LinkedInAccount;
  /** Requests with a note that LinkedIn takes in a month, on a free account. */
  readonly linkedInNotes: number;
  readonly firstRunDoneAt: Instant;
  readonly policy: Policy;
}

/** The hand, ink and pen that a new card begins with. */
export interface WritingHabits {
  readonly hand?: string;
  readonly ink?: string;
  readonly writing?: Draft['writing'];
}

export const DEFAULT_SETTINGS: Settings = {
  name: '',
  email: '',
  country: '',
  region: '',
  zone: '',
  cardStock: 'a2',
  returnAddress: '',
  printer: '',
  printers: {},
  displays: {},
  writing: {},
  postDays: {},
  theme: 'system',
  discreetNotifications: false,
  calendarNames: '',
  discreetOffered: false,
  notifications: true,
  quietFrom: '21:00',
  quietTo: '08:00',
  workingDaysOnly: false,
  digestAt: '',
  pausedUntil: '',
  resumedAt: 0,
  linkedInAccount: 'free',
  linkedInNotes: USUAL_NOTES,
  firstRunDoneAt: 0,
  policy: DEFAULT_POLICY,
};

/** What this printer needs; what was never set has its default. */
export function setupOf({ printers }: Settings, name: string): PrinterSetup {
  return { ...DEFAULT_SETUP, ...(Object.hasOwn(printers, name) ? printers[name] : undefined) };
}

/** Whether a calendar file leaves names out: as the person last chose, else as their notifications do. */
export function namelessCalendar({ calendarNames, discreetNotifications }: Settings): boolean {
  return calendarNames === '' ? discreetNotifications : calendarNames === 'nameless';
}
