import { expect, test, type Page } from '@playwright/test';
import { begin, card, column, goTo } from '../story';
import { addApplication } from '../tell-data';

const FAMILY = '👩‍👩‍👧‍👦';
const HEBREW = 'מיכל בן־דוד';
const ARABIC = 'شركة النور';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
});

test('a malformed address, a name of 500 characters and an interview that ends before it starts stay typed, each with its message', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('button', { name: 'Write it down' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Company').fill('x'.repeat(500));
  await dialog.getByLabel('Role').fill('Product Analyst');
  await dialog.getByLabel('Who interviewed you').fill('Dana Okafor');
  await dialog.getByLabel('Their e-mail').fill('dana@@brightwater');
  await dialog.getByLabel('From').fill('12:00');
  await dialog.getByLabel('To', { exact: true }).fill('11:00');
  await dialog.getByRole('button', { name: 'Tell how it went' }).click();

  await expectProblem(page, 'Company', /500 characters/);
  await expectProblem(page, 'Their e-mail', /address/i);
  await expectProblem(page, 'On', /ends before it starts/);
  await expect(dialog.getByLabel('Company')).toBeFocused();
  await expect(dialog.getByLabel('Their e-mail')).toHaveValue('dana@@brightwater');

  // Nothing is half saved.
  await page.keyboard.press('Escape');
  await goTo(page, 'Board');
  await expect(page.getByText('Which job are you after?')).toBeVisible();
});

test('my own malformed address is said beside its field', async ({ page }) => {
  await page.getByLabel('Your e-mail').fill('mara at example');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expectProblem(page, 'Your e-mail', /address|@/i);
  await expect(page.getByLabel('Your e-mail')).toHaveValue('mara at example');
});

test('emoji and names from right to left are kept whole and cannot break the page', async ({ page }) => {
  await begin(page);
  await addApplication(page, `${ARABIC} ${FAMILY}`, `<b>Analyst</b> & "co" ${HEBREW}`);
  await goTo(page, 'Board');
  const one = card(column(page, 'Saved'), ARABIC);
  await expect(one).toContainText(FAMILY);
  await expect(one).toContainText('<b>Analyst</b> & "co"');
  await expectNoSidewaysScroll(page);
  await addApplication(page, 'W'.repeat(200), 'm'.repeat(200));
  await expect(card(column(page, 'Saved'), 'WWW')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await card(column(page, 'Saved'), 'WWW').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('WWW');
  await expectNoSidewaysScroll(page);
});

test('a pasted note of 20,000 characters is kept to the last one', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Write it down' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Company').fill('Brightwater');
  await dialog.getByLabel('Role').fill('Product Analyst');
  await dialog.getByLabel('Who interviewed you').fill(`${HEBREW} ${FAMILY}`);
  await dialog.getByRole('button', { name: 'Tell how it went' }).click();
  const note = `${'They asked about pricing. '.repeat(800).slice(0, 19_990)} to the end`.slice(0, 20_000);
  await page.getByLabel('What did you talk about?').fill(note);
  await page.getByRole('button', { name: /^Save, then/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank');
  await page.goBack();
  await expect(page.getByLabel('What did you talk about?')).toHaveValue(note);
});

test('an address that leads nowhere says so', async ({ page }) => {
  await begin(page);
  for (const place of ['#/compose/rubbish', '#/application/rubbish', '#/debrief/%E0%A4%A', '#/nowhere']) {
    await page.goto(`/${place}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Today' }).first()).toBeVisible();
  }
});

/** The message stands beside its field, and belongs to it for whoever does not see it. */
async function expectProblem(page: Page, label: string, words: RegExp): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(words);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}
