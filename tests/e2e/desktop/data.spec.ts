import { test } from '@playwright/test';
import { tellOfLoss } from '../tell-data';
import { startDesktopHost } from './desktop-host';

test('a lost database is noticed, and an export brings everything back', async () => {
  const host = await startDesktopHost();
  try {
    await tellOfLoss(host);
  } finally {
    await host.close();
  }
});
