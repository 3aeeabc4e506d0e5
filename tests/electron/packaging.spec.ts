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
const fpm = join(folder, 'fpm');
/** In place of fpm, which makes the .deb and would have to be fetched: it keeps what it was told, and what it was given. */
const FPM = `#!/bin/sh
for one in "$@"; do printf '%s\\n' "$one"; done > '${join(folder, 'deb-arguments')}'
for one in "$@"; do
  case "$one" in *=/usr/share/applications/*) cp "\${one%%=*}" '${join(folder, 'entry.desktop')}' ;; esac
done
`;
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
  writeFileSync(fpm, FPM);
  chmodSync(fpm, 0o755);
  const args = ['--linux', 'deb', '--x64', '--publish', 'never'];
  const config = [`-c.electronDist=${stub}`, `-c.directories.output=${join(folder, 'dist')}`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/electron-builder/cli.js'), ...args, ...config],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, CUSTOM_FPM_PATH: fpm } },
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
      'resources/tray/tray-many-dark.ico',
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

  it('brings the notices of the libraries and fonts inside', () => {
    const notice = (name: string) => readFileSync(join(unpacked, 'licences', name), 'utf8');
    expect(notice('libraries-pages.txt')).toMatch(/^## react - /m);
    expect(notice('libraries-pages.txt')).toMatch(/^## ical\.js - [\s\S]*Mozilla Public License/mu);
    expect(notice('libraries-main.txt')).toMatch(
      /^## electron-updater - [\s\S]*Permission is hereby granted/mu,
    );
    expect(notice('Newsreader-OFL.txt')).toContain('SIL Open Font License');
  });
});

describe.runIf(onLinux)('the .deb', () => {
  const told = () => readFileSync(join(folder, 'deb-arguments'), 'utf8').split('\n');
  const after = (name: string) => told()[told().indexOf(name) + 1];

  it('names no stranger: its maintainer and page can never exist', () => {
    expect(after('--maintainer')).toBe('The Afterword authors <nobody@afterword.invalid>');
    expect(after('--url')).toBe('https://afterword.invalid/');
    expect(after('--license')).toBe('MIT');
    expect(after('--description')).toMatch(/^What to do after a job interview/);
  });

  it('brings an icon for every size that desktops ask for', () => {
    const sizes = told().flatMap((one) => /hicolor\/(\d+)x\1\/apps\/afterword\.png$/.exec(one)?.[1] ?? []);
    expect(sizes.map(Number).toSorted((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256, 512]);
  });

  it('has an entry in the menu that takes links, is known by its window, and offers the way out', () => {
    const entry = readFileSync(join(folder, 'entry.desktop'), 'utf8');
    for (const line of [
      'Exec=/opt/Afterword/afterword %U',
      'MimeType=x-scheme-handler/afterword;',
      `StartupWMClass=${APP_ID}`,
      'Categories=Office;',
      'Actions=JustInterviewed;Quit;',
      'Exec=afterword afterword://just-interviewed',
      'Exec=afterword --quit',
    ])
      expect(entry.split('\n')).toContain(line);
    expect(told().some((one) => one.endsWith(`=/usr/share/applications/${APP_ID}.desktop`))).toBe(true);
  });
});

describe('the icons', () => {
  const icons = (...path: string[]) => readFileSync(join(ROOT, 'resources', ...path));
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  it('are as large as their names say', () => {
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512])
      expect(sizeOf(icons('icons/linux', `${size}x${size}.png`))).toEqual([size, size]);
    for (const [name, size] of [
      ['tray', 22],
      ['tray-9', 22],
      ['trayTemplate', 18],
    ] as const) {
      expect(sizeOf(icons('tray', `${name}.png`))).toEqual([size, size]);
      expect(sizeOf(icons('tray', `${name}@2x.png`))).toEqual([2 * size, 2 * size]);
    }
  });

  it('hold every size that Windows and macOS pick from', () => {
    const ico = icons('icons/icon.ico');
    const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => ico[6 + 16 * index] || 256);
    expect(entries).toEqual([16, 24, 32, 48, 64, 128, 256]);
    const icns = icons('icons/icon.icns');
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const sizes: number[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
      sizes.push(icns.readUInt32BE(at + 8 + 16));
    expect(Math.max(...sizes)).toBe(1024);
    expect(new Set(sizes)).toEqual(new Set([16, 32, 64, 128, 256, 512, 1024]));
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
