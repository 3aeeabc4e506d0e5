import { expect, test, type Locator, type Page } from '@playwright/test';
import { begin, goTo, minutesAgo, tellOfInterview, writeDebrief } from './story';
import type { StoryHost } from './story-host';

const MEETING = {
  company: 'Brightwater',
  role: 'Product Analyst',
  name: 'Dana Okafor',
  title: 'Head of Insight',
  email: 'dana@brightwater.example',
};

/** A debrief, a letter and a card are typed into, and in the very breath of the last key the page goes. */
export async function tellOfTyping(host: StoryHost): Promise<void> {
  const { page } = host;
  await begin(page);

  await test.step('a debrief', async () => {
    const times = { from: await minutesAgo(page, 65), to: await minutesAgo(page, 20) };
    await tellOfInterview(page, { ...MEETING, ...times });
    await typeAndReload(page, page.getByLabel('What did you talk about?'), 5);
    await writeDebrief(page, MEETING.name);
  });

  await test.step('a letter', async () => {
    const letter = page.getByRole('textbox', { name: 'The letter' });
    // The debrief of a moment ago has come into it.
    await expect(letter).toHaveValue(/pricing team/);
    await typeAndReload(page, letter, 10);
  });

  await test.step('a card', async () => {
    await goTo(page, 'Today');
    await page.getByRole('link', { name: 'Print the card' }).first().click();
    await typeAndReload(page, page.getByRole('textbox', { name: 'The words on the card' }), 5);
  });

  await test.step('the whole app ends after the last key', async () => {
    const field = page.getByRole('textbox', { name: 'The words on the card' });
    await field.press('End');
    await field.pressSequentially(' To the last one.', { delay: 0 });
    const typed = await field.inputValue();
    const where = new URL(page.url()).hash;
    await host.restart();
    await host.page.evaluate((hash) => location.assign(hash), where);
    await expect(host.page.getByRole('textbox', { name: 'The words on the card' })).toHaveValue(typed);
  });
}

async function typeAndReload(page: Page, field: Locator, times: number): Promise<void> {
  let typed = await field.inputValue();
  for (let time = 1; time <= times; time += 1) {
    const word = ` ${time}`;
    await field.focus();
    const loaded = page.waitForEvent('load');
    // Two keys and the reload in one task: nothing that waits for its turn is begun before the page goes.
    await field.evaluate((element: HTMLTextAreaElement, text) => {
      element.setSelectionRange(element.value.length, element.value.length);
      for (const key of text) document.execCommand('insertText', false, key);
      location.reload();
    }, word);
    await loaded;
    typed += word;
    await expect(field).toHaveValue(typed);
  }
}
