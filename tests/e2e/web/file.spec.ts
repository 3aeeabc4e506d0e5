import { expect, test, type Page } from '@playwright/test';
import { begin, card, goTo } from '../story';

// The page of one application: what came in, what was done, who and when.

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
});

async function open(page: Page, company: string): Promise<void> {
  await goTo(page, 'Board');
  await card(page, company).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(company);
}

test('a no closes the application and plans one reply; its 20,000 characters are kept', async ({ page }) => {
  await open(page, 'Kestrel Freight');
  await page.getByRole('button', { name: 'They answered' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('A no', { exact: true }).click();
  const letter = 'We regret to tell you. '.repeat(900);
  await dialog.getByLabel('What they said').fill(letter);
  await expect(dialog.getByLabel('Close the application as rejected')).toBeChecked();
  await dialog.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByRole('heading', { name: /^Reply to/ })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Rejected' })).toHaveAttribute(
    'aria-current',
    'step',
  );

  await page.getByRole('button', { name: /chose someone else/ }).click();
  await expect(page.getByRole('textbox', { name: 'What they said' })).toHaveValue(letter);
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('button', { name: /chose someone else/ })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /chose someone else/ })).toBeVisible();
});

test('what is sealed opens early for a reason alone', async ({ page }) => {
  await open(page, 'Brightwater');
  await page.getByRole('button', { name: /^Open early: / }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Open it' })).toBeDisabled();
  await dialog.getByText('They asked me to write').click();
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { name: /^Check in with/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Open early: / })).toBeHidden();
  await page.getByRole('button', { name: /^Why\? Check in with/ }).click();
  await expect(page.getByText('You opened it early: “They asked me to write.”')).toBeVisible();
});

test('a letter that is sealed says until when, and opens early from its own page', async ({ page }) => {
  const openIt = async () => {
    const dialog = page.getByRole('dialog', { name: 'Open it early?' });
    await dialog.getByText('They asked me to write').click();
    await dialog.getByRole('button', { name: 'Open it' }).click();
  };
  await open(page, 'Brightwater');
  await page.getByRole('button', { name: /^Open early: / }).click();
  await openIt();
  await page.getByRole('link', { name: 'Write two lines' }).click();
  await expect(page.getByRole('article', { name: 'Your letter' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText(/^Sealed until /)).toBeVisible();
  await expect(page.getByRole('article', { name: 'Your letter' })).toHaveCount(0);
  await page.getByRole('button', { name: 'I have a reason to write now' }).click();
  await openIt();
  await expect(page.getByRole('article', { name: 'Your letter' })).toBeVisible();
});

test('an interview is added with somebody new, refused where it ends before it starts, cancelled and rebooked', async ({
  page,
}) => {
  await open(page, 'Quillon');
  await page.getByRole('button', { name: 'Add an interview' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day', { exact: true }).fill('2031-03-12');
  await dialog.getByLabel('From', { exact: true }).fill('14:00');
  await expect(dialog.getByLabel('To', { exact: true })).toHaveValue('15:00');
  await dialog.getByLabel('To', { exact: true }).fill('13:00');
  await dialog.getByLabel(/someone else|Who interviews you/).fill('משה כהן');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog.getByText('It ends before it starts; put one of the two right.')).toBeVisible();
  await dialog.getByLabel('To', { exact: true }).fill('14:45');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText('Wednesday 12 March 2031')).toBeVisible();
  await expect(page.getByRole('button', { name: 'משה כהן' })).toBeVisible();

  await page.getByRole('button', { name: 'Change the interview of 2031-03-12' }).click();
  await page.getByRole('menuitem', { name: 'It was cancelled' }).click();
  await expect(page.getByText('Cancelled.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Find a new time/ }).click();
  await dialog.getByLabel('Day', { exact: true }).fill('2031-03-19');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Wednesday 19 March 2031')).toBeVisible();
  await expect(page.getByText('Cancelled.', { exact: true })).toBeHidden();
});

test('a debrief left halfway is there on coming back, and by keyboard alone leads to the thank-you', async ({
  page,
}) => {
  await open(page, 'Northlight Maps');
  await page.getByRole('link', { name: 'Your debrief' }).click();
  const discussed = page.getByLabel('What did you talk about?');
  await expect(discussed).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Coastlines, and what a tile costs.');
  await goTo(page, 'Today');
  await page.goBack();
  await expect(discussed).toHaveValue('Coastlines, and what a tile costs.');
  await expect(discussed).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Debrief saved. Next: thank Ingrid Solberg.')).toBeVisible();
  await expect(page).toHaveURL(/#\/compose\/thankYouEmail\./);
});
