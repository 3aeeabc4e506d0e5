import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { writeAtomically } from './atomic-file';
import { APP_ID } from './identity';
import type { Log } from './log';

/** With it the app starts without a window. */
export const HIDDEN = '--hidden';

/** With it a second start ends the first: the one way to quit, beside the menu, where there is no tray. */
const QUIT = '--quit';

export function asksToQuit(argv: readonly string[]): boolean {
  return argv.includes(QUIT);
}

/** Whether the app starts with the computer, in the tray. */
export interface LoginStart {
  readonly read: () => boolean;
  /** Answers how it is afterwards. */
  readonly set: (on: boolean) => boolean;
}

/** Windows and macOS keep a list that Electron knows; on Linux it is a file in the autostart folder. */
export function loginStart(log: Log): LoginStart {
  return process.platform === 'linux' ? autostartFile(log) : systemList();
}

/** Whether it was the system that started the app, and not the person. */
export function startedHidden(): boolean {
  if (process.argv.includes(HIDDEN)) return true;
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

function systemList(): LoginStart {
  return {
    read: opensAtLogin,
    set(on) {
      app.setLoginItemSettings({ openAtLogin: on, args: [HIDDEN] });
      return opensAtLogin();
    },
  };
}

function opensAtLogin(): boolean {
  return app.getLoginItemSettings({ args: [HIDDEN] }).openAtLogin;
}

function autostartFile(log: Log): LoginStart {
  const path = join(app.getPath('appData'), 'autostart', `${APP_ID}.desktop`);
  const read = () => existsSync(path);
  return {
    read,
    set(on) {
      try {
        if (on) writeAtomically(path, autostartEntry(ownCommand()));
        else rmSync(path, { force: true });
      } catch {
        log.warn('autostart not changed');
      }
      return read();
    },
  };
}

/** What starts this very app: an AppImage's own path, for its inside moves with every start. */
function ownCommand(): readonly string[] {
  const program = process.env['APPIMAGE'] ?? process.execPath;
  return app.isPackaged ? [program] : [program, app.getAppPath()];
}

/** A desktop entry that starts `command` hidden, quoted as the Desktop Entry Specification 1.5 asks. */
export function autostartEntry(command: readonly string[]): string {
  const quoted = [...command, HIDDEN].map(
    (part) =>
      `"${part
        .replace(/["`$\\]/g, '\\$&')
        .replaceAll('%', '%%')
        .replaceAll('\\', '\\\\')}"`,
  );
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Afterword',
    'Comment=Reminds you of what to do after a job interview',
    `Exec=${quoted.join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}
