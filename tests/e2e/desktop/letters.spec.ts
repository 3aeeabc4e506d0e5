import { test } from '@playwright/test';
import { tellLetters } from '../tell-letters';
import { startDesktopHost } from './desktop-host';

test('a letter leaves by every way, in two languages, as it stands on the screen', async () => {
  const host = await startDesktopHost();
  try {
    await tellLetters(host);
  } finally {
    await host.close();
  }
});
