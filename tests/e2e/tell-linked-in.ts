import { expect, test } from '@playwright/test';
import { quietWeeks } from './quiet-weeks';
import { begin, goTo } from './story';
import type { StoryHost } from './story-host';

/** A request that says something, within what LinkedIn takes, and the three weeks after it was withdrawn. */
export async function tellOfRequest(host: StoryHost): Promise<void> {
  const { page } = host;
  await begin(page);
  await goTo(page, 'Settings');
  await host.pick(
    () => page.getByRole('button', { name: 'Import an export' }).click(),
    quietWeeks(await page.evaluate(() => Date.now())),
  );
  await expect(page.getByText(/entries imported/)).toBeVisible();
  await goTo(page, 'Board');
  await page.getByRole('link', { name: /Brightwater/ }).click();
  const file = page.url();

  await test.step('what LinkedIn takes is counted beside the note', async () => {
    await page.getByRole('link', { name: 'Write the request' }).first().click();
    await expect(page.getByText('5 of this month’s 5 notes are left.')).toBeVisible();
    await expect(page.getByText(/\d+ of 200 characters/)).toBeVisible();
  });

  const note = page.getByRole('textbox', { name: 'Letter' });
  await test.step('one that could come from anybody is kept back', async () => {
    await note.fill('Hello, I would like to add you to my professional network.');
    await expect(page.getByText('This request could come from anybody.')).toBeVisible();
    await page.getByRole('button', { name: /^Copy it and open the profile/ }).click();
    await expect(page.getByText(/remark.*says? that something is wrong/)).toBeVisible();
    expect(await host.opened()).toEqual([]);
  });

  await test.step('one that is too long is not taken', async () => {
    await note.fill(`Hello Dana, we spoke about the role. ${'Indeed. '.repeat(25)}`);
    await expect(page.getByText(/2\d\d of 200 characters/)).toBeVisible();
    await page.getByRole('button', { name: /^Copy it and open the profile/ }).click();
    await expect(page.getByText(/LinkedIn takes 200 characters/)).toBeVisible();
  });

  await test.step('a good one is copied, logged, and counted', async () => {
    await note.fill('Hello Dana, we spoke about the analyst role at Brightwater. Mara');
    await page.getByRole('button', { name: 'Only copy it' }).click();
    await page.getByRole('button', { name: 'Yes, I sent it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sent to Dana Okafor');
  });

  await test.step('withdrawn, it seals the next one for three weeks', async () => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, new URL(file).hash);
    await page.getByRole('button', { name: /You asked Dana Okafor to connect on LinkedIn/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('I withdrew this request').click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(
      page.getByText('You asked Dana Okafor to connect on LinkedIn, and withdrew it.'),
    ).toBeVisible();
    const sealed = page.getByRole('listitem').filter({ hasText: 'Connect with Dana Okafor on LinkedIn' });
    await expect(sealed).toContainText('LinkedIn takes no other to them for three weeks');
    await expect(sealed.getByRole('button', { name: 'Open early' })).toHaveCount(0);
  });
}
