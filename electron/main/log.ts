import { join } from 'node:path';
import { app } from 'electron';
// Its part for Electron would open an IPC channel of its own beside the contract.
import log from 'electron-log/node';

/** Lines for whoever helps a person with their log file. No names, addresses or texts of theirs. */
export interface Log {
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly error: (text: string) => void;
}

const LARGEST_LOG = 1_000_000;

/** Starts the log file, which keeps one old one beside it, and writes down what nothing else caught. */
export function startLog(): Log {
  log.transports.file.resolvePathFn = () => join(app.getPath('logs'), 'afterword.log');
  log.transports.file.maxSize = LARGEST_LOG;
  log.transports.file.level = 'info';
  log.transports.console.level = 'warn';
  process.on('unhandledRejection', (reason) => log.error(`unhandled rejection: ${stackOf(reason)}`));
  // Electron would show a dialog in the middle of a person's day; reminding goes on instead.
  process.on('uncaughtException', (error) => log.error(`uncaught: ${stackOf(error)}`));
  return {
    info: (text) => log.info(text),
    warn: (text) => log.warn(text),
    error: (text) => log.error(text),
  };
}

/** Where it happened; the message stays out, for it may quote what a person typed. */
export function stackOf(reason: unknown): string {
  if (!(reason instanceof Error)) return typeof reason;
  const places = (reason.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [reason.name, ...places.slice(0, 8).map(withoutFolders)].join('\n');
}

/** On many a computer the folder of a program bears the person's name. */
function withoutFolders(place: string): string {
  const [, head = '', location = ''] = /^(\s+at (?:[^/\\]*? \()?(?:async )?)(.*)$/.exec(place) ?? [];
  return head + (location.startsWith('node:') ? location : location.replace(/^.*[/\\]/, ''));
}
