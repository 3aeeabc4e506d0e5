import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { begin } from '../story';

// Templates of the person's own, and letters that no rule asks for.

async function sample(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-24T15:05:00Z');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await expect(page.getByRole('link', { name: 'Write the e-mail' }).first()).toBeVisible();
}

const words = (page: Page) => page.getByRole('textbox', { name: 'The letter' });
const more = async (page: Page, item: string | RegExp) => {
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('a letter becomes a template: its facts are turned back, unknown ones are said, gaps are asked for', async ({
  page,
}) => {
  await sample(page);
  await page.getByRole('link', { name: 'Write the e-mail' }).first().click();
  await more(page, /^Save this letter/);
  const dialog = page.getByRole('dialog');
  const body = dialog.getByRole('textbox', { name: 'Words' });
  await expect(body).toHaveValue(/^\{greeting\}\n\n.*at \{company\}.*\n\nKind regards,\n\{myName\}$/s);
  await expect(dialog.getByRole('region', { name: 'What it becomes' })).toContainText('Northlight Maps');

  await body.fill('{greeting}\n\nThank you for {compny} and {myNews}.');
  await expect(dialog.getByText('Did you mean {company}?')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save the template' }).click();
  await expect(dialog.getByText('Write a name for it.')).toBeVisible();
  await dialog.getByLabel('Name', { exact: true }).fill('Mine');
  await body.fill('{greeting}\n\nThank you for the talk at {company}. My news: .\n\n{myName}');
  await body.evaluate((area: HTMLTextAreaElement) => {
    const at = area.value.indexOf('My news: ') + 'My news: '.length;
    area.setSelectionRange(at, at);
  });
  await dialog.getByRole('button', { name: 'Insert what changes' }).click();
  await page.getByRole('menuitem', { name: /One line of your own news/ }).click();
  await expect(body).toHaveValue(/My news: \{myNews\}\./);
  await dialog.getByRole('button', { name: 'Save the template' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('radio', { name: 'Mine' }).check({ force: true });
  const gap = page.getByLabel('One line of your own news');
  await expect(page.getByRole('article', { name: 'Your letter' })).not.toContainText('{');
  await gap.fill('I moved');
  await gap.press('Enter');
  await expect(words(page)).toHaveValue(
    'Dear Ms Solberg,\n\nThank you for the talk at Northlight Maps. My news: I moved.\n\nMara Lindqvist',
  );
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Mine' })).toBeChecked();
});

test('templates are duplicated, edited, removed, and brought back', async ({ page }) => {
  await sample(page);
  await page.getByRole('link', { name: 'Write the e-mail' }).first().click();
  await more(page, /^Save this letter/);
  await page.getByLabel('Name', { exact: true }).fill('Mine');
  await page.getByRole('button', { name: 'Save the template' }).click();
  await more(page, /^Your templates/);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Duplicate Mine' }).click();
  await dialog.getByRole('button', { name: 'Edit Mine, a copy' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Another');
  await dialog.getByRole('button', { name: 'Save the template' }).click();
  await dialog.getByRole('button', { name: 'Remove Mine', exact: true }).click();
  await expect(dialog.getByText('Mine', { exact: true })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'Mine' })).toBeHidden();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('radio', { name: 'Mine' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Another' })).toBeVisible();
});

test('letters that no rule asks for are written from the application', async ({ page }) => {
  await sample(page);
  await page.goto('/#/board');
  await page
    .getByRole('link', { name: /Northlight Maps/ })
    .first()
    .click();
  const write = async (item: string) => {
    await page.getByRole('button', { name: 'Write to Northlight Maps' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await write('Another offer has a deadline');
  await expect(page.getByLabel('Their deadline')).toBeVisible();
  await page.goBack();
  await write('They missed a call');
  await expect(page.getByLabel('When you could instead')).toBeVisible();
  await page.goBack();
  await write('Withdraw');
  await expect(words(page)).toHaveValue(/I am withdrawing my application for the Data analyst role/);
  await page.getByRole('button', { name: 'Open in my mail program' }).click();
  await page.getByRole('button', { name: 'Yes, I sent it' }).click();
  await page.getByRole('link', { name: 'Open the application' }).click();
  await expect(page.getByText('You have withdrawn.')).toBeVisible();
});

test('who called is better called back', async ({ page }) => {
  await sample(page);
  await page.goto('/#/board');
  await page
    .getByRole('link', { name: /Northlight Maps/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'They answered' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('combobox')
    .filter({ has: page.locator('option', { hasText: 'By phone' }) })
    .selectOption({ label: 'By phone' });
  await dialog.getByRole('button', { name: 'Log it' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Write to Northlight Maps' }).click();
  await page.getByRole('menuitem', { name: /^Answer/ }).click();
  await expect(page.getByText('They called. Calling back is quicker than a letter.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'They called' })).toBeChecked();
  await page.getByRole('link', { name: 'Call them back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Call .+ back$/);
  await page.getByRole('button', { name: 'We spoke' }).click();
  await page
    .getByRole('dialog', { name: 'You spoke' })
    .getByRole('button', { name: 'Write it down' })
    .click();
  await expect(page.getByText('Call written down.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('There is nobody to call here.')).toBeVisible();
});

test('a click lands although the address beside it turns out wrong', async ({ page }) => {
  await sample(page);
  await page.getByRole('link', { name: 'Write the e-mail' }).first().click();
  const to = page.getByLabel('To', { exact: true });
  await to.fill('i.solberg@northlight');
  const open = page.getByRole('button', { name: 'Open in my mail program' });
  const box = await open.boundingBox();
  // A hand's click, at one place: nothing may move between press and release.
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) - 3);
  await page.mouse.down();
  await page.waitForTimeout(120);
  await page.mouse.up();
  await expect(page.getByText('This address stops before its ending.')).toHaveCount(2);
  await expect(to).toBeFocused();
});

test('the language of letters to somebody is noted where it is chosen', async ({ page }) => {
  await sample(page);
  await page.getByRole('link', { name: 'Write the e-mail' }).first().click();
  await page.getByRole('radio', { name: 'French' }).check({ force: true });
  await page.getByRole('button', { name: 'Always write to Ingrid Solberg in French' }).click();
  await expect(page.getByText('Letters to Ingrid Solberg are in French.')).toBeVisible();
  await page.goto('/#/board');
  await page
    .getByRole('link', { name: /Northlight Maps/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Write to Northlight Maps' }).click();
  await page.getByRole('menuitem', { name: 'Withdraw', exact: true }).click();
  await expect(words(page)).toHaveValue(/Je retire ma candidature/);
});
