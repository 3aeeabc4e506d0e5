import { test } from '@playwright/test';
import { tellOfRequest } from '../tell-linked-in';
import { startDesktopHost } from './desktop-host';

test('a request to connect says something, is counted, and waits after it was withdrawn', async () => {
  const host = await startDesktopHost();
  try {
    await tellOfRequest(host);
  } finally {
    await host.close();
  }
});
