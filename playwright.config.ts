import { defineConfig } from '@playwright/test';
import { findChromium, useChromium } from './scripts/chromium.mjs';
import { useElectron } from './scripts/electron.mjs';
import { freePort } from './scripts/serve.mjs';

// Into the environment, so that the workers and what they start find the same ones.
const chromium = findChromium();
if (!chromium) throw new Error('No Chromium is here: run npm test, which gets one.');
useChromium(chromium);
useElectron();
// A port of its own: another run on this machine must not serve this one's app.
process.env['AFTERWORD_TEST_PORT'] ??= String(await freePort());

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/global-setup.ts',
  workers: '50%',
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  // Generous: a machine that is busy with other things is no failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'web',
      testDir: 'tests/e2e/web',
      use: {
        baseURL: `http://127.0.0.1:${process.env['AFTERWORD_TEST_PORT']}/`,
        viewport: { width: 1280, height: 800 },
        launchOptions: { executablePath: chromium.path },
        // A colour on its way to another is neither.
        contextOptions: { reducedMotion: 'reduce' },
      },
    },
    { name: 'desktop', testDir: 'tests/e2e/desktop' },
  ],
});
