import type { Agenda } from '../domain/agenda';
import type { DeepLink } from '../domain/deep-link';
import type { KeptErrand } from '../domain/errand';
import type { PrintJob } from '../domain/print-job';
import type { Printer } from '../domain/printer';
import type { Sentinel } from '../domain/sentinel';
import type { InstallOutcome, UpdateState } from '../domain/update';

/** What a host can do. Where it cannot, the screen says so where it matters. */
export interface DesktopAbilities {
  /** Reminds while its window is closed, and shows a tray icon. */
  readonly background: boolean;
  /** Brings `afterword://` links. */
  readonly links: boolean;
}

export interface HostInfo {
  readonly version: string;
  readonly platform: string;
  /** What checks spelling: the system, or the dictionaries that lie in Afterword's folder; absent: it is not ours to say. */
  readonly spelling?: 'system' | readonly string[];
}

export type SaveOutcome =
  | { readonly saved: true; readonly where?: string }
  | { readonly saved: false; readonly cancelled: boolean; readonly problem?: string };

export type PrintOutcome =
  /** `unseen`: its dialog was shown and is gone, and nothing says how it was left. */
  | { readonly printed: true; readonly unseen?: true }
  | { readonly printed: false; readonly cancelled: boolean; readonly problem?: string };

/** A resolved `opened` proves only that the system was asked; the person is asked whether they sent it. */
export type OpenOutcome = { readonly opened: true } | { readonly opened: false; readonly problem: string };

export type PickOutcome =
  | { readonly picked: true; readonly name: string; readonly text: string }
  | { readonly picked: false; readonly cancelled: boolean; readonly problem?: string };

export interface FileToSave {
  readonly name: string;
  readonly kind: 'json' | 'eml' | 'ics' | 'csv' | 'svg';
  readonly text: string;
}

/** What a host tells the renderer. */
export type DesktopEvent =
  | { readonly type: 'link'; readonly link: DeepLink }
  | { readonly type: 'badLink' }
  | {
      readonly type: 'command';
      readonly command: 'add' | 'find' | 'undo' | 'redo' | 'export' | 'import' | 'pause';
    }
  /** Asked for outside the window; may be told more than once, until {@link Desktop.errandDone}. */
  | ({ readonly type: 'errand' } & KeptErrand)
  /** Whether a notification got through. */
  | { readonly type: 'notified'; readonly shown: boolean }
  /** The host woke, was shown, or a day began: send a fresh agenda. */
  | { readonly type: 'agendaWanted' }
  /** The window is about to go out of sight, on a desktop that shows no tray icon: say how it comes back. */
  | { readonly type: 'leaving' }
  | { readonly type: 'updates'; readonly state: UpdateState };

/** What the app needs from the machine that it runs on. None of these rejects for reasons a person can meet. */
export interface Desktop {
  readonly kind: 'electron' | 'browser';
  readonly abilities: DesktopAbilities;
  info(): Promise<HostInfo>;
  /** Opens a `mailto:`, `tel:` or listed https address in the person's own program. */
  openLink(url: string): Promise<OpenOutcome>;
  copyText(text: string): Promise<boolean>;
  saveFile(file: FileToSave): Promise<SaveOutcome>;
  /** Lets the person pick a file and reads it as UTF-8. */
  pickFile(kind: 'json'): Promise<PickOutcome>;
  /** Saves the sheets as a PDF, each page exactly as large as its sheet. */
  savePdf(job: PrintJob): Promise<SaveOutcome>;
  /** Prints at once on the printer that is named, else through the system's dialog. */
  print(job: PrintJob, printer?: string): Promise<PrintOutcome>;
  /** The printers to choose from; none where only the system's dialog knows them. */
  printers(): Promise<readonly Printer[]>;
  setAgenda(agenda: Agenda): Promise<void>;
  /** The errand is written down and need not be told again. */
  errandDone(id: string): Promise<void>;
  /** Whether notifications get through, as far as is known; asks nobody. */
  notificationState(): Promise<'granted' | 'denied' | 'unasked' | 'unavailable'>;
  /** Asks for leave to notify where the host needs it. */
  allowNotifications(): Promise<'granted' | 'denied' | 'unavailable'>;
  /** Shows a notification now, so that the person sees whether their system lets them through. */
  testNotification(): Promise<'shown' | 'refused' | 'unavailable'>;
  /** Whether the app starts with the computer, in the tray; `undefined` where the host cannot. */
  startsAtLogin(): Promise<boolean | undefined>;
  /** Answers how it is afterwards. */
  setStartsAtLogin(on: boolean): Promise<boolean | undefined>;
  setTheme(theme: 'system' | 'light' | 'night'): Promise<void>;
  readSentinel(): Promise<Sentinel | undefined>;
  writeSentinel(sentinel: Sentinel): Promise<void>;
  /** How far a newer version is; `undefined` where the host has no versions to install. Told by `updates` besides. */
  updateState(): Promise<UpdateState | undefined>;
  lookForUpdate(): Promise<void>;
  fetchUpdate(): Promise<void>;
  /** Saves `backup`, an export of everything, and then installs and starts anew. */
  installUpdate(backup: string): Promise<InstallOutcome>;
  /** Puts the window out of sight, where reminders go on, or ends the app. */
  leave(how: 'hide' | 'quit'): Promise<void>;
  /** Asks the host to keep the database for good (browsers may evict it otherwise). */
  keepStorage(): Promise<boolean>;
  /**
   * Hears the host's events, or only those of the given types. An event that nobody hears yet is kept for the first
   * who will. Returns the way to stop.
   */
  listen(listener: (event: DesktopEvent) => void, types?: readonly DesktopEvent['type'][]): () => void;
}
