import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './atomic-file';

/**
 * Writes an export of everything into `folder` and reads it again. Answers its path, or `undefined` where it is not on
 * the disk as it should be. No older backup is touched: one of them may be the last good one.
 */
export function writeBackup(folder: string, name: string, text: string): string | undefined {
  const path = join(folder, `${name}.json`);
  try {
    if (!isExport(text)) return undefined;
    writeAtomically(path, text);
    return readFileSync(path, 'utf8') === text ? path : undefined;
  } catch {
    return undefined;
  }
}

function isExport(text: string): boolean {
  const read: unknown = JSON.parse(text);
  return typeof read === 'object' && read !== null && 'format' in read && read.format === 'afterword';
}
