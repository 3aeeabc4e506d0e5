import { test } from '@playwright/test';
import { tellInbound } from '../tell-inbound';
import { startWebHost } from './web-host';

test('what they send comes in, and what is planned goes out', async ({ baseURL, launchOptions }) => {
  const host = await startWebHost({ address: baseURL ?? '', executablePath: launchOptions.executablePath });
  try {
    await tellInbound(host);
  } finally {
    await host.close();
  }
});
