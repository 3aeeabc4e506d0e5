import { expect } from '@playwright/test';
import { begin } from '../story';
import { launchAgain, launchApp, test as base } from './launch';

// Where the desktop shows no tray, as stock GNOME does.
const test = base.extend<{ trayless: () => ReturnType<typeof launchApp> }>({
  trayless: async ({ userData }, use) => {
    const running: Awaited<ReturnType<typeof launchApp>>[] = [];
    await use(async () => {
      const one = await launchApp(userData, [], { AFTERWORD_TEST_TRAY: 'none' });
      running.push(one);
      return one;
    });
    for (const { app } of running) await app.close().catch(() => undefined);
  },
});
test.skip(process.platform !== 'linux', 'Windows and macOS always show a tray');

test('says once where it goes, and comes back when it is started again', async ({ trayless, userData }) => {
  const { app, page } = await trayless();
  await begin(page);
  const frame = await app.browserWindow(page);
  const visible = () => frame.evaluate((one) => one.isVisible());
  await frame.evaluate((one) => one.close());
  const dialog = page.getByRole('dialog', { name: 'Afterword goes on without its window.' });
  await expect(dialog).toBeVisible();
  expect(await visible()).toBe(true);
  await dialog.getByRole('button', { name: 'Stay here' }).click();
  await expect(dialog).toBeHidden();
  expect(await visible()).toBe(true);

  await frame.evaluate((one) => one.close());
  await expect.poll(visible).toBe(false);
  expect(await launchAgain(userData)).toBe(0);
  await expect.poll(visible).toBe(true);
});

test('closes on the button, and never asks again, also after a restart', async ({ trayless }) => {
  const first = await trayless();
  await begin(first.page);
  const frame = await first.app.browserWindow(first.page);
  await frame.evaluate((one) => one.close());
  await first.page.getByRole('dialog').getByRole('button', { name: 'Close the window' }).click();
  await expect.poll(() => frame.evaluate((one) => one.isVisible())).toBe(false);
  await first.app.close();

  const { app, page } = await trayless();
  await expect(page.getByText('Have you just had an interview?')).toBeVisible();
  const again = await app.browserWindow(page);
  await again.evaluate((one) => one.close());
  await expect.poll(() => again.evaluate((one) => one.isVisible())).toBe(false);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('ends from its dialog, and by a second start that asks for it', async ({ trayless, userData }) => {
  const { app, page } = await trayless();
  await begin(page);
  const frame = await app.browserWindow(page);
  await frame.evaluate((one) => one.close());
  const gone = app.waitForEvent('close');
  await page.getByRole('dialog').getByRole('button', { name: 'Quit, and stop reminders' }).click();
  await gone;

  const second = await trayless();
  const alsoGone = second.app.waitForEvent('close');
  await launchAgain(userData, '--quit');
  await alsoGone;
});
