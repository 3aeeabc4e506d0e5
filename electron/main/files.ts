import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { FileToSave, PickOutcome, SaveOutcome } from '../../shared/ports/desktop';
import { writeAtomically } from './atomic-file';
import { codeOf } from './state-file';

type SavedKind = FileToSave['kind'] | 'pdf';

const KIND_NAMES: Readonly<Record<SavedKind, string>> = {
  json: 'Afterword data',
  eml: 'E-mail message',
  ics: 'Calendar entry',
  csv: 'Table',
  svg: 'Drawing',
  pdf: 'PDF',
};
const LARGEST_FILE = 50_000_000;

/** Asks where a file goes; `undefined` when the person thinks better of it. */
export async function askWhere(
  parent: BrowserWindow,
  name: string,
  kind: SavedKind,
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(parent, {
    defaultPath: join(app.getPath('documents'), `${plainName(name)}.${kind}`),
    filters: [{ name: KIND_NAMES[kind], extensions: [kind] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return undefined;
  return extname(filePath).toLowerCase() === `.${kind}` ? filePath : `${filePath}.${kind}`;
}

/** Writes all of it or nothing. */
export function saveTo(path: string, data: string | Uint8Array): SaveOutcome {
  try {
    writeAtomically(path, data);
    return { saved: true, where: path };
  } catch (error) {
    return { saved: false, cancelled: false, problem: saveProblem(codeOf(error)) };
  }
}

export async function saveFile(
  parent: BrowserWindow,
  { name, kind, text }: FileToSave,
): Promise<SaveOutcome> {
  const path = await askWhere(parent, name.replace(new RegExp(`\\.${kind}$`, 'i'), ''), kind);
  return path === undefined ? { saved: false, cancelled: true } : saveTo(path, text);
}

export async function pickFile(parent: BrowserWindow): Promise<PickOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
    filters: [{ name: KIND_NAMES.json, extensions: ['json'] }],
    properties: ['openFile'],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? { picked: false, cancelled: true } : readPicked(path);
}

async function readPicked(path: string): Promise<PickOutcome> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE)
      return notPicked('That file is too large to be from Afterword. Nothing was changed.');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return { picked: true, name: basename(path), text };
  } catch {
    return notPicked('That file could not be read as text. Nothing was changed.');
  }
}

/** A name that every file system takes: no folders, no reserved signs, not too long. */
export function plainName(name: string): string {
  // oxlint-disable-next-line no-control-regex
  const plain = name.replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ').replace(/\s+/g, ' ');
  const trimmed = Array.from(plain)
    .slice(0, 80)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return trimmed === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(trimmed) ? 'Afterword' : trimmed;
}

function saveProblem(code: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full, so the file was not saved. Nothing in Afterword is lost.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'Afterword may not write there. Nothing is lost; choose another folder.';
    default:
      return 'The file could not be saved there. Nothing is lost; try another folder.';
  }
}

function notPicked(problem: string): PickOutcome {
  return { picked: false, cancelled: false, problem };
}
