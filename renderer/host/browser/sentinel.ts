import * as v from 'valibot';
import type { Sentinel } from '../../../shared/domain/sentinel';
import { sentinelSchema } from '../../../shared/ipc/contract';
import { readStored, writeStored } from './stored';
import type { BrowserWindow } from './window';

const KEY = 'afterword.sentinel';

/** What was noted outside the database. Clearing the site's data takes it along; a damaged database does not. */
export function readSentinel(window: BrowserWindow): Sentinel | undefined {
  const read = v.safeParse(sentinelSchema, readStored(window, KEY));
  return read.success ? read.output : undefined;
}

export function writeSentinel(window: BrowserWindow, sentinel: Sentinel): void {
  writeStored(window, KEY, sentinel);
}
