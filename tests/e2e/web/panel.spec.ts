import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { drawnOn } from '../drawn';

// Cards for a panel of three, signed as the person draws it, and what no pen here writes.

const OTHERS = [
  { id: '01900000-0000-7000-8000-0000000000a1', name: 'Tom Reid', title: 'Head of Data' },
  { id: '01900000-0000-7000-8000-0000000000a2', name: 'Priya Nair', title: 'Lead Engineer' },
];

async function openStudio(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  await page.goto('/');
  await page.getByLabel(/name/i).first().fill('Maya Lindqvist');
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Try sample data' }).click();
  await page.getByRole('link', { name: 'Print the card' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A card');
}

/** Two more people were at the interview that the open card is about. */
async function addPanel(page: Page): Promise<void> {
  const [, interviewId = ''] = decodeURIComponent(new URL(page.url()).hash).split('.');
  await page.evaluate(
    async ({ interview, people }) => {
      const open = indexedDB.open('afterword');
      await new Promise((done) => open.addEventListener('success', done));
      const db = open.result;
      const write = db.transaction(
        ['contacts', 'attendances', 'settings', 'debriefs', 'interviews'],
        'readwrite',
      );
      const stamp = { createdAt: 1, updatedAt: 1 };
      for (const { id, name, title } of people) {
        write.objectStore('contacts').put({ ...stamp, id, name, title });
        const attendance = { ...stamp, id: `${interview}.${id}`, interviewId: interview, contactId: id };
        write.objectStore('attendances').put(attendance);
      }
      write.objectStore('settings').put({ ...stamp, id: 'name', value: 'Maya Lindqvist' });
      const meeting = write.objectStore('interviews').get(interview);
      meeting.addEventListener('success', () => {
        write.objectStore('debriefs').put({
          ...stamp,
          id: interview,
          interviewId: interview,
          applicationId: (meeting.result as { applicationId: string }).applicationId,
          savedAt: Date.now(),
          discussed:
            'the move to a warehouse of their own\nTom: how he runs the data reviews\nPriya: the new search index\nhow the team plans its quarter',
        });
      });
      await new Promise((done) => write.addEventListener('complete', done));
      db.close();
    },
    { interview: interviewId, people: OTHERS },
  );
  await page.reload();
}

/** The words of one page; `undefined` where no program here reads them. */
function textOn(file: string, page: number): string | undefined {
  const run = spawnSync('pdftotext', ['-f', `${page}`, '-l', `${page}`, file, '-'], { encoding: 'utf8' });
  return run.error ? undefined : run.stdout.replace(/\s+/g, ' ');
}

/** Signs on the pad with the mouse: loops, a bar and a dot. */
async function sign(page: Page, lean: number): Promise<void> {
  const box = (await page.getByRole('img', { name: 'Sign here' }).boundingBox())!;
  const ways = [
    Array.from({ length: 60 }, (_, i) => {
      const t = i / 59;
      return [
        0.12 + 0.7 * t + 0.03 * Math.sin(t * 40 + lean),
        0.5 - 0.26 * (1 - 0.6 * t) * Math.sin(t * 34 + lean) + 0.06 * lean * t,
      ] as const;
    }),
    [
      [0.2, 0.34],
      [0.34, 0.31],
      [0.48, 0.3],
    ] as const,
  ];
  for (const way of ways) {
    for (const [i, [x, y]] of way.entries()) {
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
      if (i === 0) await page.mouse.down();
    }
    await page.mouse.up();
  }
}

/** For whoever wants to look: pictures into the folder that is named. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['AFTERWORD_SHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

const card = (page: Page) => page.getByRole('img', { name: /as it will print/ });
const words = (page: Page) => page.getByRole('textbox', { name: 'The words on the card' });

test('makes three cards for a panel, each with words and a signature of its own', async ({ page }) => {
  await openStudio(page);
  await addPanel(page);
  await page.getByRole('radio', { name: 'A5 folded' }).check();

  // A signature, and a second one.
  await page.getByRole('button', { name: 'Draw your signature' }).click();
  for (const [i, keep] of ['Keep it', 'Keep it'].entries()) {
    await sign(page, i * 1.3);
    if (i === 0) await shoot(page, 'pad');
    await page.getByRole('button', { name: keep }).click();
    await expect(page.getByRole('list', { name: 'Kept signatures' }).getByRole('listitem')).toHaveCount(
      i + 1,
    );
    if (i === 0) await page.getByRole('button', { name: 'Draw another' }).click();
  }
  await page.getByRole('button', { name: 'Remove signature 1' }).click();
  await expect(page.getByRole('list', { name: 'Kept signatures' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('list', { name: 'Kept signatures' }).getByRole('listitem')).toHaveCount(2);
  await shoot(page, 'signatures');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('radio', { name: 'Yours, in turn' })).toBeChecked();
  await expect.poll(() => drawnOn(card(page))).not.toBe('');
  await shoot(page, 'studio');
  const drawn = await drawnOn(card(page));
  await page.getByRole('radio', { name: 'In this hand' }).check();
  await expect.poll(() => drawnOn(card(page))).not.toBe(drawn);
  await page.getByRole('radio', { name: 'Yours, in turn' }).check();
  await expect.poll(() => drawnOn(card(page))).toBe(drawn);

  await page.getByRole('link', { name: 'All 3 cards of the panel' }).click();
  const cards = page.getByRole('list', { name: 'The cards of the panel' }).getByRole('listitem');
  await expect(cards).toHaveCount(3);
  await page.getByRole('button', { name: 'Take A5 folded for all' }).click();
  await expect(cards.getByText(/^Fits/)).toHaveCount(3);
  await expect(page.getByText('Said on another card too')).toHaveCount(0);
  await shoot(page, 'panel');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('button', { name: 'Print all 3 cards' }).click();
  await page.waitForSelector('html[data-printing]');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (process.env['AFTERWORD_SHOTS']) {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${process.env['AFTERWORD_SHOTS']}/panel.pdf`, pdf);
  }
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-printing');
    window.dispatchEvent(new Event('afterprint'));
  });
  expect((await PDFDocument.load(pdf)).getPageCount()).toBe(6);
  const yes = page.getByRole('button', { name: 'Yes, all 3 cards' });
  await expect(yes).toBeFocused();
  await yes.click();

  // The key prints them too, and not the screen around them.
  await expect(page.getByRole('button', { name: 'Print again' })).toBeVisible();
  await page.evaluate(() => document.documentElement.removeAttribute('data-printing'));
  await page.keyboard.press('Control+p');
  await page.waitForSelector('html[data-printing]');
  await expect(page.locator('#print-root section')).toHaveCount(6);
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-printing');
    window.dispatchEvent(new Event('afterprint'));
  });

  // All of them in one exact file: a front and an inside for each, and on the inside to whom it is.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save one PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Cards for Harbour & Vale.pdf');
  const file = await download.path();
  const pages = (await PDFDocument.load(readFileSync(file))).getPages();
  expect(pages).toHaveLength(6);
  for (const one of pages) {
    const { x, y, width, height } = one.getMediaBox();
    expect([x, y]).toEqual([0, 0]);
    expect(width).toBeCloseTo((210 / 25.4) * 72, 3);
    expect(height).toBeCloseTo((148 / 25.4) * 72, 3);
  }
  const said = pages.map((_, i) => textOn(file, i + 1));
  if (said.includes(undefined))
    test.info().annotations.push({ type: 'note', description: 'pdftotext is not installed' });
  else {
    const names = ['Tom Reid', 'Priya Nair', 'Okafor'];
    for (const [i, name] of names.entries()) {
      expect(said[2 * i]).toContain('Thank you');
      expect(said[2 * i + 1]).toContain(name);
      expect(said[2 * i + 1]).toContain('Maya Lindqvist');
      for (const other of names.filter((one) => one !== name)) expect(said[2 * i + 1]).not.toContain(other);
    }
  }

  // One was dropped alone, the others together; each stands in the history by itself.
  await page.getByRole('button', { name: /I dropped it off: the card for Tom Reid/ }).click();
  await expect(page.getByRole('article', { name: 'Card for Tom Reid' })).toContainText('Dropped off');
  await page.getByLabel('Handed to').fill('Sam at the desk');
  await shoot(page, 'panel-dropping');
  await page.getByRole('button', { name: 'I dropped both cards off' }).click();
  await expect(cards.getByText(/Dropped off on/)).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: 'Harbour & Vale' }).click();
  await expect(page.getByText(/You dropped a card off for .*, with Sam at the desk\./)).toHaveCount(2);
});

test('keeps the pen that was chosen, and writes with it', async ({ page }) => {
  await openStudio(page);
  await expect.poll(() => drawnOn(card(page))).not.toBe('');
  const before = await drawnOn(card(page));
  await page.locator('summary', { hasText: 'Pen' }).click();
  await page.getByRole('slider', { name: 'Pen' }).fill('0.37');
  await page.getByRole('slider', { name: 'Neatness' }).fill('0.9');
  await page.getByRole('slider', { name: 'Size' }).fill('0.9');
  await expect.poll(() => drawnOn(card(page))).not.toBe(before);
  await shoot(page, 'pen');
  await page.reload();
  await page.locator('summary', { hasText: 'Pen' }).click();
  await expect(page.getByRole('slider', { name: 'Size' })).toHaveValue('0.9');
  await expect(page.getByRole('slider', { name: 'Pen' })).toHaveValue('0.37');
});

for (const [script, note] of [
  ['right-to-left', 'שלום אינגריד,\n\nתודה על השיחה היום. נהניתי מאוד לשמוע על העבודה שלכם.\n\nבברכה,\nמאיה'],
  ['Chinese', '亲爱的王女士：\n\n感谢您今天抽出时间与我交谈。\n\n此致\n敬礼\n玛雅'],
] as const) {
  test(`offers plain type for ${script} text, and prints it as text`, async ({ page }) => {
    await openStudio(page);
    await words(page).fill(note);
    await expect(page.getByText(/No hand here writes/)).toBeVisible();
    await page.getByRole('button', { name: 'Set it in plain type' }).click();
    await expect(page.getByText(/This card is set in plain type/)).toBeVisible();
    // A computer without such a font says so, and prints no boxes.
    await expect(page.getByText(/^Fits|has no font for/)).toBeVisible();
    await shoot(page, `plain-${script}`);
    await page.getByRole('button', { name: 'Print the card' }).click();
    if (await page.getByText(/has no font for/).isVisible()) {
      await expect(page.getByText(/It is not printed yet/)).toBeVisible();
      return;
    }
    await page.waitForSelector('html[data-printing]');
    expect(await page.locator('#print-root foreignObject').textContent()).toBe(note);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1);
    if (process.env['AFTERWORD_SHOTS']) {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`${process.env['AFTERWORD_SHOTS']}/plain-${script}.pdf`, pdf);
    }
  });
}

test('answers rough words plainly, and never with a box', async ({ page }) => {
  await openStudio(page);
  await words(page).fill('Thank you 🙂 very much');
  await expect(page.getByText(/No hand here writes 🙂/)).toBeVisible();
  await words(page).fill('');
  await expect(page.getByText('Nothing to write yet.')).toBeVisible();
  await words(page).fill('Thank you for your time. '.repeat(800));
  await expect(page.getByText(/Too long by about/)).toContainText('send the rest as an e-mail');
  await words(page).fill(`Dear Dana,\n\n${'incomprehensibilities'.repeat(15).slice(0, 300)}\n\nMaya`);
  await expect(page.getByText(/^Fits/)).toBeVisible();
  await page.getByRole('button', { name: 'Plain text' }).click();
  await expect(page.getByText(/^Dear Dana,\s/).last()).toBeVisible();
});
