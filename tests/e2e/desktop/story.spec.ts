import { test } from '@playwright/test';
import { tellStory } from '../tell-story';
import { startDesktopHost } from './desktop-host';

test('from an interview that just ended to a thanked interviewer', async () => {
  const host = await startDesktopHost();
  try {
    await tellStory(host);
  } finally {
    await host.close();
  }
});
