import { expect, test, type Page } from '@playwright/test';
import { quietWeeks } from './quiet-weeks';
import { begin, goTo } from './story';
import type { StoryHost } from './story-host';

/** Five quiet weeks, and then the one call: prepared, dialled, and ended in each of its ways. */
export async function tellOfCall(host: StoryHost): Promise<void> {
  const { page } = host;
  await begin(page);
  await goTo(page, 'Settings');
  await host.pick(
    () => page.getByRole('button', { name: 'Import an export' }).click(),
    quietWeeks(await page.evaluate(() => Date.now())),
  );
  await expect(page.getByText(/entries imported/)).toBeVisible();

  await test.step('the application leads to the card', async () => {
    await goTo(page, 'Board');
    await page.getByRole('link', { name: /Brightwater/ }).click();
    await page.getByRole('link', { name: 'Prepare the call' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call Dana Okafor');
    await expect(page.getByText(/^It is \d{2}:\d{2} in Chicago/)).toBeVisible();
    const card = page.getByRole('article', { name: 'Your call' });
    await expect(card).toContainText('Hello Dana Okafor, this is Mara Lindqvist.');
    await expect(card).toContainText('I applied for the Product Analyst role.');
    await expect(card).toContainText('When do you expect to decide?');
    await expect(page.getByText(/About 1\d seconds to say/)).toBeVisible();
  });

  await test.step('the clock for the machine runs and stops', async () => {
    await page.getByRole('button', { name: 'Start the clock' }).click();
    await expect(page.getByRole('timer')).toHaveText('2 of 20 seconds');
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByRole('button', { name: 'Start the clock' })).toBeVisible();
  });

  const card = page.url();
  await test.step('nobody answered: it is tried once more, and that can be taken back', async () => {
    await page.getByRole('button', { name: 'Nobody answered' }).click();
    await expect(page.getByText('You called Dana Okafor; nobody answered.')).toBeVisible();
    await takeBack(page);
    await open(page, card);
  });

  await test.step('a message on the machine shuts the lock', async () => {
    await page.getByRole('button', { name: 'I left a message' }).click();
    await expect(page.getByText('You called Dana Okafor and left a message.')).toBeVisible();
    await takeBack(page);
    await open(page, card);
  });

  await test.step('a call back is on the day they named', async () => {
    await page.getByRole('button', { name: 'Call back on…' }).click();
    const dialog = page.getByRole('dialog', { name: 'When shall you call back?' });
    await dialog.getByRole('button', { name: 'Remind me then' }).click();
    await expect(page.getByText(/To be called back tomorrow/)).toBeVisible();
    await takeBack(page);
    await open(page, card);
  });

  await test.step('no more calls, where they asked for none', async () => {
    await page.getByRole('button', { name: 'They asked me not to call' }).click();
    await expect(page.getByText('Noted: no more calls')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Prepare the call' })).toHaveCount(0);
    await takeBack(page);
    await open(page, card);
  });

  await test.step('they spoke: what was said and promised is kept, and the plan waits for it', async () => {
    await page.getByRole('button', { name: 'We spoke' }).click();
    const dialog = page.getByRole('dialog', { name: 'You spoke' });
    await dialog.getByLabel('What they said').fill('The board meets at the end of the month.');
    const day = await page.evaluate(() => {
      const later = new Date(Date.now() + 10 * 86_400_000);
      return `${later.getFullYear()}-${String(later.getMonth() + 1).padStart(2, '0')}-${String(later.getDate()).padStart(2, '0')}`;
    });
    await dialog.getByLabel('They promise an answer by').fill(day);
    await dialog.getByRole('button', { name: 'Write it down' }).click();
    await expect(page.getByText('The board meets at the end of the month.')).toBeVisible();
    await expect(page.getByText(/They promised an answer by/).first()).toBeVisible();
    await open(page, card);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nobody to call here.');
  });

  // Last: a browser asks in a dialog of its own whether it may, and takes no clicks until it is answered.
  await test.step('Enter dials, and the focus waits where the end is told', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/^Taken back/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call Dana Okafor');
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => host.opened()).toEqual(['tel:+13125550142']);
    await expect(page.getByRole('button', { name: 'We spoke' })).toBeFocused();
  });
}

async function takeBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText(/^Taken back/)).toBeVisible();
}

/** Goes to the same card again, as a link in a notification would. */
async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(address).hash);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/call/i);
}
