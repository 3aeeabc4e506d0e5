import { test } from '@playwright/test';
import { tellPaper } from '../tell-paper';
import { startWebHost } from './web-host';

test('saves every card, fold, envelope and own size as a PDF of exactly that size', async ({
  baseURL,
  launchOptions,
}) => {
  const host = await startWebHost({ address: baseURL ?? '', executablePath: launchOptions.executablePath });
  try {
    await tellPaper(host);
  } finally {
    await host.close();
  }
});
