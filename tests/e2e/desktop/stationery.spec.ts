import { test } from '@playwright/test';
import { tellPaper } from '../tell-paper';
import { startDesktopHost } from './desktop-host';

test('saves every card, fold, envelope and own size as a PDF of exactly that size', async () => {
  const host = await startDesktopHost();
  try {
    await tellPaper(host);
  } finally {
    await host.close();
  }
});
