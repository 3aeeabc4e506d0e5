import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';

// From the printed card to whoever takes it at the desk.

test('says where, until when and whether in time; prints a slip, goes into the calendar, and notes who took it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  const printed = async (press: () => Promise<void>) => {
    await press();
    await page.waitForSelector('html[data-printing]');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.evaluate(() => {
      document.documentElement.removeAttribute('data-printing');
      window.dispatchEvent(new Event('afterprint'));
    });
    return (await PDFDocument.load(pdf)).getPages();
  };
  await page.goto('/');
  await page.getByLabel('Your name').fill('Maya Lindqvist');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Print the card' }).first().click();

  const kit = page.getByRole('region', { name: 'Reception' });
  await expect(kit).toContainText(
    /They decide by .* Handed in (today|tomorrow|\w{3} \d+ \w{3}), it is there/,
  );
  await expect(kit).toContainText(/The post: usually \d+ to \d+ working days.*; an estimate/);
  await kit.getByRole('button', { name: /^(Change|Note where it is)$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Floor').fill('2nd floor');
  await dialog.getByLabel('Reception opens at').fill('18:00');
  await dialog.getByLabel('Reception closes at').fill('17:30');
  await dialog.getByLabel('Reception’s phone').fill('+44 20 7946 0000');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('It closes before it opens')).toBeVisible();
  await dialog.getByLabel('Reception opens at').fill('08:00');
  await dialog.getByLabel('By post it takes').fill('soon');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write a whole number of days')).toBeVisible();
  await dialog.getByLabel('By post it takes').fill('3');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(kit).toContainText('The post: 3 working days, as you say.');
  await expect(kit).toContainText('2nd floor');
  await expect(kit).toContainText('Open from 08:00 to 17:30');
  await expect(kit.getByRole('button', { name: 'Call +44 20 7946 0000' })).toBeVisible();

  const slip = (on: RegExp) => async () => {
    await kit.getByRole('button', { name: 'Print a slip' }).click();
    await page.getByRole('menuitem', { name: on }).click();
  };
  const [a4, ...more] = await printed(slip(/plain A4/));
  expect(more).toEqual([]);
  expect([a4!.getWidth(), a4!.getHeight()].map(Math.round)).toEqual([595, 842]);
  const [card] = await printed(slip(/A2 card/));
  expect([card!.getWidth(), card!.getHeight()].map(Math.round)).toEqual([306, 396]);
  await expect(page.getByRole('heading', { name: 'Did you drop it off?' })).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    kit.getByRole('button', { name: 'Put the drop in my calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const ics = readFileSync(await download.path(), 'utf8');
  expect(ics).toContain('BEGIN:VEVENT');
  expect(ics).toMatch(/LOCATION:.*Quay Street/);

  await printed(() => page.getByRole('button', { name: 'Print the card' }).click());
  await page.getByRole('button', { name: 'Yes, it is printed' }).click();
  await page.getByLabel('Handed to').fill('Sam at the desk');
  await page.getByRole('button', { name: 'I dropped it off' }).click();
  await expect(page.getByLabel('Handed to')).toHaveValue('Sam at the desk');
  await page.getByLabel('Handed to').fill('Ines at the desk');
  await page.getByLabel('Handed to').blur();
  await page.getByRole('link', { name: 'Open the application' }).click();
  await expect(page.getByText(/You dropped a card off for .*, with Ines at the desk\./)).toBeVisible();
});
