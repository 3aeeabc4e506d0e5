import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { hear, hide, onRealElectron } from './launch';
import { agendaOf, key, occurrence, test } from './own-agenda';

test.skip(onRealElectron, 'a real tray cannot be read');

test('closing leaves the tray with the number due and the next three', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  await page.evaluate((agenda) => window.afterword?.invoke('agenda.set', agenda), {
    ...agendaOf(occurrence(1), occurrence(2)),
    due: 4,
  });
  const frame = await app.browserWindow(page);
  await hide(frame);
  const tray = await app.evaluate(() => ({
    toolTip: globalThis.__standIn.trays[0]?.toolTip,
    labels: globalThis.__standIn.trays[0]?.menu.items.map((item) => item.label),
  }));
  expect(tray).toEqual({
    toolTip: 'Afterword: 4 things due',
    labels: [
      'Thank person 1 · by 16:10',
      'Thank person 2 · by 16:10',
      '2 more due',
      '',
      'I just came out of an interview',
      'Open Afterword',
      '',
      'Pause reminders',
      'Quit, and stop reminders',
    ],
  });

  const image = await app.evaluate(() => globalThis.__standIn.trays[0]?.image.toPNG().toString('base64'));
  expect(image).toBe(readFileSync('resources/tray/tray-4.png').toString('base64'));

  const links = await hear(page, 'link');
  await app.evaluate(() => globalThis.__standIn.trays[0]?.menu.getMenuItemById('next-2-open').click());
  await app.evaluate(() => globalThis.__standIn.trays[0]?.menu.getMenuItemById('just-interviewed').click());
  await expect
    .poll(links)
    .toEqual([{ link: { to: 'followUp', key: key(2) } }, { link: { to: 'justInterviewed' } }]);
  expect(await frame.evaluate((one) => one.isVisible())).toBe(true);
});

test('a click on the tray shows the window', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  const frame = await app.browserWindow(page);
  await hide(frame);
  await app.evaluate(() => globalThis.__standIn.trays[0]?.emit('click'));
  expect(await frame.evaluate((one) => one.isVisible())).toBe(true);
});

test('the tray quits for good', async ({ launch }) => {
  const { app } = await launch();
  const ended = new Promise((done) => app.process().once('exit', done));
  await app
    .evaluate(() => globalThis.__standIn.trays[0]?.menu.getMenuItemById('quit').click())
    .catch(() => undefined);
  expect(await ended).toBe(0);
});
