import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breaches } from './architecture/law';
import { readModule, type Source } from './architecture/modules';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LAYERS = ['shared', 'electron', 'renderer'];

function sourcesOf(layer: string): Source[] {
  return readdirSync(join(ROOT, layer), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(ROOT, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

/** What the law says of one planted module, beside those that it imports. */
function verdict(path: string, text: string, ...others: Source[]): string[] {
  return breaches([{ path, text }, ...others].map(readModule));
}

describe('the law of the layers', () => {
  it.each(LAYERS)('sees the modules of %s', (layer) => {
    expect(sourcesOf(layer).map(readModule).length).toBeGreaterThan(0);
  });

  it('holds everywhere', () => {
    expect(breaches(LAYERS.flatMap(sourcesOf).map(readModule))).toEqual([]);
  });
});

describe('the law can fail', () => {
  it.each([
    ['shared/domain/a.ts', `import { app } from 'electron';`, 'pure packages'],
    ['shared/domain/a.ts', `import type { ReactNode } from 'react';`, 'pure packages'],
    ['shared/etiquette/a.ts', `import { readFile } from 'node:fs/promises';`, 'pure packages'],
    ['shared/domain/a.ts', `import { string } from 'valibot';`, 'pure packages'],
    ['shared/domain/a.ts', `import ICAL from 'ical.js';`, 'pure packages'],
    ['shared/notes/a.ts', `export const later = () => import('dexie');`, 'pure packages'],
    [
      'shared/domain/a.ts',
      `export { b } from '../etiquette/b'; export const a = 1;`,
      'domain imports no etiquette',
    ],
    ['shared/ipc/a.ts', `import { b } from '../messages/b';`, 'ipc imports no messages'],
    ['shared/messages/a.ts', `import { b } from '../etiquette/b';`, 'messages imports no etiquette'],
    ['shared/etiquette/a.ts', `import { b } from '../reminders/b';`, 'etiquette imports no reminders'],
    ['shared/newcomer/a.ts', `import { b } from '../domain/b';`, 'has no place yet'],
    ['shared/domain/a.ts', `import { b } from '../../renderer/data/b';`, 'shared does not import renderer'],
    ['renderer/features/today/a.tsx', `import { b } from '../board/b';`, 'features never import one another'],
    ['renderer/features/today/a.tsx', `import { b } from '../../app/b';`, 'features imports no app'],
    ['renderer/features/today/a.tsx', `import { b } from '../../host/b';`, 'features imports no host'],
    ['renderer/ui/a.tsx', `import type { Row } from '../data/rows';`, 'ui imports no data'],
    ['renderer/data/a.ts', `import { b } from '../ui/b';`, 'data imports no ui'],
    ['renderer/data/a.ts', `import { b } from '../../electron/main/b';`, 'renderer does not import electron'],
    ['renderer/data/a.ts', `import { ipcRenderer } from 'electron';`, 'no Electron and no Node'],
    ['electron/main/a.ts', `import { b } from '../../renderer/data/b';`, 'electron does not import renderer'],
    ['electron/main/a.ts', `import { b } from '../preload/b';`, 'main imports no preload'],
    ['electron/preload/a.ts', `import { join } from 'node:path';`, 'the preload imports Electron alone'],
    ['electron/main/a.ts', `import { ipcMain } from 'electron'; ipcMain.handle('x', f);`, 'touches ipcMain'],
    ['electron/main/a.ts', `import { ipcMain as m } from 'electron'; m.handle('x', f);`, 'touches ipcMain'],
    ['renderer/data/a.ts', `export const a = window.afterword.invoke('x');`, 'touches window.afterword'],
    ['renderer/app/a.ts', `export const a = globalThis['afterword'];`, 'touches window.afterword'],
    ['renderer/data/a.ts', `export const a = Date.now();`, 'reads the clock'],
    ['shared/domain/a.ts', `export const a = new Date().getTime();`, 'reads the clock'],
    ['shared/domain/a.ts', `export const a = new Date;`, 'reads the clock'],
    ['electron/main/a.ts', `export const a = Date();`, 'reads the clock'],
    ['renderer/ui/a.ts', `export { b } from './b'; export { c } from './c';`, 'no barrel files'],
    ['renderer/ui/a.ts', `import { b } from './b'; export { b };`, 'no barrel files'],
    ['renderer/ui/a.ts', `export * from './b'; export const a = 1;`, 'no barrel files'],
    ['renderer/ui/a.tsx', `export default function A() { return null; }`, 'exports have names'],
    ['renderer/ui/a.tsx', `const a = 1; export { a as default };`, 'exports have names'],
  ])('%s: %s', (path, text, rule) => {
    const found = verdict(path, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(rule);
  });

  it('finds circles, of types too, and names each once', () => {
    const found = verdict(
      'shared/domain/a.ts',
      `import { b } from './b'; export const a = b;`,
      { path: 'shared/domain/b.ts', text: `import type { C } from './c'; export const b = 1;` },
      { path: 'shared/domain/c.ts', text: `import { a } from './a'; export type C = typeof a;` },
    );
    expect(found).toEqual([
      'shared/domain/a -> shared/domain/b -> shared/domain/c -> shared/domain/a: no circles',
    ]);
  });

  it('lets pass what is lawful', () => {
    expect(verdict('shared/ports/clock.ts', `export const now = () => Date.now();`)).toEqual([]);
    expect(verdict('shared/ipc/contract.ts', `import * as v from 'valibot'; export const a = v;`)).toEqual(
      [],
    );
    expect(verdict('shared/domain/a.ts', `export const a = (at: number) => new Date(at);`)).toEqual([]);
    expect(
      verdict('electron/ipc/handle.ts', `import { ipcMain } from 'electron'; export const a = ipcMain;`),
    ).toEqual([]);
    expect(verdict('renderer/host/electron.ts', `export const a = window.afterword;`)).toEqual([]);
    expect(verdict('renderer/features/today/a.tsx', `import { b } from './b'; export const a = b;`)).toEqual(
      [],
    );
    expect(verdict('renderer/main.tsx', `import { b } from './host/b'; b();`)).toEqual([]);
  });
});
