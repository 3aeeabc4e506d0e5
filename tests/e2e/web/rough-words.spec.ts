import { expect, test, type Page } from '@playwright/test';
import { drawnOn } from '../drawn';

// What people paste onto a card, and what is said of it.

const words = (page: Page) => page.getByRole('textbox', { name: 'The words on the card' });
const card = (page: Page) => page.getByRole('img', { name: /as it will print/ });
const isPrinting = (page: Page) => page.locator('html[data-printing]');

async function openStudio(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await expect(page.getByText(/^Fits/)).toBeVisible();
}

test('prints nothing where nothing is written, and says so; a signature alone is enough', async ({
  page,
}) => {
  await openStudio(page);
  await words(page).fill(' \n\t ');
  await expect(page.getByText('Nothing to write yet.')).toBeVisible();
  for (const act of ['Print the card', 'Save the PDF', 'Trace it by hand', 'Save for a plotter']) {
    await page.getByRole('button', { name: act }).click();
    await expect(page.getByText('Nothing is printed: there is nothing on it yet.')).toBeVisible();
    await expect(words(page)).toBeFocused();
  }
  await page.getByRole('button', { name: 'Draw your signature' }).click();
  const pad = (await page.getByRole('img', { name: 'Sign here' }).boundingBox())!;
  for (let i = 0; i <= 40; i++) {
    const y = pad.y + pad.height * (0.5 + 0.3 * Math.sin(i / 2));
    await page.mouse.move(pad.x + 60 + i * 8, y);
    if (i === 0) await page.mouse.down();
  }
  await page.mouse.up();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(/^Fits/)).toBeVisible();
  await expect.poll(() => drawnOn(card(page))).not.toBe('');
  await expect(isPrinting(page)).toHaveCount(0);
  await page.keyboard.press('Control+p');
  await expect(isPrinting(page)).toHaveCount(1);
});

test('takes what other programs paste: tabs, their line ends, marks nobody sees', async ({ page }) => {
  await openStudio(page);
  await words(page).fill(
    'Dear \u2068Dana\u2069,\r\n\r\n\tThank you\u00a0for\u200b your\u0007 time\u2026\r\n\r\nWarm regards,\r\nMaya\ufe0f',
  );
  await expect(page.getByText(/^Fits/)).toBeVisible();
  await page.getByRole('button', { name: 'Plain text' }).click();
  await expect(
    page.getByText(/^Dear Dana,\s+Thank you for your time(?:…|\.\.\.)\s+Warm regards,\s+Maya$/).last(),
  ).toBeVisible();
});

test('writes Latin beside Cyrillic in one hand, and names what no hand has', async ({ page }) => {
  await openStudio(page);
  await words(page).fill('Дорогая Anna,\n\nСпасибо за встречу в Harbour & Vale.\n\nМайя');
  await expect(page.getByText(/^Fits/)).toBeVisible();
  await expect(page.getByText(/Your words are Cyrillic/)).toBeVisible();
  await words(page).fill('Дорогая Anna,\n\nСпасибо, Ωμέγα.\n\nМайя');
  await expect(page.getByText(/^No hand here writes Ω, μ, έ, γ or α\./)).toBeVisible();
  await page.getByRole('button', { name: 'Print the card' }).click();
  await expect(page.getByText('the card must be written whole')).toBeVisible();
  await words(page).fill('Thank you\u2063 very much, \ue000.');
  await expect(page.getByText(/No hand here writes an unseen character \(U\+2063\)/)).toBeVisible();
  await expect(isPrinting(page)).toHaveCount(0);
});

test('says what it cannot make or print instead of saying nothing', async ({ page }) => {
  await openStudio(page);
  await page.evaluate(() => {
    window.print = () => {
      throw new Error('no printing here');
    };
  });
  const title = await page.title();
  await page.getByRole('button', { name: 'Print the card' }).click();
  await expect(page.getByText(/It was not printed\. .*Nothing is lost: try again/)).toBeVisible();
  await expect(page.locator('#print-root')).toHaveCount(0);
  expect(await page.title()).toBe(title);

  await page.route(/assets\/bad-script.*\.woff/, (route) => route.abort());
  await words(page).fill('Спасибо за встречу.');
  await expect(page.getByText(/The card cannot be written just now\..*Your words are safe/)).toBeVisible();
  await page.getByRole('button', { name: 'Print the card' }).click();
  await expect(page.getByText(/That could not be made just now\. Your words are safe/)).toBeVisible();
  await expect(words(page)).toHaveValue('Спасибо за встречу.');
});

test('keeps the hand, the ink and the pen for the next card, however soon it follows', async ({ page }) => {
  await openStudio(page);
  await page.getByRole('radio', { name: 'Royal blue' }).check();
  await page.locator('summary', { hasText: 'Pen' }).click();
  await page.getByRole('slider', { name: 'Size' }).fill('0.9');
  // At once, and to another card.
  await page.getByRole('link', { name: 'Today' }).first().click();
  const others = page.getByRole('link', { name: 'Print the card' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const open = indexedDB.open('afterword');
        await new Promise((done) => open.addEventListener('success', done));
        const read = open.result.transaction('settings').objectStore('settings').get('writing');
        await new Promise((done) => read.addEventListener('success', done));
        open.result.close();
        return (read.result as { value?: unknown } | undefined)?.value;
      }),
    )
    .toMatchObject({ ink: 'royalBlue', writing: { size: 0.9 } });
  expect(await others.count()).toBeGreaterThan(0);
});
