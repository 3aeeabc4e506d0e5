import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { writeAtomically } from './atomic-file';

/** A small JSON file beside the database that only the main process reads. */
export interface StateFile<T> {
  /** What was written last; `undefined` when there is none, or it is damaged. */
  readonly read: () => T | undefined;
  /** Writes at once and for good. Says `false`, and logs, when the disk refuses. */
  readonly write: (value: T) => boolean;
}

export function stateFile<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  log: (problem: string) => void,
): StateFile<T> {
  return {
    read() {
      try {
        const read = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
        if (read.success) return read.output;
        log(`state file of an unknown shape: ${nameOf(path)}`);
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') log(`state file unreadable: ${nameOf(path)}`);
      }
      return undefined;
    },
    write(value) {
      try {
        writeAtomically(path, JSON.stringify(value));
        return true;
      } catch (error) {
        log(`state file not written: ${nameOf(path)} (${codeOf(error)})`);
        return false;
      }
    },
  };
}

/** The system's name for what went wrong, such as `ENOSPC`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}
