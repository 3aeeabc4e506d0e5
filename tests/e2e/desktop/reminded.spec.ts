import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { begin, goTo, minutesAgo, tellOfInterview } from '../story';
import { kill, launchAgain, hide, onRealElectron, test } from './launch';
import './stand-in-records';

// What the app itself makes of a person's data, as the tray and the notifications tell it.
test.skip(onRealElectron, 'a real tray and real notifications cannot be read');

test('an interview that has ended is announced, counted, and a click away', async ({ launch }) => {
  const { app, page } = await launch();
  const tray = () =>
    app.evaluate(() => {
      const [one] = globalThis.__standIn.trays;
      return [one?.toolTip, one?.menu.items[0]?.label];
    });
  expect((await tray())[0]).toBe('Afterword: nothing due');
  await begin(page);
  await tellOfInterview(page, {
    company: 'Brightwater',
    role: 'Product Analyst',
    name: 'Dana Okafor',
    title: 'Head of Insight',
    email: 'dana.okafor@brightwater.example',
    from: await minutesAgo(page, 65),
    to: await minutesAgo(page, 20),
  });

  const told = () => app.evaluate(() => globalThis.__standIn.notifications.map(({ title }) => title));
  await expect.poll(told).toHaveLength(1);
  expect(await told()).toEqual(['How did it go at Brightwater?']);
  await expect.poll(async () => (await tray())[0]).toMatch(/^Afterword: [2-9] things due$/);
  expect((await tray())[1]).toBe('How did it go at Brightwater? · today');

  const frame = await app.browserWindow(page);
  await hide(frame);
  await page.evaluate(() => {
    location.hash = '#/board';
  });
  await app.evaluate(() => globalThis.__standIn.notifications[0]?.emit('click'));
  await expect(page.getByLabel('What did you talk about?')).toBeVisible();
  expect(await frame.evaluate((one) => one.isVisible())).toBe(true);
  await app.evaluate(() => globalThis.__standIn.trays[0]?.menu.getMenuItemById('just-interviewed').click());
  await expect(page.getByRole('dialog').getByLabel('Who interviewed you')).toBeVisible();
});

const MEETING = {
  company: 'Brightwater',
  role: 'Product Analyst',
  name: 'Dana Okafor',
  title: 'Head of Insight',
  email: 'dana.okafor@brightwater.example',
};
const titles = (app: ElectronApplication) =>
  app.evaluate(() => globalThis.__standIn.notifications.map(({ title }) => title));
const press = (app: ElectronApplication, title: string, label: string) =>
  app.evaluate(
    (_electron, [wanted, button]) =>
      globalThis.__standIn.notifications.find((one) => one.title === wanted)?.press(button),
    [title, label] as const,
  );
const choose = (app: ElectronApplication, id: string) =>
  app.evaluate((_electron, one) => globalThis.__standIn.trays[0]?.menu.getMenuItemById(one).click(), id);
const lines = (app: ElectronApplication) =>
  app.evaluate(() => globalThis.__standIn.trays[0]?.menu.items.map(({ label }) => label));

test('a reminder is put off and settled by its buttons, while the window is hidden', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  const [from, to] = [await minutesAgo(page, 110), await minutesAgo(page, 70)];
  await tellOfInterview(page, { ...MEETING, from, to });
  await expect
    .poll(() => titles(app))
    .toEqual(expect.arrayContaining(['How did it go at Brightwater?', 'Thank Dana Okafor']));

  const frame = await app.browserWindow(page);
  await hide(frame);
  await press(app, 'How did it go at Brightwater?', 'In an hour');
  await expect.poll(() => lines(app)).not.toContain('How did it go at Brightwater? · today');
  expect(await frame.evaluate((one) => one.isVisible())).toBe(false);

  await press(app, 'Thank Dana Okafor', 'Done');
  const question = page.getByRole('dialog', { name: 'Did you send it?' });
  await expect(question).toContainText('Thank Dana Okafor');
  expect(await frame.evaluate((one) => one.isVisible())).toBe(true);
  await question.getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(question).toBeHidden();
  await expect(page.getByText('E-mail logged.')).toBeVisible();
  await kill(app);

  // Both were written down, and nothing is announced twice.
  const again = await launch();
  await expect(again.page.getByRole('banner')).toBeVisible();
  const menu = async () => (await lines(again.app))?.join();
  await expect.poll(menu).not.toMatch(/How did it go[^,]*today|Thank Dana Okafor/);
  expect(await menu()).toContain('Drop a card for Dana Okafor');
  expect(await titles(again.app)).toEqual([]);
});

test('a question from a notification leaves what is open as it is, and is asked again after a crash', async ({
  launch,
}) => {
  const first = await launch();
  await begin(first.page);
  const [from, to] = [await minutesAgo(first.page, 110), await minutesAgo(first.page, 70)];
  await tellOfInterview(first.page, { ...MEETING, from, to });
  await expect.poll(() => titles(first.app)).toContain('Thank Dana Okafor');
  await first.page.getByRole('banner').getByRole('button', { name: 'Add' }).click();
  await first.page.getByLabel('Company').fill('Harbour & Vale');
  await press(first.app, 'Thank Dana Okafor', 'Done');
  const question = (page: Page) => page.getByRole('dialog', { name: 'Did you send it?' });
  await expect(question(first.page)).toBeVisible();
  await expect(first.page.getByLabel('Company')).toHaveValue('Harbour & Vale');
  await kill(first.app);

  const { app, page } = await launch();
  await expect(question(page)).toBeVisible();
  await page.getByRole('button', { name: 'Not yet' }).click();
  await expect(question(page)).toBeHidden();
  await app.close();
  const again = await launch();
  await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible();
  await again.page.waitForTimeout(1_000);
  await expect(question(again.page)).toBeHidden();
});

test('the tray pauses reminders and resumes them, and the window says so', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  await choose(app, 'pause-tomorrow');
  await expect(page.getByText(/^Reminders are paused until /)).toBeVisible();
  const [from, to] = [await minutesAgo(page, 65), await minutesAgo(page, 20)];
  await tellOfInterview(page, { ...MEETING, from, to });
  await expect.poll(async () => (await lines(app))?.join()).toContain('How did it go at Brightwater?');
  expect(await titles(app)).toEqual([]);

  await choose(app, 'resume');
  await expect.poll(() => titles(app)).toEqual(['How did it go at Brightwater?']);
  await expect(page.getByText(/^Reminders are paused until /)).toBeHidden();

  await choose(app, 'pause-date');
  const dialog = page.getByRole('dialog', { name: 'Until when?' });
  await dialog.getByLabel('Remind me again on').fill('2001-01-01');
  await dialog.getByRole('button', { name: 'Pause reminders' }).click();
  await expect(dialog.getByText('Choose a day after today.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('the first reminder offers to leave names out, once', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  const [from, to] = [await minutesAgo(page, 65), await minutesAgo(page, 20)];
  await tellOfInterview(page, { ...MEETING, from, to });
  await page.getByRole('button', { name: 'Leave names out' }).click();
  await expect(page.getByText('Reminders leave names out.')).toBeVisible();
  await expect(page.getByText(/^That was your first reminder/)).toBeHidden();
  await expect.poll(() => lines(app)).toContain('Debrief · today');
  expect((await lines(app))?.join()).not.toContain('Brightwater');
  await goTo(page, 'Settings');
  await expect(page.getByLabel('Leave names out of notifications')).toBeChecked();
});

test('follows a link to a follow-up of its own', async ({ launch, userData }) => {
  const { app, page } = await launch();
  await begin(page);
  const [from, to] = [await minutesAgo(page, 65), await minutesAgo(page, 20)];
  await tellOfInterview(page, { ...MEETING, from, to });
  await expect.poll(() => titles(app)).toHaveLength(1);
  const { occurrences } = JSON.parse(readFileSync(join(userData, 'agenda.json'), 'utf8')) as {
    occurrences: { followUpKey: string }[];
  };
  const debrief = occurrences.find(({ followUpKey }) => followUpKey.startsWith('debrief.'));
  await goTo(page, 'Board');
  await launchAgain(userData, `afterword://follow-up/${debrief?.followUpKey}`);
  await expect(page.getByLabel('What did you talk about?')).toBeVisible();
});

test('a reminder that the system refuses is told in the window, and shown once it lets it', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await begin(page);
  await app.evaluate(() => {
    globalThis.__standIn.refuseNotifications = true;
  });
  const [from, to] = [await minutesAgo(page, 65), await minutesAgo(page, 20)];
  await tellOfInterview(page, { ...MEETING, from, to });
  await page.getByRole('link', { name: 'See what to do' }).click();
  await expect(page.getByText('refuses notifications from Afterword')).toBeVisible();
  await app.evaluate(() => {
    globalThis.__standIn.refuseNotifications = false;
  });
  await page.getByRole('button', { name: 'Show me one now' }).click();
  await expect.poll(() => titles(app)).toEqual(['Afterword', 'How did it go at Brightwater?']);
  await expect(page.getByText('refuses notifications from Afterword')).toBeHidden();
  await expect(page.getByText(/^Your system refused/)).toBeHidden();
});

test('Settings shows a reminder on demand, and says when the system refuses', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Show me one now' }).click();
  await expect(page.getByText('handed to your system')).toBeVisible();
  const told = () => app.evaluate(() => globalThis.__standIn.notifications.map(({ body }) => body));
  expect(await told()).toEqual(['This is how a reminder looks.']);
  await app.evaluate(() => {
    globalThis.__standIn.refuseNotifications = true;
  });
  await page.getByRole('button', { name: 'Show me one now' }).click();
  await expect(page.getByText('refuses notifications from Afterword')).toBeVisible();
});

test('Settings makes it start with the computer, and no more', async ({ launch, userData }) => {
  test.skip(process.platform !== 'linux', 'elsewhere it is a list of the system that no test should change');
  const { page } = await launch();
  const file = join(userData, 'config/autostart/app.afterword.Afterword.desktop');
  await begin(page);
  await goTo(page, 'Settings');
  const tick = page.getByLabel('Start with the computer');
  await expect(tick).not.toBeChecked();
  await tick.check({ force: true });
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toMatch(/^Exec=".*" "--hidden"$/m);
  await tick.uncheck({ force: true });
  await expect.poll(() => existsSync(file)).toBe(false);
});
