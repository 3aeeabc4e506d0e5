import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { stackOf, startLog } from '../../../electron/main/log';

const folder = mkdtempSync(join(tmpdir(), 'afterword-log-'));
vi.mock('electron', () => ({ app: { getPath: () => folder } }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the log', () => {
  it('keeps one old file and never grows past its limit', () => {
    const before = process.listeners('uncaughtException').length;
    const log = startLog();
    expect(process.listeners('uncaughtException').length).toBe(before + 1);
    const line = 'x'.repeat(10_000);
    for (let count = 0; count < 350; count += 1) log.info(`${count} ${line}`);
    const files = readdirSync(folder).toSorted();
    expect(files).toEqual(['afterword.log', 'afterword.old.log']);
    for (const file of files) expect(statSync(join(folder, file)).size).toBeLessThan(1_100_000);
    expect(readFileSync(join(folder, 'afterword.log'), 'utf8')).toContain('349 xxx');
    process.removeAllListeners('uncaughtException');
    process.removeAllListeners('unhandledRejection');
  });

  it('says where something broke, and neither what it said nor in whose folder', () => {
    const error = new RangeError('Dear Dana, thank you');
    error.stack = [
      'RangeError: Dear Dana, thank you',
      '    at open (/home/mara lindqvist/Apps/after/out/main/main.js:10:5)',
      '    at async file:///Users/Mara/Afterword.app/Contents/Resources/app.asar/out/main/main.js:20:3',
      String.raw`    at C:\Users\Mara\AppData\Local\Programs\afterword\resources\app.asar\out\main\main.js:1:2`,
      '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
    ].join('\n');
    expect(stackOf(error)).toBe(
      [
        'RangeError',
        '    at open (main.js:10:5)',
        '    at async main.js:20:3',
        '    at main.js:1:2',
        '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
      ].join('\n'),
    );
    expect(stackOf('Dear Dana')).toBe('string');
    expect(stackOf(undefined)).toBe('undefined');
  });
});
