import { test } from '@playwright/test';
import { tellStory } from '../tell-story';
import { startWebHost } from './web-host';

test('from an interview that just ended to a thanked interviewer', async ({ baseURL, launchOptions }) => {
  const host = await startWebHost({ address: baseURL ?? '', executablePath: launchOptions.executablePath });
  try {
    await tellStory(host);
  } finally {
    await host.close();
  }
});
