import { expect, type Page } from '@playwright/test';

// The studio, as the stories of the card enter it.

export const NOTE = `Dear Ms Okafor,

Thank you for your time on Friday. Your question about which report I would delete first has stayed with me since, and I would be glad to answer it with you.

Warm regards,
Maya Lindqvist`;

/** On the card of the sample data, with a print dialog that only says that it was asked for. */
export async function openStudio(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A card');
}

export const words = (page: Page) => page.getByRole('textbox', { name: 'The words on the card' });
export const card = (page: Page) => page.getByRole('img', { name: /as it will print/ });

/** What the browser prints, as a PDF. */
export async function pdfOf(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Print the card' }).click();
  await page.waitForSelector('html[data-printing]');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-printing');
    window.dispatchEvent(new Event('afterprint'));
  });
  return pdf;
}
