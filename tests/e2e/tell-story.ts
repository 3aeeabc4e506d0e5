import { expect, test, type Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { CARD_STOCKS } from '../../shared/domain/stationery';
import type { StoryHost } from './story-host';
import {
  begin,
  card,
  column,
  goTo,
  minutesAgo,
  readMailto,
  tellOfInterview,
  writeDebrief,
  type Meeting,
} from './story';
import { drawnOn } from './drawn';

/**
 * The story that Afterword is for, from an interview that ended twenty minutes ago to a thanked interviewer.
 * Told in the browser and on the desktop alike.
 */
export async function tellStory(host: StoryHost): Promise<void> {
  const { page } = host;
  const meeting: Meeting = {
    company: 'Brightwater',
    role: 'Product Analyst',
    name: 'Dana Okafor',
    title: 'Head of Insight',
    email: 'dana.okafor@brightwater.example',
    from: await minutesAgo(page, 65),
    to: await minutesAgo(page, 20),
  };

  await test.step('three questions, then the interview that has just ended', async () => {
    await begin(page);
    await tellOfInterview(page, meeting);
  });

  await test.step('Today says whom to thank, and why now', async () => {
    await goTo(page, 'Today');
    const thanks = page.getByRole('main').getByRole('heading', { name: 'Thank Dana Okafor' });
    await expect(thanks).toBeVisible();
    await expect(page.getByText(`You spoke at ${meeting.from}.`, { exact: true })).toBeVisible();
  });

  await test.step('the debrief takes two lines, a promise and a yes', async () => {
    await page.getByRole('link', { name: 'Tell how it went' }).click();
    await writeDebrief(page, meeting.name);
  });

  await test.step('the letter is filled from them, edited, and opened in the mail program', () =>
    sendLetter(host, meeting));
  await test.step('the card is as large as its stock', () => saveCard(host));
  await test.step('the check-in is sealed, with its day and the reason', async () => {
    const sealed = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: 'Check in with Brightwater' });
    await expect(sealed).toContainText(/opens \w{3} \d/);
    await expect(sealed).toContainText('Friday');
  });
  await test.step('the board moves it, and the plan with it', () => moveOnBoard(page));
  await test.step('everything is there after a restart', async () => {
    await host.restart();
    await goTo(host.page, 'Board');
    await expect(card(column(host.page, 'Closed'), 'Brightwater')).toBeVisible();
  });
}

async function sendLetter(host: StoryHost, meeting: Meeting): Promise<void> {
  const { page } = host;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Thank Dana\sOkafor/);
  await expect(page.getByLabel('To', { exact: true })).toHaveValue(meeting.email);
  const letter = page.getByRole('textbox', { name: 'The letter' });
  await expect(letter).toHaveValue(/pricing team reads its funnel/);
  await expect(letter).toHaveValue(/Friday/);
  const edited = `${await letter.inputValue()}\n\nP.S. 50% + 1 & counting: “agreed”?`;
  await letter.fill(edited);
  await page.getByRole('button', { name: 'Open in my mail program' }).click();
  await expect.poll(() => host.opened()).toHaveLength(1);
  const mail = readMailto((await host.opened())[0] ?? '');
  expect(mail.to).toBe(meeting.email);
  expect(mail.subject).toBe(await page.getByLabel('Subject', { exact: true }).inputValue());
  expect(mail.body).toBe(edited.replaceAll('\n', '\r\n'));

  // An opened mail program proves nothing.
  await goTo(page, 'Today');
  await expect(page.getByRole('heading', { name: 'Thank Dana Okafor' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Did you send it?' })).toBeVisible();
  await page.getByRole('button', { name: 'Yes, I sent it' }).click();
  await goTo(page, 'Today');
  await expect(page.getByRole('heading', { name: 'Drop a card for Dana Okafor' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Thank Dana Okafor' })).toBeHidden();
}

async function saveCard(host: StoryHost): Promise<void> {
  const { page } = host;
  await page.getByRole('link', { name: 'Print the card' }).click();
  const preview = page.getByRole('img', { name: 'The card for Dana Okafor, as it will print' });
  await expect.poll(() => drawnOn(preview)).not.toBe('');
  const pdf = await PDFDocument.load(
    await host.pdfOf(() => page.getByRole('button', { name: 'Save the PDF' }).click()),
  );
  const { widthMm, heightMm } = CARD_STOCKS.a2;
  expect(pdf.getPageCount()).toBe(1);
  for (const sheet of pdf.getPages()) {
    // In points, of which an inch has 72.
    expect(sheet.getWidth()).toBeCloseTo((widthMm / 25.4) * 72, 0);
    expect(sheet.getHeight()).toBeCloseTo((heightMm / 25.4) * 72, 0);
  }
  await page.getByRole('button', { name: 'I dropped it off' }).click();
  await goTo(page, 'Today');
  await expect(page.getByRole('heading', { name: 'Drop a card for Dana Okafor' })).toBeHidden();
}

async function moveOnBoard(page: Page): Promise<void> {
  await goTo(page, 'Board');
  await expect(card(column(page, 'Interviewing'), 'Brightwater')).toBeVisible();
  await card(column(page, 'Interviewing'), 'Brightwater').dragTo(column(page, 'Waiting'));
  await expect(card(column(page, 'Waiting'), 'Brightwater')).toBeVisible();
  await expect(page.getByText('Brightwater moved to Waiting.')).toBeVisible();

  // By keyboard: lift, one column on and one more, drop, and say how it ended.
  await card(page, 'Brightwater').getByRole('link').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  const ending = page.getByRole('dialog', { name: 'How did Brightwater end?' });
  await ending.getByText('Rejected', { exact: true }).click();
  await ending.getByRole('button', { name: 'Close the application' }).click();
  await expect(card(column(page, 'Closed'), 'Brightwater')).toContainText(/reply|Answer/i);
}
