import { expect, test, type Page } from '@playwright/test';
import type { StoryHost } from './story-host';
import { begin, card, column, goTo } from './story';

/** Everything goes out into one file, the database is lost, that is noticed, and the file brings it back. */
export async function tellOfLoss(host: StoryHost): Promise<void> {
  await test.step('what the person added themselves stays when the sample goes', async () => {
    const { page } = host;
    await begin(page);
    await page.getByRole('button', { name: 'Try sample data' }).click();
    await addApplication(page, 'Brightwater', 'Product Analyst');
    await goTo(page, 'Settings');
    await page.getByRole('button', { name: /sample/i }).click();
    await goTo(page, 'Board');
    await expect(card(column(page, 'Saved'), 'Brightwater')).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  });

  const file = await test.step('everything goes into one file', async () => {
    const { page } = host;
    await goTo(page, 'Settings');
    const saved = await host.savedFile(() => page.getByRole('button', { name: /^Export/ }).click());
    expect(saved.name).toMatch(/^afterword-\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse(saved.text)).toMatchObject({
      format: 'afterword',
      tables: { applications: expect.arrayContaining([expect.objectContaining({ company: 'Brightwater' })]) },
    });
    return saved;
  });

  await test.step('a lost database is noticed, and rubbish brings nothing back', async () => {
    await loseDatabase(host.page);
    await host.restart();
    const { page } = host;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your desk is unexpectedly empty.');
    await host.pick(() => page.getByRole('button', { name: 'Import an export' }).click(), {
      name: 'rubbish.json',
      text: file.text.slice(0, -20),
    });
    await expect(page.getByRole('alert')).toContainText('Nothing was changed');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your desk is unexpectedly empty.');
  });

  await test.step('the file brings everything back', async () => {
    const { page } = host;
    await host.pick(() => page.getByRole('button', { name: 'Import an export' }).click(), file);
    await goTo(page, 'Board');
    await expect(card(column(page, 'Saved'), 'Brightwater')).toBeVisible();
  });
}

export async function addApplication(page: Page, company: string, role: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Add' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an application' });
  await dialog.getByLabel('Company').fill(company);
  await dialog.getByLabel('Role').fill(role);
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(dialog).toBeHidden();
}

/** What a damaged disk or a browser short of space does: the database is gone, without a word. */
async function loseDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        // The open page lets go of it when it is asked to.
        const request = indexedDB.deleteDatabase('afterword');
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')));
      }),
  );
}
