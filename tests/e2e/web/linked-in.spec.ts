import { test } from '@playwright/test';
import { tellOfRequest } from '../tell-linked-in';
import { startWebHost } from './web-host';

test('a request to connect says something, is counted, and waits after it was withdrawn', async ({
  baseURL,
  launchOptions,
}) => {
  const host = await startWebHost({ address: baseURL ?? '', executablePath: launchOptions.executablePath });
  try {
    await host.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tellOfRequest(host);
  } finally {
    await host.close();
  }
});
