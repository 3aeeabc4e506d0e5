import { test } from '@playwright/test';
import { tellOfLoss } from '../tell-data';
import { startWebHost } from './web-host';

test('a lost database is noticed, and an export brings everything back', async ({
  baseURL,
  launchOptions,
}) => {
  const host = await startWebHost({ address: baseURL ?? '', executablePath: launchOptions.executablePath });
  try {
    await tellOfLoss(host);
  } finally {
    await host.close();
  }
});
