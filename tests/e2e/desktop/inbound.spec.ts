import { test } from '@playwright/test';
import { tellInbound } from '../tell-inbound';
import { startDesktopHost } from './desktop-host';

test('what they send comes in, and what is planned goes out', async () => {
  const host = await startDesktopHost();
  try {
    await tellInbound(host);
  } finally {
    await host.close();
  }
});
