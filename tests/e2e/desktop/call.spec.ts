import { test } from '@playwright/test';
import { tellOfCall } from '../tell-call';
import { startDesktopHost } from './desktop-host';

test('a call is prepared, dialled and written down', async () => {
  const host = await startDesktopHost();
  try {
    await tellOfCall(host);
  } finally {
    await host.close();
  }
});
