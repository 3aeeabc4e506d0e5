import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { begin, card, column, goTo } from '../story';

// The mind of the app on the screen: why, another day, silence, suggestions, and what is left after a no.

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T15:05:00Z');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  // A page that is left while it saves has not saved.
  await expect(page.getByRole('list', { name: 'Also due' })).toBeVisible();
});

async function open(page: Page, company: string): Promise<void> {
  await goTo(page, 'Board');
  await expect(column(page, 'Saved')).toBeVisible();
  await card(page, company).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(company);
}

/** Chooses from the menu under "Later" of one item. */
async function later(page: Page, title: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Later: ${title}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function comeBackOn(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T10:00:00Z`);
  await page.reload();
}

test('every item says why, with its rule and its dates', async ({ page }) => {
  const items = page.getByRole('list', { name: 'Also due' }).getByRole('listitem');
  await expect(items.first()).toBeVisible();
  await expect(items.getByRole('button', { name: /^Why\? / })).toHaveCount(await items.count());
  await page.getByRole('button', { name: 'Why? Thank Ingrid Solberg' }).click();
  const note = page.getByRole('note', { name: 'Why: Thank Ingrid Solberg' });
  await expect(note).toContainText('best within an hour, late a day after that');
  await expect(note).toContainText('Late from');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('a sealed follow-up is moved to a later day, and to none before it opens', async ({ page }) => {
  await open(page, 'Brightwater');
  await later(page, 'Check in with Brightwater', 'Another day …');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ask me on').fill('2026-11-25');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(dialog.getByText('It is sealed until Thursday 26 November')).toBeVisible();
  await dialog.getByLabel('Ask me on').fill('2026-12-10');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByText('Best on Thu 10 Dec.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Best on Thu 10 Dec.')).toBeHidden();
});

test('what went silent is closed together, undone together, and opened again with its history', async ({
  page,
}) => {
  await open(page, 'Penrose Foundry');
  await expect(page.getByText('Silent for seven working days.')).toBeVisible();
  await comeBackOn(page, '2026-12-03');
  for (const company of ['Penrose Foundry', 'Quillon']) {
    await open(page, company);
    await page
      .getByRole('button', { name: /^Later/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Not this time' }).click();
    await expect(page.getByText(/: not this time/)).toBeVisible();
  }
  await comeBackOn(page, '2027-01-04');
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Close them together' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await dialog.getByLabel(/^Quillon/).uncheck();
  await expect(dialog.getByRole('button', { name: 'Close one application' })).toBeEnabled();
  await dialog.getByLabel(/^Quillon/).check();
  await dialog.getByRole('button', { name: 'Close two applications' }).click();
  await expect(page.getByText('2 applications closed as “no reply”.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Close them together' })).toBeVisible();

  await open(page, 'Penrose Foundry');
  await page.getByRole('button', { name: 'Close as “no reply”' }).click();
  await expect(page.getByRole('button', { name: /^No reply/ })).toBeVisible();
  await page.getByRole('button', { name: /^Applied/ }).click();
  await expect(page.getByText('You applied by e-mail.')).toBeVisible();
  await expect(page.getByText('You reopened this today; give it a week.')).toBeVisible();
});

test('an ended interview suggests a stage and moves nothing; a no asks for how long the CV is kept', async ({
  page,
}) => {
  await open(page, 'Northlight Maps');
  const here = page.locator('[aria-current=step]');
  await expect(here).toContainText('Interviewing');
  await page.getByRole('button', { name: 'Move it to Waiting' }).click();
  await expect(here).toContainText('Waiting');
  await expect(page.getByRole('button', { name: 'Move it to Waiting' })).toBeHidden();

  await open(page, 'Corvid & Sons');
  await page.getByRole('button', { name: 'Note the day' }).click();
  await page.getByLabel('They keep your CV until').fill('2026-12-09');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Renew it from Wednesday 25 November on.')).toBeVisible();
  await goTo(page, 'Today');
  await expect(page.getByRole('link', { name: /Corvid & Sons.*CV on file/ })).toBeVisible();
  await expectAccessible(page);
});

test('every item can be put off, moved, skipped or called done, and the focus stays in the list', async ({
  page,
}) => {
  const rows = page.getByRole('list', { name: 'Also due' }).getByRole('listitem');
  const menus = await page
    .getByRole('main')
    .getByRole('button', { name: /^Later: / })
    .count();
  const why = await page
    .getByRole('main')
    .getByRole('button', { name: /^Why\? / })
    .count();
  expect(menus).toBe(why);
  expect(menus).toBeGreaterThan(await rows.count());

  // By keyboard alone: the line goes, and its neighbour has the focus.
  const title = await rows.nth(1).getByRole('heading').innerText();
  const next = await rows.nth(2).getByRole('heading').innerText();
  const opener = rows.nth(1).getByRole('button', { name: /^Later: / });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(rows.filter({ hasText: title })).toHaveCount(0);
  const focused = page.locator(':focus');
  await expect(rows.filter({ has: focused })).toContainText(next);

  // A thank-you, which never waits by itself, waits for the day that the person chose.
  await later(page, 'Thank Ingrid Solberg', 'Another day …');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ask me on').fill('2026-11-25');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByRole('heading', { name: 'Thank Ingrid Solberg' })).toBeHidden();
  await comeBackOn(page, '2026-11-25');
  await expect(page.getByRole('heading', { name: 'Thank Ingrid Solberg' })).toBeVisible();

  // What closes is not put off past its end.
  await later(page, 'Decide on Marlow & Finch’s offer', 'Another day …');
  await dialog.getByLabel('Ask me on').fill('2026-12-09');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(dialog.getByText('It has to be done by Monday 30 November.')).toBeVisible();
});

test('a letter about another job at the same company, and one past the agency, are cautioned and not forbidden', async ({
  page,
}) => {
  await goTo(page, 'Board');
  await page.locator('a[data-card]').filter({ hasText: 'Timetable analyst' }).click();
  const caution = page.getByText(
    'Marek Dvořák at Ostrava Rail heard from you last Friday about another job.',
  );
  await expect(caution).toBeVisible();
  await page.getByRole('link', { name: /^Write two lines: / }).click();
  await expect(caution).toBeVisible();
  await expectAccessible(page);

  // The plan routes to the consultant and says so.
  await goTo(page, 'Today');
  const line = page.getByRole('listitem').filter({ hasText: 'Check in with Ravi Menon' });
  await expect(line).toContainText('Ravi Menon put you forward, so it goes to them.');

  // Thanks for the client's interviewer go through the consultant; typed past them, the letter is cautioned.
  await open(page, 'Northlight Maps');
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Lena Brandt');
  await dialog.getByLabel('E-mail').fill('l.brandt@agency.example');
  await dialog.getByLabel('Their part in it').selectOption('agency');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Lena Brandt put you forward, so it goes through them.')).toBeVisible();
  await page.getByRole('link', { name: /^Write the e-mail/ }).click();
  const to = page.getByLabel('To', { exact: true });
  await expect(to).toHaveValue('l.brandt@agency.example');
  await expect(page.getByRole('button', { name: 'Use it from now on' })).toBeHidden();
  const remark = page.getByText(/You came through Lena Brandt/);
  await expect(remark).toBeHidden();
  await to.fill('i.solberg@northlight.example');
  await expect(remark).toBeVisible();
});

test('an interview to come stands in the timeline with its briefing, and may end past midnight', async ({
  page,
}) => {
  await goTo(page, 'Board');
  await card(page, 'Aldergate').getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Briefing for Aldergate' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get ready for Aldergate');

  await open(page, 'Aldergate');
  const coming = page.getByRole('list', { name: 'What is to come' });
  await expect(coming).toContainText('Interview with Tomasz Wilk');
  await coming.getByRole('link', { name: 'Read the briefing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Aldergate');

  await open(page, 'Quillon');
  await page.getByRole('button', { name: 'Add an interview' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day', { exact: true }).fill('2026-12-01');
  await dialog.getByLabel('From', { exact: true }).fill('23:15');
  await expect(dialog.getByText('On the next day.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('23:15 to 00:15, in person')).toBeVisible();
});

test('a thank-you can ask whether one may connect, and the request opens with the yes', async ({ page }) => {
  await page
    .getByRole('link', { name: /^Write the e-mail/ })
    .first()
    .click();
  const letter = page.getByRole('textbox', { name: 'The letter' });
  await expect(letter).toHaveValue(/Ms Solberg/);
  await page.getByRole('button', { name: 'Add a line that asks' }).click();
  await expect(letter).toHaveValue(/LinkedIn[^\n]*\n\n[^\n]+,\n/);
  await expect(page.getByRole('button', { name: 'Add a line that asks' })).toBeHidden();
  await expectAccessible(page);

  await open(page, 'Northlight Maps');
  const request = page.getByRole('heading', { name: 'Connect with Ingrid Solberg on LinkedIn' });
  await expect(request).toBeHidden();
  await page.getByRole('button', { name: 'Ingrid Solberg', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Yes' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(request).toBeVisible();
});

test('the country of a job decides when and how to thank, and says so', async ({ page }) => {
  await open(page, 'Northlight Maps');
  await page.getByRole('button', { name: 'More for Northlight Maps' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Country').selectOption({ label: 'Germany' });
  await dialog.getByLabel('Region').selectOption({ label: 'Berlin' });
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Why? Thank Ingrid Solberg' }).click();
  const note = page.getByRole('note', { name: 'Why: Thank Ingrid Solberg' });
  await expect(note).toContainText('best within four hours');
  await expect(note).toContainText('In Germany few write one');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Write the e-mail/ }).click();
  await expect(page.getByText('In Germany few write one')).toBeVisible();
});

test('a promise in their own words is shown back as a day, in what they wrote as in the debrief', async ({
  page,
}) => {
  await open(page, 'Kestrel Freight');
  await page.getByRole('button', { name: 'They answered' }).click();
  const dialog = page.getByRole('dialog');
  const words = dialog.getByLabel('They promise an answer');
  for (const [said, day] of [
    ['by Friday', '2026-11-27'],
    ['end of next week', '2026-12-04'],
    ['in two weeks', '2026-12-08'],
  ] as const) {
    await words.fill(said);
    await expect(dialog.getByLabel('By this day')).toHaveValue(day);
  }
  await expect(dialog.getByText('That is Tue 8 Dec.')).toBeVisible();
  await words.fill('soon');
  await expect(dialog.getByText('No day in that; choose one if they meant one.')).toBeVisible();
  await words.fill('by Friday');
  await dialog.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByText('An answer by Fri 27 Nov.')).toBeVisible();
});
