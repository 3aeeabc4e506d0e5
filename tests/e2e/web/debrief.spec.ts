import { expect, test, type Page } from '@playwright/test';
import { begin, tellOfInterview } from '../story';

// A debrief in the car park: without a mouse, in as few keys as a slow typist has in a minute and a half.

/** 36 words a minute, of five keys each. */
const KEYS_A_SECOND = 3;

interface Keys {
  readonly type: (words: string) => Promise<void>;
  readonly press: (key: string, times?: number) => Promise<void>;
  readonly count: () => number;
}

function counted(page: Page): Keys {
  let keys = 0;
  return {
    type: async (words) => {
      keys += words.length;
      await page.keyboard.type(words);
    },
    press: async (key, times = 1) => {
      keys += times;
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    },
    count: () => keys,
  };
}

test('is written by keyboard alone, in under ninety seconds of keys, and feeds the thank-you', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-24T15:05:00Z');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await begin(page);
  await tellOfInterview(page, {
    company: 'Northlight Maps',
    role: 'Data analyst',
    name: 'Ingrid Solberg',
    title: 'Head of data',
    email: 'i.solberg@northlight.example',
    from: '14:05',
    to: '14:50',
  });
  const { type, press, count } = counted(page);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How did it go?');
  await expect(page.getByLabel('What did you talk about?')).toBeFocused();
  await type('Moving the walking maps to vector tiles.\nThey want someone who writes things down.');
  await press('Tab');
  await type('A second talk with the team.');
  await press('Tab');
  await type('by Friday');
  await expect(page.getByLabel('By this day')).toHaveValue('2026-11-27');
  const connect = page.getByRole('group', { name: /happy to connect on LinkedIn/ }).first();
  while ((await connect.locator(':focus').count()) === 0) await press('Tab');
  await press('ArrowLeft', 2);
  await expect(connect.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await press('Control+Enter');

  await expect(page.getByText(/^Debrief saved/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'The letter' })).toHaveValue(/vector tiles/);
  expect(count() / KEYS_A_SECOND).toBeLessThan(90);
});
