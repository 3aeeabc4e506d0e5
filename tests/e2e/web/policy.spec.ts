import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { begin, goTo } from '../story';

// The numbers of the etiquette: what another choice would change is said before it is made.

test('another number says what it would change, and nothing lowers the week of quiet', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T15:05:00Z');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await begin(page);
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await expect(page.getByRole('list', { name: 'Also due' })).toBeVisible();
  await goTo(page, 'Settings');
  const quiet = page.getByLabel('Days of quiet between two messages');
  const preview = page.getByRole('status').filter({ hasText: /would change|instead of|planned/ });
  await expect(preview).toHaveCount(0);

  await quiet.fill('6');
  await expect(page.getByText('7 at least.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use these' })).toBeHidden();

  await quiet.fill('30');
  await expect(preview).toContainText(/Check in with Kestrel Freight: best on .* instead of /);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use these' }).press('Enter');
  await expect(page.getByText('Settings changed.')).toBeVisible();
  await expect(preview).toHaveCount(0);
  // The choice is gone with the press, and the focus is with what is left of it.
  const usual = page.getByRole('button', { name: 'Back to the usual numbers' });
  await expect(usual).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(quiet).toHaveValue('7');
  await page.keyboard.press('Control+y');
  await expect(quiet).toHaveValue('30');
  await page.reload();
  await expect(quiet).toHaveValue('30');

  await usual.press('Enter');
  await expect(quiet).toHaveValue('7');
  await expect(preview).toContainText(/Check in with Kestrel Freight: best on .* instead of /);
  await expect(page.getByRole('button', { name: 'Use these' })).toBeFocused();
});
