import { test } from '@playwright/test';
import { tellLetters } from '../tell-letters';
import { startWebHost } from './web-host';

test('a letter leaves by every way, in two languages, as it stands on the screen', async ({
  baseURL,
  launchOptions,
}) => {
  const host = await startWebHost({ address: baseURL ?? '', executablePath: launchOptions.executablePath });
  try {
    await tellLetters(host);
  } finally {
    await host.close();
  }
});
