import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium, prove } from '../../scripts/chromium.mjs';

afterEach(() => vi.unstubAllEnvs());

describe('finding a Chromium', () => {
  it('takes the one that is named before all others', () => {
    vi.stubEnv('AFTERWORD_CHROMIUM', '/opt/some/chromium');
    expect(findChromium()).toEqual({ path: '/opt/some/chromium', env: {}, from: 'given' });
  });

  it('looks nowhere but where it may', () => {
    vi.stubEnv('AFTERWORD_CHROMIUM', '');
    vi.stubEnv('AFTERWORD_CHROMIUM_FROM', 'nowhere');
    expect(findChromium()).toBeUndefined();
  });
});

describe('proving a Chromium', () => {
  it('believes one that opens a page', async () => {
    vi.stubEnv('AFTERWORD_CHROMIUM_FROM', '');
    const chromium = findChromium();
    if (!chromium) throw new Error('no Chromium is here: run npm test, which gets one');
    expect(await prove(chromium)).toEqual({ version: expect.stringMatching(/^\d+\./) });
  }, 60_000);

  it.skipIf(process.platform === 'win32')(
    'does not believe a file of the right name',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'afterword-chromium-'));
      const path = join(folder, 'chromium');
      writeFileSync(path, '#!/bin/sh\nexit 3\n');
      chmodSync(path, 0o755);
      try {
        expect(await prove({ path, env: {}, from: 'system' })).toEqual({
          problem: expect.stringMatching(/./),
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
