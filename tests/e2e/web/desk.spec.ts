import { expect, test, type Page } from '@playwright/test';

// The window itself: beginning, finding one's way, keys, and every size.

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await expect(page.getByRole('heading', { name: 'Have you just had an interview?' })).toBeVisible();
}

async function withSample(page: Page): Promise<void> {
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await expect(page.getByText('Sealed for now')).toBeVisible();
}

test.describe('the first minute', () => {
  test('asks three questions once, and keeps the answers', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByLabel('Country')).toHaveValue('GB');
    await page.getByLabel('Your name').fill('Maya Lindqvist');
    await page.getByLabel('Your e-mail').fill('maya@');
    await page.getByLabel(/^A6/).check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByText('This address stops after the @.')).toBeVisible();
    await page.getByLabel('Your e-mail').fill('maya@lindqvist.example');
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('heading', { name: 'Have you just had an interview?' })).toBeVisible();
    await page.reload();
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByLabel('Your name')).toHaveValue('Maya Lindqvist');
    await expect(page.getByLabel(/^A6/)).toBeChecked();
  });

  test('leads from an interview to its debrief, and recognises bad input', async ({ page }) => {
    await begin(page);
    await page.getByRole('button', { name: 'Write it down' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Company').fill('Brightwater');
    await dialog.getByLabel('Who interviewed you').fill('دانا 🌿 أوكافور');
    await dialog.getByLabel('Their e-mail').fill('dana@brightwater');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Write the role.')).toBeVisible();
    await expect(dialog.getByText('This address stops before its ending.')).toBeVisible();
    await expect(dialog.getByLabel('Role')).toBeFocused();
    await dialog.getByLabel('Role').fill('Product Analyst');
    await dialog.getByLabel('Their e-mail').fill('dana@brightwater.example');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/debrief\/[0-9a-f-]{36}$/);
    await page.goto('/#/today');
    await expect(page.getByRole('heading', { name: 'Thank دانا 🌿 أوكافور' })).toBeVisible();
  });
});

test.describe('the keys', () => {
  test('lead everywhere, and rest in fields', async ({ page }) => {
    await withSample(page);
    await page.keyboard.press('g');
    await page.keyboard.press('b');
    await expect(page).toHaveTitle('Board · Afterword');
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await expect(page).toHaveTitle('People · Afterword');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('n g n');
    await expect(page.getByRole('combobox')).toHaveValue('n g n');
    await page.getByRole('combobox').fill('solberg');
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle('Ingrid Solberg · Afterword');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('do what is on the postcard, and take back the last thing', async ({ page }) => {
    await withSample(page);
    const postcard = page.getByRole('article');
    const href = await postcard.getByRole('link', { name: /Enter|Write|Print|Tell/ }).getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.hash === href);
    await page.goBack();
    const first = await postcard.getByRole('heading').textContent();
    await postcard.getByRole('button', { name: /^Later/ }).click();
    await page.getByRole('menuitem', { name: 'Not this time' }).click();
    await expect(postcard.getByRole('heading')).not.toHaveText(first ?? '');
    await page.keyboard.press('Control+z');
    await expect(postcard.getByRole('heading')).toHaveText(first ?? '');
  });
});

test.describe('it fits', () => {
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
    [640, 400],
    [390, 844],
    [320, 640],
  ] as const) {
    test(`a window of ${width} by ${height} without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await withSample(page);
      for (const screen of ['today', 'people', 'settings']) {
        await page.goto(`/#/${screen}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const [inner, outer] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(inner, screen).toBeLessThanOrEqual(outer ?? 0);
      }
    });
  }
});
