import { test } from '@playwright/test';
import { tellOfTyping } from '../tell-typing';
import { startWebHost } from './web-host';

test('not one key is lost, however soon the page goes after it', async ({ baseURL, launchOptions }) => {
  const host = await startWebHost({ address: baseURL ?? '', executablePath: launchOptions.executablePath });
  try {
    await tellOfTyping(host);
  } finally {
    await host.close();
  }
});
