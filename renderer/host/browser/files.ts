import type { FileToSave, PickOutcome, SaveOutcome } from '../../../shared/ports/desktop';
import type { BrowserWindow } from './window';

const TYPES: Readonly<Record<FileToSave['kind'], string>> = {
  json: 'application/json',
  eml: 'message/rfc822',
  ics: 'text/calendar',
  csv: 'text/csv',
  svg: 'image/svg+xml',
};
const LARGEST_FILE = 50_000_000;

/** Downloads the text as a file. */
export function saveFile(window: BrowserWindow, { name, kind, text }: FileToSave): SaveOutcome {
  return download(window, name, new Blob([text], { type: `${TYPES[kind]};charset=utf-8` }));
}

/** The browser decides where it goes. */
export function download(window: BrowserWindow, name: string, file: Blob): SaveOutcome {
  const url = window.URL.createObjectURL(file);
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  window.setTimeout(() => window.URL.revokeObjectURL(url), 60_000);
  return { saved: true };
}

export function pickFile(window: BrowserWindow): Promise<PickOutcome> {
  const input = window.document.createElement('input');
  input.type = 'file';
  input.accept = 'application/json,.json';
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve({ picked: false, cancelled: true }));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? readText(file) : { picked: false, cancelled: true });
    });
    input.click();
  });
}

async function readText(file: File): Promise<PickOutcome> {
  if (file.size > LARGEST_FILE)
    return { picked: false, cancelled: false, problem: 'That file is too large to be from Afterword.' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { picked: true, name: file.name, text };
  } catch {
    return {
      picked: false,
      cancelled: false,
      problem: 'That file could not be read as text. Nothing was changed.',
    };
  }
}

export async function copyText(window: BrowserWindow, text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
