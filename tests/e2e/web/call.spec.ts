import { test } from '@playwright/test';
import { tellOfCall } from '../tell-call';
import { startWebHost } from './web-host';

test('a call is prepared, dialled and written down', async ({ baseURL, launchOptions }) => {
  const host = await startWebHost({ address: baseURL ?? '', executablePath: launchOptions.executablePath });
  try {
    await tellOfCall(host);
  } finally {
    await host.close();
  }
});
