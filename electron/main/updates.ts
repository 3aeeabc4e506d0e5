import type { InstallOutcome, UpdateState } from '../../shared/domain/update';
import type { Log } from './log';
import { codeOf } from './state-file';

type Say = (text: string) => void;

/** The part of electron-updater that is used. */
export interface Updater {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  allowDowngrade: boolean;
  allowPrerelease: boolean;
  disableWebInstaller: boolean;
  forceDevUpdateConfig: boolean;
  requestHeaders: Record<string, string | string[] | number | undefined> | null;
  logger: { info: Say; warn: Say; error: Say; debug?: Say } | null;
  on(event: 'download-progress', listener: (progress: { readonly percent: number }) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  checkForUpdates(): Promise<{
    readonly isUpdateAvailable: boolean;
    readonly updateInfo: { readonly version: string };
  } | null>;
  downloadUpdate(): Promise<unknown>;
  quitAndInstall(): void;
}

interface UpdatePorts {
  /** Whether this copy was built with a place to look for newer ones. */
  readonly hasFeed: () => boolean;
  /** Loaded when the person first asks: most never do. */
  readonly load: () => Promise<Updater>;
  /** Saves everything and reads it back: where it is, or `undefined` where it is not safe. */
  readonly backUp: (name: string, text: string) => string | undefined;
  readonly tell: (state: UpdateState) => void;
  readonly log: Log;
}

export interface Updates {
  readonly state: () => UpdateState;
  /** Asks the feed. The person's own computer asks nothing by itself. */
  readonly look: () => Promise<void>;
  readonly fetch: () => Promise<void>;
  /** Saves `backup`, an export of everything, and only then hands over to the installer. */
  readonly install: (backup: string) => InstallOutcome;
}

/** Everybody is the same person to the feed: electron-updater would send an id of this computer. */
const NOBODY = { 'x-user-staging-id': '00000000-0000-4000-8000-000000000000' };

/** Newer versions, when the person asks for them: found, fetched and installed in three steps of their own. */
export function createUpdates({ hasFeed, load, backUp, tell, log }: UpdatePorts): Updates {
  let state: UpdateState = hasFeed() ? { at: 'unasked' } : { at: 'off' };
  let loading: Promise<Updater> | undefined;

  const be = (next: UpdateState) => {
    state = next;
    tell(next);
  };
  const fail = (error: unknown) => {
    log.warn(`update failed: ${codeOf(error)}`);
    be({ at: 'failed', problem: updateProblem(codeOf(error)) });
  };
  const prepare = async () => {
    const updater = await load();
    updater.autoDownload = false;
    updater.autoInstallOnAppQuit = false;
    updater.allowPrerelease = false;
    updater.allowDowngrade = false;
    updater.disableWebInstaller = true;
    updater.forceDevUpdateConfig = true;
    updater.requestHeaders = NOBODY;
    // Its own lines name folders and addresses of the person's.
    updater.logger = { info: unsaid, warn: unsaid, error: unsaid, debug: unsaid };
    updater.on('download-progress', ({ percent }) => {
      if (state.at === 'fetching')
        be({ ...state, percent: Math.min(100, Math.max(state.percent, Math.floor(percent))) });
    });
    // What it asked for rejects besides; installing tells of its failure by this alone.
    updater.on('error', (error) => state.at === 'ready' && fail(error));
    return updater;
  };
  const updater = () => (loading ??= prepare());

  return {
    state: () => state,
    async look() {
      if (state.at === 'off' || state.at === 'looking' || state.at === 'fetching' || state.at === 'ready')
        return;
      be({ at: 'looking' });
      try {
        const found = await (await updater()).checkForUpdates();
        be(found?.isUpdateAvailable ? { at: 'found', version: found.updateInfo.version } : { at: 'newest' });
      } catch (error) {
        fail(error);
      }
    },
    async fetch() {
      if (state.at !== 'found') return;
      const { version } = state;
      be({ at: 'fetching', version, percent: 0 });
      try {
        await (await updater()).downloadUpdate();
        be({ at: 'ready', version });
      } catch (error) {
        fail(error);
      }
    },
    install(backup) {
      if (state.at !== 'ready')
        return { installing: false, problem: 'There is no update ready. Nothing was changed.' };
      const where = backUp(`before-${state.version}`, backup);
      if (where === undefined) {
        log.warn('no backup, so no update');
        return {
          installing: false,
          problem:
            'Your data could not be saved to a backup first, so the update was not installed. Nothing was changed; there may be too little room on the disk.',
        };
      }
      void updater().then((ready) => ready.quitAndInstall(), fail);
      return { installing: true, backup: where };
    },
  };
}

function unsaid(): void {}

/** In words for the person, from the code of electron-updater's error or of the system's. */
function updateProblem(code: string): string {
  switch (code) {
    case 'ERR_CHECKSUM_MISMATCH':
    case 'ERR_UPDATER_INVALID_SIGNATURE':
      return 'The update arrived damaged, or is not what it claims to be, so it was thrown away. Nothing was changed.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is too full for the update. Nothing was changed.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ERR_UPDATER_OLD_FILE_NOT_FOUND':
      return 'Afterword may not replace itself where it is installed. Nothing was changed; install the new version as you installed this one.';
    default:
      return 'The place where updates are kept could not be reached, or gave no sensible answer. Nothing was changed; try again later.';
  }
}
