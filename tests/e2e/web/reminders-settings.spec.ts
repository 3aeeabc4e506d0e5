import { expect, test, type Page } from '@playwright/test';
import { afternoonZone } from '../story-host';
import { begin, goTo, minutesAgo, tellOfInterview } from '../story';

// What the person can say of when and how to be reminded, and what a browser cannot do.

test.use({ timezoneId: afternoonZone(new Date()) });

async function open(page: Page, permission: NotificationPermission | 'none'): Promise<void> {
  await page.addInitScript((allowed) => {
    const shown: string[] = [];
    class Noted extends EventTarget {
      static permission = allowed;
      static readonly requestPermission = async () => Noted.permission;
      constructor(title: string) {
        super();
        shown.push(title);
      }
      close(): void {}
    }
    Object.assign(window, { shown });
    if (allowed === 'none') Reflect.deleteProperty(window, 'Notification');
    else Object.assign(window, { Notification: Noted });
  }, permission);
  await page.goto('/');
  await begin(page);
}

const shown = (page: Page) => page.evaluate(() => Reflect.get(window, 'shown') as string[]);

const MEETING = {
  company: 'Brightwater',
  role: 'Product Analyst',
  name: 'Dana Okafor',
  title: 'Head of Insight',
  email: 'dana.okafor@brightwater.example',
};
async function meet(page: Page): Promise<void> {
  const [from, to] = [await minutesAgo(page, 65), await minutesAgo(page, 20)];
  await tellOfInterview(page, { ...MEETING, from, to });
}

test('a browser that refuses says what to do, and that it reminds only while it is open', async ({
  page,
}) => {
  await open(page, 'denied');
  await goTo(page, 'Settings');
  await expect(page.getByText('This browser blocks notifications from Afterword.')).toBeVisible();
  await expect(page.getByText('Only while a tab with Afterword is open')).toBeVisible();
});

test('a browser without notifications says so', async ({ page }) => {
  await open(page, 'none');
  await goTo(page, 'Settings');
  await expect(page.getByText('This browser shows no notifications to pages')).toBeVisible();
});

test('pauses, resumes and gathers, and Undo takes each back', async ({ page }) => {
  await open(page, 'granted');
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Pause until a day' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pause reminders' }).click();
  const notice = page.getByText(/^Reminders are paused until Monday /);
  await expect(notice).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(notice).toBeHidden();

  await page.getByRole('button', { name: 'Pause until a day' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pause reminders' }).click();
  await goTo(page, 'Today');
  await meet(page);
  await goTo(page, 'Today');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.waitForTimeout(1_000);
  expect(await shown(page)).toEqual([]);
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(notice).toBeHidden();
  await expect.poll(() => shown(page)).toEqual(['How did it go at Brightwater?']);
});

test('working days only and the morning digest are kept', async ({ page }) => {
  await open(page, 'granted');
  await goTo(page, 'Settings');
  await page.getByLabel('Only on working days').click({ force: true });
  await expect(page.getByLabel('Only on working days')).toBeChecked();
  await page.getByText('Once, in the morning').click();
  await page.getByLabel('At', { exact: true }).fill('07:15');
  await page.reload();
  await expect(page.getByLabel('Only on working days')).toBeChecked();
  await expect(page.getByLabel('At', { exact: true })).toHaveValue('07:15');
  await page.getByText('Each as it comes').click();
  await expect(page.getByLabel('At', { exact: true })).toBeHidden();
});

test('a reminder at the wrong moment is put off from the screen that it led to', async ({ page }) => {
  await open(page, 'granted');
  await meet(page);
  await expect(page.getByLabel('What did you talk about?')).toBeVisible();
  await page.getByRole('button', { name: /^Remind me later/ }).click();
  await page.getByRole('menuitem', { name: /^Tomorrow/ }).click();
  await expect(page.getByText('How did it go at Brightwater?: later.')).toBeVisible();
  await expect(page).toHaveURL(/#\/today$/);
  await expect(page.getByRole('heading', { name: 'How did it go at Brightwater?' })).toBeHidden();

  // Every way of the menu is there, a moment of one's own too.
  await page
    .getByRole('button', { name: /^Later: / })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Pick a moment' }).click();
  const dialog = page.getByRole('dialog', { name: 'When?' });
  await dialog.getByLabel('Remind me on').fill('2001-01-01T10:00');
  await dialog.getByRole('button', { name: 'Put it off' }).click();
  await expect(dialog.getByText('That moment has passed.')).toBeVisible();
});
