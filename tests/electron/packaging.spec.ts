import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.mjs';
import { APP_ID } from '../../electron/main/identity';

// Packages the built app around a stub in place of Electron's program, which needs no network, and looks inside.

const ROOT = resolve(import.meta.dirname, '../..');
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyAsar',
  'browserSnapshot',
  'fileProtocolPrivileges',
];
const folder = mkdtempSync(join(tmpdir(), 'afterword-package-'));
const unpacked = join(folder, 'dist/linux-unpacked');

const onLinux = process.platform === 'linux';

beforeAll(async () => {
  if (!onLinux) return;
  await buildIfStale();
  const stub = join(folder, 'electron');
  mkdirSync(stub);
  // The fuses are bytes behind a sentinel in Electron's program: version, length, and one each, all unset here.
  writeFileSync(join(stub, 'electron'), `#!/bin/sh\n${FUSE_SENTINEL}\u0001\u0009${'0'.repeat(9)}\n`);
  chmodSync(join(stub, 'electron'), 0o755);
  writeFileSync(join(stub, 'version'), 'v45.4.1');
  const args = ['--dir', '--linux', '--x64', '--publish', 'never'];
  const config = [`-c.electronDist=${stub}`, `-c.directories.output=${join(folder, 'dist')}`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/electron-builder/cli.js'), ...args, ...config],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}\n${stderr}`);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(onLinux)('the package', () => {
  it('holds main, preload, pages and tray icons, and no sources, tests or packages', () => {
    const { files, bytes } = readAsar(join(unpacked, 'resources/app.asar'));
    console.log(`app.asar: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
    for (const wanted of [
      'package.json',
      'out/main/main.js',
      'out/preload/preload.cjs',
      'out/renderer/index.html',
      'out/renderer/print.html',
      'resources/tray/tray.png',
      'resources/tray/tray-9@2x.png',
      'resources/tray/tray-many.ico',
      'resources/tray/trayTemplate.png',
    ])
      expect(files).toContain(wanted);
    const strange = files.filter(
      (file) => !/^(package\.json$|out\/(main|preload|renderer)\/|resources\/tray\/)/.test(file),
    );
    expect(strange).toEqual([]);
    expect(files.filter((file) => /\.(ts|tsx|map)$/.test(file))).toEqual([]);
    expect(bytes).toBeLessThan(20_000_000);
  });

  it('has every fuse set as the security checklist asks', () => {
    const program = readFileSync(join(unpacked, 'afterword'), 'latin1');
    const wire = program.slice(program.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2);
    const set = Object.fromEntries(FUSES.map((name, index) => [name, wire[index] === '1']));
    expect(set).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      nodeCliInspect: false,
      asarIntegrity: true,
      onlyAsar: true,
      browserSnapshot: false,
      fileProtocolPrivileges: false,
    });
  });

  it('is known to the systems under one name', () => {
    const config = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');
    expect(/^appId: (.+)$/m.exec(config)?.[1]).toBe(APP_ID);
    const { desktopName } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(desktopName).toBe(`${APP_ID}.desktop`);
    expect(statSync(join(unpacked, 'LICENSE')).size).toBeGreaterThan(0);
  });
});

interface AsarEntry {
  readonly size?: number;
  readonly files?: Readonly<Record<string, AsarEntry>>;
}

/** The paths in an asar and its size: a few lengths, then a header in JSON, then the files end to end. */
function readAsar(path: string): { readonly files: readonly string[]; readonly bytes: number } {
  const data = readFileSync(path);
  const header: AsarEntry = JSON.parse(data.toString('utf8', 16, 16 + data.readUInt32LE(12)));
  const files: string[] = [];
  const walk = (entry: AsarEntry, at: string) => {
    for (const [name, inner] of Object.entries(entry.files ?? {})) {
      if (inner.files) walk(inner, `${at}${name}/`);
      else files.push(`${at}${name}`);
    }
  };
  walk(header, '');
  return { files, bytes: data.length };
}
