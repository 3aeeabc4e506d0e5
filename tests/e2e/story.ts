import { expect, type Locator, type Page } from '@playwright/test';

// The steps of the stories, by what a person reads on the screen. The browser and the desktop share them.

export interface Meeting {
  readonly company: string;
  readonly role: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  /** "HH:mm" of today, in the zone of the story. */
  readonly from: string;
  readonly to: string;
}

/** The wall clock of the app's own zone, some minutes ago: "14:05". */
export async function minutesAgo(page: Page, minutes: number): Promise<string> {
  return page.evaluate((ago) => {
    const at = new Date(Date.now() - ago * 60_000);
    return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
  }, minutes);
}

/** Answers the three questions of the first run. */
export async function begin(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three questions, and you can begin.');
  await page.getByLabel('Your name').fill('Mara Lindqvist');
  await page.getByLabel('Your e-mail').fill('mara@example.org');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Have you just had an interview?')).toBeVisible();
}

/** Adds the application, the person and the interview that has just ended, in one dialog. */
export async function tellOfInterview(page: Page, meeting: Meeting): Promise<void> {
  await page.getByRole('button', { name: 'Write it down' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Company').fill(meeting.company);
  await dialog.getByLabel('Role').fill(meeting.role);
  await dialog.getByLabel('Who interviewed you').fill(meeting.name);
  await dialog.getByLabel('Their title').fill(meeting.title);
  await dialog.getByLabel('Their e-mail').fill(meeting.email);
  await dialog.getByLabel('In person').check({ force: true });
  await dialog.getByLabel('From').fill(meeting.from);
  await dialog.getByLabel('To', { exact: true }).fill(meeting.to);
  await dialog.getByRole('button', { name: 'Tell how it went' }).click();
  await expect(dialog).toBeHidden();
}

/** Goes to a screen of the masthead. */
export async function goTo(page: Page, screen: 'Today' | 'Board' | 'People' | 'Settings'): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: screen, exact: true }).click();
}

/** Fills the debrief: what was said, a promise, and a yes to LinkedIn. */
export async function writeDebrief(page: Page, name: string): Promise<void> {
  await page
    .getByLabel('What did you talk about?')
    .fill('How the pricing team reads its funnel.\nDana wants someone who writes things down.');
  await page.getByLabel('They promised an answer').fill('they decide by Friday');
  await expect(page.getByLabel('By this day')).toHaveValue(await nextFriday(page));
  await page
    .getByRole('group', { name: `Is ${name} happy to connect` })
    .getByText('Yes', { exact: true })
    .click();
  await page.getByRole('button', { name: /^Save, then/ }).click();
}

/** The coming Friday of the app's own calendar, `YYYY-MM-DD`; on a Friday the next one. */
export async function nextFriday(page: Page): Promise<string> {
  return page.evaluate(() => {
    const day = new Date();
    do day.setDate(day.getDate() + 1);
    while (day.getDay() !== 5);
    return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
  });
}

/** The parts of a `mailto:` address (RFC 6068), decoded. */
export function readMailto(url: string): {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
} {
  const { protocol, pathname, search } = new URL(url);
  expect(protocol).toBe('mailto:');
  // A plus is a plus in a mail address: URLSearchParams would read it as a space.
  const fields = new Map(
    search
      .slice(1)
      .split('&')
      .map((field) => field.split('=', 2).map((part) => decodeURIComponent(part)) as [string, string]),
  );
  return {
    to: decodeURIComponent(pathname),
    subject: fields.get('subject') ?? '',
    body: fields.get('body') ?? '',
  };
}

/** The section of one stage on the board. */
export function column(page: Page, stage: string): Locator {
  return page.getByRole('region', { name: stage, exact: true });
}

/** The card of a company on the board. */
export function card(within: Page | Locator, company: string): Locator {
  return within.getByRole('listitem').filter({ hasText: company });
}
