import { test } from '@playwright/test';
import { tellOfTyping } from '../tell-typing';
import { startDesktopHost } from './desktop-host';

test('not one key is lost, however soon the page goes after it', async () => {
  const host = await startDesktopHost();
  try {
    await tellOfTyping(host);
  } finally {
    await host.close();
  }
});
