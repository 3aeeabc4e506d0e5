import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { begin, readMailto } from '../story';

// The letter, from its first words to the answer that it was sent.

/** A Tuesday afternoon, so that the sample's reply is no late-night one. */
const NOW = '2026-11-24T15:05:00Z';

/** Opens a letter of the sample data; answers the `mailto:` addresses that the page hands over from then on. */
async function openLetter(page: Page, verb: string): Promise<readonly string[]> {
  const opened: string[] = [];
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.enable');
  devTools.on('Page.frameRequestedNavigation', ({ url }) => url.startsWith('mailto:') && opened.push(url));
  await page.clock.setFixedTime(NOW);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: verb }).first().click();
  await expect(page.getByRole('article', { name: 'Your letter' })).toBeVisible();
  return opened;
}

const words = (page: Page) => page.getByRole('textbox', { name: 'The letter' });
const send = (page: Page) => page.getByRole('button', { name: 'Open in my mail program' });
const asked = (page: Page) => page.getByRole('heading', { name: 'Did you send it?' });

test('a draft is saved as it is typed, and found again after a reload', async ({ page }) => {
  await openLetter(page, 'Write the e-mail');
  await page.getByLabel('Subject').fill('About your coastline');
  await words(page).fill('Dear Ms Solberg,\n\nHalf a sent');
  await words(page).press('End');
  await words(page).pressSequentially('ence');
  await page.reload();
  await expect(words(page)).toHaveValue('Dear Ms Solberg,\n\nHalf a sentence');
  await expect(page.getByLabel('Subject')).toHaveValue('About your coastline');
});

test('another tone asks before it replaces one’s own words, and gives them back', async ({ page }) => {
  await openLetter(page, 'Write the e-mail');
  await page.getByText('Formal', { exact: true }).click();
  await expect(words(page)).toHaveValue(/Yours sincerely/);
  await words(page).fill('My own words.');
  await page.getByText('Plain', { exact: true }).click();
  await expect(words(page)).toHaveValue('My own words.');
  await page.getByRole('button', { name: 'Replace it all the same' }).click();
  await expect(words(page)).toHaveValue(/Kind regards/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(words(page)).toHaveValue('My own words.');
});

test('a malformed address is said beside its field, and nothing is opened or lost', async ({ page }) => {
  const opened = await openLetter(page, 'Write the e-mail');
  const text = await words(page).inputValue();
  await page.getByLabel('To', { exact: true }).fill('i.solberg@northlight');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('This address stops before its ending.').first()).toBeVisible();
  await expect(page.getByLabel('To', { exact: true })).toBeFocused();
  await expect(words(page)).toHaveValue(text);
  expect(opened).toEqual([]);
});

test('past the limit the length is said, and the text leaves by the clipboard or as a file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLetter(page, 'Write the e-mail');
  const long = `Liebe Frau Solberg,\n\n${'Übergroße Grüße 👋 '.repeat(60)}\nMara`;
  await words(page).fill(long);
  await expect(page.getByText(/[\d,]+ characters once it is packed, and 1,900 go through/)).toBeVisible();
  await expect(send(page)).toBeHidden();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file (.eml)' }).click();
  const mail = await PostalMime.parse(await readFile(await (await download).path()));
  expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(long);
  expect(mail.to?.[0]?.name).toBe('Ingrid Solberg');
  expect(mail.from?.address).toBe('mara@example.org');

  await page.getByRole('button', { name: 'Not yet' }).click();
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(asked(page)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(long);
});

test('only a yes is logged; an undo brings the letter back', async ({ page }) => {
  const opened = await openLetter(page, 'Write the e-mail');
  await words(page).fill('Dear Ms Solberg,\n\nThank you for the tiles.\n\nMara');
  await page.keyboard.press('Control+Enter');
  await expect(asked(page)).toBeVisible();
  expect(readMailto(opened[0] ?? '').body).toBe(
    'Dear Ms Solberg,\r\n\r\nThank you for the tiles.\r\n\r\nMara',
  );
  await page.getByRole('button', { name: 'Not yet' }).click();
  await expect(send(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.reload();
  await expect(asked(page)).toBeVisible();
  await page.getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(page.getByRole('img', { name: /^Sent on 24 Nov/ })).toBeVisible();
  await expect(page.getByRole('article', { name: 'The letter that you sent' })).toContainText('the tiles');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(asked(page)).toBeVisible();
  await expect(words(page)).toHaveValue(/Thank you for the tiles/);
});

test('remarks stand beside the words, put them right, and keep back what is wrong', async ({ page }) => {
  const opened = await openLetter(page, 'Write the e-mail');
  await words(page).fill('Dear Ms Solburg,\n\nI would be glad to work at Northlight Maps.\n\nMara');
  const remarks = page.getByRole('region', { name: 'Remarks on your letter' });
  await expect(remarks).toContainText('Their name is Solberg.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('One remark beside the letter says that something is wrong.')).toBeVisible();
  expect(opened).toEqual([]);
  await remarks.getByRole('button', { name: 'Put it right' }).click();
  await expect(words(page)).toHaveValue(/^Dear Ms Solberg,/);
  await page.keyboard.press('Control+Enter');
  await expect(asked(page)).toBeVisible();
});

test('what only the person knows is asked for in its place', async ({ page }) => {
  const opened = await openLetter(page, 'Write the reply');
  await page.getByText('Reopen the door', { exact: true }).click();
  await page.getByText('Warm', { exact: true }).click();
  await page.getByLabel('The problem they named').fill('empty runs at night');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('What you would do about it')).toBeFocused();
  expect(opened).toEqual([]);
  await page.keyboard.type('plan both depots as one');
  await page.keyboard.press('Enter');
  await expect(words(page)).toHaveValue(
    /is empty runs at night\. Here is what I would do about it: plan both depots as one\./,
  );
});
