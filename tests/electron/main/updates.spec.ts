import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../../../electron/main/backups';
import { createUpdates, type Updater } from '../../../electron/main/updates';
import type { UpdateState } from '../../../shared/domain/update';

interface Feed {
  readonly version?: string;
  readonly isNewer?: boolean;
  readonly breaks?: string;
}

function desk({ version = '0.2.0', isNewer = true, breaks }: Feed = {}, isSaved = true) {
  const told: UpdateState[] = [];
  const lines: string[] = [];
  const installed: string[] = [];
  const heard: Record<string, (value: never) => void> = {};
  const broken = Object.assign(new Error('at https://feed.example/?user=mara'), { code: breaks });
  const updater = {
    on: (event: string, listener: (value: never) => void) => void (heard[event] = listener),
    checkForUpdates: () =>
      breaks === 'ENOTFOUND'
        ? Promise.reject(broken)
        : Promise.resolve({ isUpdateAvailable: isNewer, updateInfo: { version } }),
    downloadUpdate: () => {
      for (const percent of [12.4, 80, 79, 100]) heard['download-progress']?.({ percent } as never);
      return breaks === undefined ? Promise.resolve() : Promise.reject(broken);
    },
    quitAndInstall: () => void installed.push(version),
  } as unknown as Updater;
  let loads = 0;
  const say = (line: string) => void lines.push(line);
  const updates = createUpdates({
    hasFeed: () => true,
    load: () => ((loads += 1), Promise.resolve(updater)),
    backUp: () => (isSaved ? '/b.json' : undefined),
    tell: (state) => void told.push(state),
    log: { info: say, warn: say, error: say },
  });
  return { updates, updater, told, lines, installed, heard, loads: () => loads };
}

describe('newer versions', () => {
  it('are off without a feed, and then nothing is even loaded', async () => {
    let loaded = false;
    const updates = createUpdates({
      hasFeed: () => false,
      load: () => ((loaded = true), Promise.reject(new Error('loaded'))),
      backUp: () => undefined,
      tell: () => undefined,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    await updates.look();
    await updates.fetch();
    expect(updates.state()).toEqual({ at: 'off' });
    expect(updates.install('{}')).toMatchObject({ installing: false });
    expect(loaded).toBe(false);
  });

  it('are found, fetched and installed in three steps, and none by itself', async () => {
    const { updates, updater, told, installed, loads } = desk();
    expect(loads()).toBe(0);
    await updates.fetch();
    expect(updates.state()).toEqual({ at: 'unasked' });
    await updates.look();
    expect(updater).toMatchObject({
      autoDownload: false,
      autoInstallOnAppQuit: false,
      allowDowngrade: false,
      allowPrerelease: false,
      requestHeaders: { 'x-user-staging-id': '00000000-0000-4000-8000-000000000000' },
    });
    expect(updates.state()).toEqual({ at: 'found', version: '0.2.0' });
    await updates.fetch();
    expect(told.map((one) => (one.at === 'fetching' ? one.percent : one.at))).toEqual([
      'looking',
      'found',
      0,
      12,
      80,
      80,
      100,
      'ready',
    ]);
    expect(installed).toEqual([]);
    expect(updates.install('{}')).toEqual({ installing: true, backup: '/b.json' });
    await Promise.resolve();
    await Promise.resolve();
    expect(installed).toEqual(['0.2.0']);
    expect(loads()).toBe(1);
  });

  it('are never an older one', async () => {
    const { updates } = desk({ version: '0.0.9', isNewer: false });
    await updates.look();
    expect(updates.state()).toEqual({ at: 'newest' });
  });

  it('are not installed when everything could not be saved first', async () => {
    const { updates, installed } = desk({}, false);
    await updates.look();
    await updates.fetch();
    expect(updates.install('{}')).toMatchObject({
      installing: false,
      problem: expect.stringContaining('backup'),
    });
    await Promise.resolve();
    expect(updates.state()).toMatchObject({ at: 'ready' });
    expect(installed).toEqual([]);
  });

  it.each([
    ['ENOTFOUND', /could not be reached/],
    ['ERR_CHECKSUM_MISMATCH', /thrown away/],
    ['ENOSPC', /too full/],
    ['ERR_UPDATER_OLD_FILE_NOT_FOUND', /may not replace itself/],
  ])('say plainly what went wrong: %s', async (breaks, words) => {
    const { updates, lines } = desk({ breaks });
    await updates.look();
    await updates.fetch();
    const state = updates.state();
    expect(state).toMatchObject({ at: 'failed', problem: expect.stringMatching(words) });
    expect(state).toMatchObject({ problem: expect.stringContaining('Nothing was changed') });
    expect(lines).toEqual([`update failed: ${breaks}`]);
  });

  it('tell of an installer that fails, though it only says so by an event', async () => {
    const { updates, heard } = desk();
    await updates.look();
    await updates.fetch();
    heard['error']?.(Object.assign(new Error('x'), { code: 'EACCES' }) as never);
    expect(updates.state()).toMatchObject({ at: 'failed' });
  });
});

describe('the backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-backup-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const text = JSON.stringify({
    format: 'afterword',
    schema: 2,
    tables: { contacts: [{ name: 'Ṣadé 👋' }] },
  });

  it('is the export, whole, beside the older ones', () => {
    const path = writeBackup(join(folder, 'backups'), 'before-0.2.0', text);
    expect(path).toBe(join(folder, 'backups', 'before-0.2.0.json'));
    expect(readFileSync(path ?? '', 'utf8')).toBe(text);
    writeBackup(join(folder, 'backups'), 'before-0.3.0', text);
    expect(readdirSync(join(folder, 'backups'))).toEqual(['before-0.2.0.json', 'before-0.3.0.json']);
  });

  it('is refused where it is none, cannot be written, or does not come back as it was', () => {
    expect(writeBackup(folder, 'a', 'nothing')).toBeUndefined();
    expect(writeBackup(folder, 'a', '{"format":"other"}')).toBeUndefined();
    expect(writeBackup(folder, 'a', '{"format":"afterword","name":"\ud800"}')).toBeUndefined();
    expect(existsSync(join(folder, 'nothing.json'))).toBe(false);
    writeFileSync(join(folder, 'file'), '');
    expect(writeBackup(join(folder, 'file'), 'b', text)).toBeUndefined();
  });
});
