import { execFile } from 'node:child_process';

const PATIENCE = 1_500;
const WATCHER = 'org.kde.StatusNotifierWatcher';
const PLACE = '/StatusNotifierWatcher';
const QUESTION = 'IsStatusNotifierHostRegistered';

/** Three programs that can ask the session bus; a desktop has at least one of them. */
const ASKERS: readonly (readonly [program: string, ...args: string[]])[] = [
  [
    'gdbus',
    'call',
    '--session',
    '--timeout=1',
    `--dest=${WATCHER}`,
    `--object-path=${PLACE}`,
    '--method=org.freedesktop.DBus.Properties.Get',
    WATCHER,
    QUESTION,
  ],
  ['busctl', '--user', '--timeout=1', 'get-property', WATCHER, PLACE, WATCHER, QUESTION],
  [
    'dbus-send',
    '--session',
    '--print-reply=literal',
    '--reply-timeout=1000',
    `--dest=${WATCHER}`,
    PLACE,
    'org.freedesktop.DBus.Properties.Get',
    `string:${WATCHER}`,
    `string:${QUESTION}`,
  ],
];

/** Runs a program: what it wrote, `failed` where it ended badly or took too long, `missing` where there is none. */
export type Run = (program: string, args: readonly string[]) => Promise<string>;

/**
 * Whether this desktop shows tray icons. Windows and macOS always do; on Linux somebody has to hold the name
 * `org.kde.StatusNotifierWatcher` on the session bus and say that a panel is there (freedesktop.org, StatusNotifier),
 * which stock GNOME does not. Asked anew each time: an extension may come and go. Takes at most a few seconds.
 */
export async function showsTray(
  platform: NodeJS.Platform = process.platform,
  desktop: string = process.env['XDG_CURRENT_DESKTOP'] ?? '',
  run: Run = runProgram,
): Promise<boolean> {
  if (platform !== 'linux') return true;
  for (const [program, ...args] of ASKERS) {
    const answer = await run(program, args);
    if (answer !== 'missing') return /\btrue\b/.test(answer);
  }
  // Nobody to ask: GNOME shows none by itself, and Ubuntu's ships with an extension that does.
  const names = desktop.toLowerCase().split(':');
  return !names.includes('gnome') || names.includes('ubuntu');
}

function runProgram(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: PATIENCE, maxBuffer: 10_000 }, (error, stdout) => {
      if (!error) resolve(stdout);
      else resolve(error.code === 'ENOENT' ? 'missing' : 'failed');
    });
  });
}
