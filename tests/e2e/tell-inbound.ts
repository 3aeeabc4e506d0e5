import { expect, test, type Page } from '@playwright/test';
import { HTML_ONLY } from '../builders/mails';
import { expectAccessible } from './accessibility';
import { dropFile } from './drop-file';
import { begin, card, column, goTo } from './story';
import type { StoryHost } from './story-host';

const NOOR = 'Noor Haddad <n.haddad@brightwater.example>';

interface Version {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly sequence: number;
  readonly method?: string;
}

/** Brightwater's invitation in the shape of Google's, in one of its versions. */
function invitation({ day, from, to, sequence, method = 'REQUEST' }: Version): string {
  const at = (time: string) => `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:story-1@brightwater.example',
    'DTSTAMP:20250101T000000Z',
    `DTSTART;TZID=America/New_York:${at(from)}`,
    `DTEND;TZID=America/New_York:${at(to)}`,
    'SUMMARY:Interview: Data analyst',
    'ORGANIZER;CN=Noor Haddad:mailto:n.haddad@brightwater.example',
    'ATTENDEE;CN=Sam Whitlock:mailto:sam.whitlock@brightwater.example',
    'ATTENDEE;CN=Mara Lindqvist:mailto:mara@example.org',
    'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
    `SEQUENCE:${sequence}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function mail(fields: Readonly<Record<string, string>>, body: string): string {
  const headers = { From: NOOR, To: 'mara@example.org', Date: new Date().toUTCString(), ...fields };
  return `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body.replaceAll('\n', '\r\n')}`;
}

const REPLY = mail(
  { Subject: 'Re: Data analyst', 'Message-ID': '<story-reply@brightwater.example>' },
  'Hi Mara,\n\nthank you for asking. We need one more week.\n\nBest regards,\nNoor\nTalent lead | +44 20 7946 0990\n\nOn Thu, Nov 19, 2026 at 10:20 AM Mara Lindqvist <mara@example.org> wrote:\n> A short check-in.\n',
);
const AWAY = mail(
  { Subject: 'Automatic reply: Data analyst', 'Auto-Submitted': 'auto-replied' },
  'I am out of the office until Monday.',
);

/** Tomorrow in New York, which is a day to come wherever the story is told. */
function tomorrow(): string {
  return new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
}

/** What they sent comes in: a reply, an automatic one, an invitation, its update and its cancellation. */
export async function tellInbound(host: StoryHost): Promise<void> {
  const { page } = host;
  const day = tomorrow();

  await test.step('a made-up job search, with a check-in that is sealed', async () => {
    await begin(page);
    await page.getByRole('button', { name: 'Try sample data' }).click();
    await expect(page.getByRole('list', { name: 'Also due' })).toBeVisible();
    await openFile(page, 'Brightwater');
    await expect(sealedCheckIn(page)).toBeVisible();
  });

  await test.step('a file that is none of ours is refused, and nothing happens', async () => {
    await dropFile(page, { name: 'cv.pdf', text: '%PDF-1.7', type: 'application/pdf' });
    await expect(page.getByRole('alert')).toContainText('That is a PDF.');
    await dropFile(page, { name: 'invite.ics', text: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1' });
    await expect(page.getByRole('alert')).toContainText('Nothing was changed');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('an automatic reply counts as none, and says so', async () => {
    await dropFile(page, { name: 'away.eml', text: AWAY });
    const dialog = page.getByRole('dialog', { name: 'An automatic reply came' });
    await expect(dialog).toContainText('it counts as no answer');
    await expect(dialog).toContainText('everything stays as it was planned');
    await dialog.getByRole('button', { name: 'Log it' }).click();
    await expect(page.getByText('An automatic reply came.')).toBeVisible();
    await expect(sealedCheckIn(page)).toBeVisible();
  });

  await test.step('a reply opens the lock and stops the clock, and can be taken back', async () => {
    await dropFile(page, { name: 'reply.eml', text: REPLY }, 'over');
    await expect(page.getByText('Let go of an e-mail to log it')).toBeVisible();
    await dropFile(page, { name: 'reply.eml', text: REPLY });
    const dialog = page.getByRole('dialog', { name: 'They wrote' });
    await expect(dialog.getByLabel('For')).toHaveValue(/.+/);
    await expect(dialog.getByText('Noor Haddad is one of your people there.')).toBeVisible();
    await expect(dialog.getByLabel('What they said')).toHaveValue(
      'Hi Mara,\n\nthank you for asking. We need one more week.\n\nBest regards,\nNoor',
    );
    await expect(dialog.getByRole('definition').filter({ hasText: 'was Sealed until' })).toHaveCount(1);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Log it' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Noor Haddad answered by e-mail.')).toBeVisible();
    await expect(sealedCheckIn(page)).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Noor Haddad answered by e-mail.')).toBeHidden();
    await expect(sealedCheckIn(page)).toBeVisible();
  });

  await test.step('a letter in HTML is read as text: nothing in it loads or runs', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await dropFile(page, { name: 'no.eml', text: HTML_ONLY, type: 'message/rfc822' });
    const dialog = page.getByRole('dialog', { name: 'They wrote' });
    await expect(dialog.getByLabel('What they said')).toHaveValue(
      /^Dear Maya,\n\nUnfortunately, we have decided not to move forward\nwith your application\.\n\n– One/,
    );
    await expect(dialog.getByRole('radio', { name: 'A no' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(asked.filter((url) => url.includes('tracker'))).toEqual([]);
    expect(await page.evaluate(() => Reflect.has(window, 'hurt'))).toBe(false);
  });

  await test.step('an invitation books the interview in its zone', async () => {
    const text = invitation({ day, from: '10:00', to: '10:45', sequence: 0 });
    await dropFile(page, { name: 'invite.ics', text, type: 'text/calendar' });
    const dialog = page.getByRole('dialog', { name: 'Book this interview?' });
    await expect(dialog.getByLabel('Starts')).toHaveValue(`${day}T10:00`);
    await expect(dialog.getByLabel('Time zone')).toHaveValue('America/New_York');
    await expect(dialog.getByLabel('Link')).toHaveValue('https://meet.google.com/abc-defg-hij');
    await expect(dialog.getByRole('checkbox', { name: /Sam Whitlock/ })).toBeChecked();
    await expect(dialog.getByText('Mara Lindqvist')).toBeHidden();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Book it' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('10:00 to 10:45, by video').first()).toBeVisible();
    await goTo(page, 'Board');
    await expect(card(column(page, 'Interviewing'), 'Brightwater')).toBeVisible();
    await goTo(page, 'Today');
    await expect(page.getByRole('link', { name: 'Brightwater 2 people, by video' })).toBeVisible();
    await openFile(page, 'Brightwater');
  });

  await test.step('an update moves it, and an older one is refused', async () => {
    const text = invitation({ day, from: '13:00', to: '14:00', sequence: 2 });
    await dropFile(page, { name: 'update.ics', text, type: 'text/calendar' });
    const dialog = page.getByRole('dialog', { name: 'The interview at Brightwater changes' });
    await expect(dialog.getByRole('definition')).toContainText('13:00 to 14:00');
    await dialog.getByRole('button', { name: 'Change it' }).click();
    await expect(page.getByText('13:00 to 14:00, by video').first()).toBeVisible();
    const older = invitation({ day, from: '09:00', to: '10:00', sequence: 1 });
    await dropFile(page, { name: 'older.ics', text: older });
    const nothing = page.getByRole('dialog', { name: 'Nothing to change' });
    await expect(nothing).toContainText('older than what you have');
    await nothing.getByRole('button', { name: 'All right' }).click();
  });

  await test.step('it goes out to a calendar as it stands', async () => {
    await page.getByRole('button', { name: `Change the interview of ${day}` }).click();
    const { name, text } = await host.savedFile(() =>
      page.getByRole('menuitem', { name: 'Put it in my calendar' }).click(),
    );
    expect(name).toBe('Interview at Brightwater.ics');
    expect(text).toContain(`DTSTART;TZID=America/New_York:${day.replaceAll('-', '')}T130000`);
  });

  await test.step('a cancellation cancels it', async () => {
    const text = invitation({ day, from: '13:00', to: '14:00', sequence: 3, method: 'CANCEL' });
    await dropFile(page, { name: 'cancel.ics', text });
    const dialog = page.getByRole('dialog', { name: 'The interview at Brightwater is cancelled' });
    await dialog.getByRole('button', { name: 'Note that it is cancelled' }).click();
    await expect(page.getByText('Cancelled.', { exact: true })).toBeVisible();
  });

  await test.step('a pasted message is read like a file', async () => {
    await page.getByRole('button', { name: 'They answered' }).click();
    await page.getByRole('button', { name: 'Paste or pick their e-mail' }).click();
    const ask = page.getByRole('dialog', { name: 'What did they send?' });
    await ask.getByRole('button', { name: 'Read it' }).click();
    await expect(ask.getByText('There is nothing to read yet.')).toBeVisible();
    await ask
      .getByLabel('Paste their message')
      .fill(
        `From: ${NOOR}\nSent: Monday, November 24, 2025 4:05 PM\nTo: Mara\nSubject: Your application\n\nDear Mara,\n\nUnfortunately, we have decided not to move forward with your application.\n\nNoor`,
      );
    await ask.getByRole('button', { name: 'Read it' }).click();
    const dialog = page.getByRole('dialog', { name: 'They wrote' });
    await expect(dialog.getByRole('radio', { name: 'A no' })).toBeChecked();
    await expect(dialog.getByLabel('When')).toHaveValue('2025-11-24T16:05');
    await expect(
      dialog.getByRole('checkbox', { name: 'Close the application as rejected' }),
    ).not.toBeChecked();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('the whole plan goes into one file', async () => {
    await goTo(page, 'Settings');
    const { name, text } = await host.savedFile(() =>
      page.getByRole('button', { name: 'Put the plan in a calendar' }).click(),
    );
    expect(name).toBe('Afterword plan.ics');
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(3);
    expect(text).toContain('Brightwater');
  });

  await test.step('it goes out without names, where the person wants that, and that is remembered', async () => {
    await page.getByText('Leave names out of notifications').click();
    const choice = page.getByRole('checkbox', { name: /^Leave names out No person/ });
    await expect(choice).toBeChecked();
    const plan = await host.savedFile(() =>
      page.getByRole('button', { name: 'Put the plan in a calendar' }).click(),
    );
    expect(plan.text).not.toMatch(/Brightwater|Noor|Analyst/);
    expect(plan.text).toContain('SUMMARY:Appointment');
    await expect(page.getByText('without names')).toBeVisible();

    const named = await host.savedFile(() =>
      page.getByRole('button', { name: 'With names instead' }).click(),
    );
    expect(named.text).toContain('Brightwater');
    await expect(choice).not.toBeChecked();
    const back = await host.savedFile(() => page.getByRole('button', { name: 'Leave names out' }).click());
    expect(back.text).not.toContain('Brightwater');
    await expect(choice).toBeChecked();
  });
}

async function openFile(page: Page, company: string): Promise<void> {
  await goTo(page, 'Board');
  await card(page, company).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(company);
}

function sealedCheckIn(page: Page) {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: 'Check in with Brightwater' })
    .filter({ has: page.getByLabel('Sealed.') });
}
