import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { begin, goTo, minutesAgo, tellOfInterview } from '../story';
import { onRealElectron, test } from './launch';
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
  await frame.evaluate((one) => one.close());
  await page.evaluate(() => {
    location.hash = '#/board';
  });
  await app.evaluate(() => globalThis.__standIn.notifications[0]?.emit('click'));
  await expect(page.getByLabel('What did you talk about?')).toBeVisible();
  expect(await frame.evaluate((one) => one.isVisible())).toBe(true);
  await app.evaluate(() => globalThis.__standIn.trays[0]?.menu.getMenuItemById('just-interviewed').click());
  await expect(page.getByRole('dialog').getByLabel('Who interviewed you')).toBeVisible();
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
  await expect(page.getByText('Notifications are switched off')).toBeVisible();
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
