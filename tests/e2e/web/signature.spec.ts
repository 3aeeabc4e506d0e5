import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import { drawnOn } from '../drawn';

// Signing with a finger and with a pen, as the browser's own input delivers them.

test.use({ hasTouch: true });

type Place = readonly [x: number, y: number];

/** Loops from left to right, in shares of the pad. */
const LOOPS: readonly Place[] = Array.from({ length: 40 }, (_, i) => {
  const t = i / 39;
  return [0.12 + 0.6 * t + 0.03 * Math.sin(t * 40), 0.5 - 0.24 * Math.sin(t * 30)];
});
const BAR: readonly Place[] = [
  [0.3, 0.3],
  [0.4, 0.29],
  [0.55, 0.27],
];

const pad = (page: Page) => page.getByRole('img', { name: /^Sign here/ });
const strokes = (page: Page) => pad(page).locator('path');
const kept = (page: Page) => page.getByRole('list', { name: 'Kept signatures' }).getByRole('listitem');

async function openPad(page: Page): Promise<CDPSession> {
  await page.goto('/');
  await page.getByLabel('Your name').fill('Maya Lindqvist');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await page.getByRole('button', { name: 'Draw your signature' }).click();
  await expect(pad(page)).toBeVisible();
  return page.context().newCDPSession(page);
}

async function placeIn(box: Locator, [x, y]: Place) {
  const { x: left, y: top, width, height } = (await box.boundingBox())!;
  return { x: left + x * width, y: top + y * height };
}

/** A finger goes this way; `others` lie still beside it. */
async function finger(
  session: CDPSession,
  box: Locator,
  way: readonly Place[],
  others: readonly Place[] = [],
) {
  const still = await Promise.all(others.map((one) => placeIn(box, one)));
  const rest = still.map((one, i) => ({ ...one, id: i + 5, radiusX: 30, radiusY: 24 }));
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as never });
  for (const [i, one] of way.entries()) {
    const point = { ...(await placeIn(box, one)), id: 1 };
    if (i === 0) await send('touchStart', [point]);
    // The second comes down when the first is on its way.
    if (i === 1 && rest.length > 0) await send('touchStart', [point, ...rest]);
    await send('touchMove', [point, ...(i > 0 ? rest : [])]);
  }
  await send('touchEnd', []);
}

async function pen(session: CDPSession, box: Locator, way: readonly Place[]) {
  const send = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', one: Place, buttons: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      ...(await placeIn(box, one)),
      button: 'left',
      buttons,
      clickCount: 1,
      pointerType: 'pen',
      force: buttons ? 0.6 : 0,
      tiltX: 20,
    });
  await send('mousePressed', way[0]!, 1);
  for (const one of way.slice(1)) await send('mouseMoved', one, 1);
  await send('mouseReleased', way.at(-1)!, 0);
}

test('signs with a finger: nothing scrolls or is selected, and a second finger draws nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 420 });
  const session = await openPad(page);
  const dialog = page.getByRole('dialog');
  await pad(page).scrollIntoViewIfNeeded();
  const before = await dialog.evaluate((element) => [element.scrollTop, window.scrollY]);
  await finger(session, pad(page), LOOPS, [[0.9, 0.8]]);
  await expect(strokes(page)).toHaveCount(1);
  // Straight down: the way a page is scrolled.
  await finger(session, pad(page), [
    [0.8, 0.15],
    [0.8, 0.4],
    [0.8, 0.7],
    [0.8, 0.9],
  ]);
  await expect(strokes(page)).toHaveCount(2);
  expect(await dialog.evaluate((element) => [element.scrollTop, window.scrollY])).toEqual(before);
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  expect((await strokes(page).first().getAttribute('d'))!.match(/Q/g)!.length).toBeGreaterThan(20);

  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(kept(page)).toHaveCount(1);
});

test('signs with a pen over the hand that lies on the pad, and forgets what the system took away', async ({
  page,
}) => {
  const session = await openPad(page);
  const palm = await placeIn(pad(page), [0.85, 0.85]);
  const send = (type: 'touchStart' | 'touchEnd' | 'touchCancel', touchPoints: object[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as never });

  await send('touchStart', [{ ...palm, id: 9 }]);
  await expect(strokes(page)).toHaveCount(1);
  await send('touchCancel', []);
  await expect(strokes(page)).toHaveCount(0);

  await send('touchStart', [{ ...palm, id: 10 }]);
  await pen(session, pad(page), LOOPS);
  await send('touchEnd', []);
  await pen(session, pad(page), BAR);
  await expect(strokes(page)).toHaveCount(2);
  await finger(session, pad(page), [
    [0.85, 0.85],
    [0.9, 0.9],
  ]);
  await expect(strokes(page)).toHaveCount(2);
  expect(await strokes(page).first().getAttribute('d')).toContain('Q');

  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  const card = page.getByRole('img', { name: /as it will print/ });
  await expect(page.getByRole('radio', { name: 'Yours' })).toBeChecked();
  await expect.poll(() => drawnOn(card)).not.toBe('');
  const signed = await drawnOn(card);
  // Redrawn with the pen of the text.
  await page.locator('summary', { hasText: 'Pen' }).click();
  await page.getByRole('slider', { name: 'Pen' }).fill('0.45');
  await expect.poll(() => drawnOn(card)).not.toBe(signed);
});

test('takes strokes back, refuses what is no signature, and keeps five', async ({ page }) => {
  const session = await openPad(page);
  const keep = page.getByRole('button', { name: 'Keep it' });
  await keep.click();
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(
    'Nothing is drawn yet: sign on the card above.',
  );
  await expect(page.getByRole('button', { name: 'Undo a stroke' })).toBeDisabled();
  await finger(session, pad(page), [[0.5, 0.5]]);
  await keep.click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('too little to be a signature');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(strokes(page)).toHaveCount(0);

  await pen(session, pad(page), LOOPS);
  await pen(session, pad(page), BAR);
  await pen(session, pad(page), BAR);
  await page.keyboard.press('Control+z');
  await expect(strokes(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo a stroke' }).click();
  await expect(strokes(page)).toHaveCount(1);
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveCount(0);
  await keep.click();
  await expect(kept(page)).toHaveCount(1);

  for (let count = 2; count <= 5; count++) {
    await page.getByRole('button', { name: 'Draw another' }).click();
    await pen(session, pad(page), LOOPS);
    await keep.click();
    await expect(kept(page)).toHaveCount(count);
  }
  await expect(page.getByText('5 are kept, and more are not needed.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Draw another' })).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('writes the name instead, by keyboard alone', async ({ page }) => {
  await openPad(page);
  // What the dialog asks comes first: the card behind it is not printed.
  await page.keyboard.press('Control+p');
  await expect(page.locator('#print-root')).toHaveCount(0);
  await page.getByRole('button', { name: 'Write my name instead' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Draw your signature' })).toBeFocused();
  await expect(page.getByRole('radio', { name: 'In this hand' })).toBeChecked();
});
