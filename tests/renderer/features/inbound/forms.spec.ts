import { describe, expect, it } from 'vitest';
import {
  guestsOf,
  interviewOf,
  problemsInInvitation,
  startFrom,
  twinOf,
  whoseInvitation,
  type InvitationTyped,
} from '../../../../renderer/features/inbound/invitation-form';
import {
  guessMail,
  moveOf,
  outreachOf,
  problemsInMail,
} from '../../../../renderer/features/inbound/mail-form';
import { readInboundBytes } from '../../../../renderer/features/inbound/read-inbound';
import { saveCancellation, saveInvitation } from '../../../../renderer/features/inbound/save-invitation';
import { saveMail } from '../../../../renderer/features/inbound/save-mail';
import { NEW } from '../../../../renderer/features/inbound/typed-application';
import { whatFollows } from '../../../../renderer/features/inbound/what-follows';
import { addApplication } from '../../../../renderer/data/actions/applications';
import { addContact } from '../../../../renderer/data/actions/people';
import { together } from '../../../../renderer/data/commit';
import { undo } from '../../../../renderer/data/undo';
import type { Invitation } from '../../../../shared/calendar/invitation';
import { readCalendar } from '../../../../shared/calendar/read-calendar';
import type { Facts } from '../../../../shared/domain/facts';
import { DEFAULT_SETTINGS } from '../../../../shared/domain/settings';
import {
  afterTheMeeting,
  BRIGHTWATER,
  DANA,
  heard,
  LONDON,
  MEETING,
  moment,
  SAM,
  sent,
} from '../../../builders/facts';
import { APPLE, GOOGLE, invitation } from '../../../builders/invitations';
import { AUTOMATIC, BOUNCE, HTML_ONLY, REPLY } from '../../../builders/mails';
import { emptyDatabase, facts as factsOf } from '../../../fakes/database';
import { fakeClock } from '../../../fakes/clock';

const OWN = 'maya@home.example';
const NOW = moment('2026-11-25T12:00');
const READING = { home: LONDON, now: NOW, plainText: (html: string) => html.replace(/<[^>]*>/g, ' ') };

async function mailOf(text: string) {
  const inbound = await readInboundBytes(new TextEncoder().encode(text), READING, 'a.eml');
  if (inbound.kind !== 'mail') throw new Error(inbound.kind);
  return inbound.mail;
}

function invited(text: string): Invitation {
  const read = readCalendar(text, READING);
  if (!read.read || !read.invitations[0]) throw new Error('not read');
  return read.invitations[0];
}

describe('a message before it is logged', () => {
  const facts = afterTheMeeting();
  const guess = async (text: string, known: Facts = facts) => guessMail(await mailOf(text), known, OWN, NOW);

  it('has its sender, its application and its new words', async () => {
    const { typed, fullText, remarks } = await guess(REPLY);
    expect(typed).toMatchObject({
      applicationId: BRIGHTWATER.id,
      contactId: DANA.id,
      said: 'answer',
      at: '2026-11-24T16:05',
      alsoMove: false,
    });
    expect(typed.text).not.toContain('>');
    expect(fullText).toContain('> Dear Dana,');
    expect(remarks).toEqual([]);
    // "We decide by Friday", said on a Tuesday.
    expect(typed.promisedDay).toBe('2026-11-27');
  });

  it('takes no day for a promise that is asked of the person', async () => {
    const asks = REPLY.replace(
      'We decide by Friday =E2=80=93 and I will ring you.',
      'Could you send it by Friday?',
    );
    expect((await guess(asks)).typed.promisedDay).toBe('');
  });

  it('offers a sender whom nobody knows as a new person, and no machine', async () => {
    const stranger = REPLY.replaceAll('Dana.Okafor@', 'noor.haddad@').replace(
      '=?UTF-8?Q?Dana_Ok=C3=A1for?=',
      'Noor Haddad',
    );
    expect((await guess(stranger)).typed).toMatchObject({
      contactId: NEW,
      name: 'Noor Haddad',
      applicationId: BRIGHTWATER.id,
    });
    expect((await guess(HTML_ONLY)).typed).toMatchObject({ contactId: '' });
  });

  it('that reads like a no is marked as one and moves nothing by itself', async () => {
    const { typed, remarks } = await guess(HTML_ONLY);
    expect(typed).toMatchObject({ said: 'rejection', alsoMove: false });
    expect(moveOf(typed)).toBeUndefined();
    expect(moveOf({ ...typed, alsoMove: true })).toEqual({ stage: 'closed', outcome: 'rejected' });
    expect(remarks.join(' ')).toContain('A system sent it');
  });

  it.each([
    [AUTOMATIC, 'automatic reply'],
    [BOUNCE, 'did not arrive'],
  ])('of a machine counts as no answer, and says so', async (text, words) => {
    const { typed, remarks } = await guess(text);
    expect(typed.said).toBe('automatic');
    expect(remarks[0]).toContain(words);
    expect(outreachOf(await mailOf(text), typed, undefined, LONDON)).toMatchObject({
      delivery: 'automatic',
      direction: 'in',
    });
  });

  it('says when it was logged before, or is the person’s own', async () => {
    const again = afterTheMeeting({
      outreaches: [heard(1, NOW, { messageId: 'reply-1@brightwater.example' })],
    });
    expect((await guess(REPLY, again)).remarks.join(' ')).toContain('logged this message already');
    const own = await guess(REPLY.replace('Dana.Okafor@brightwater.example', OWN));
    expect(own.remarks[0]).toContain('from you');
    expect(own.typed.contactId).toBe('');
  });

  it('cannot lie ahead, or be from nobody under “new”', async () => {
    const { typed } = await guess(REPLY);
    expect(problemsInMail(typed, NOW, LONDON)).toEqual({ name: undefined, at: undefined, text: undefined });
    expect(
      problemsInMail({ ...typed, at: '2026-11-25T13:00', contactId: NEW, name: '' }, NOW, LONDON),
    ).toMatchObject({
      name: 'Write their name.',
      at: 'That moment is still to come.',
    });
  });

  it('shows what its answer opens, and that an automatic one opens nothing', async () => {
    const wrote = afterTheMeeting({
      interviews: [],
      attendances: [],
      outreaches: [sent(1, moment('2026-11-22T10:00'), 'checkIn')],
    });
    const snapshot = { facts: wrote, settings: DEFAULT_SETTINGS };
    const { typed } = await guess(REPLY, wrote);
    const message = outreachOf(await mailOf(REPLY), typed, undefined, LONDON);
    const changes = whatFollows(snapshot, BRIGHTWATER.id, message, undefined, NOW);
    expect(changes.find(({ what }) => /check in/i.test(what))?.before).toMatch(/^Sealed until/);
    expect(changes.some(({ what, before }) => /answer/i.test(what) && before === undefined)).toBe(true);
    expect(
      whatFollows(snapshot, BRIGHTWATER.id, { ...message, delivery: 'automatic' }, undefined, NOW),
    ).toEqual([]);
  });
});

describe('an invitation before it is booked', () => {
  const facts = afterTheMeeting();
  const start = (text: string, known: Facts = facts) => {
    const one = invited(text);
    const whose = whoseInvitation(one, known, OWN);
    const guests = guestsOf(one, known, OWN, undefined);
    return { one, guests, typed: startFrom(one, known, whose, guests, { kind: 'new' }, undefined) };
  };

  it('knows whom it may, leaves the person out, and finds its application', () => {
    const { guests, typed } = start(GOOGLE);
    expect(guests.map(({ name, contact, ticked }) => [name, contact?.id, ticked])).toEqual([
      ['Dana Okafor', DANA.id, true],
      ['Sam Whitlock', undefined, true],
    ]);
    expect(typed).toMatchObject({ applicationId: BRIGHTWATER.id, kind: 'video', zone: 'America/New_York' });
  });

  it('does not take who only sent it for somebody who comes', () => {
    const text = invitation({
      ATTENDEE: 'ATTENDEE;CN=Sam:mailto:sam@x.example',
      ORGANIZER: 'ORGANIZER;CN=HR:mailto:talent@x.example',
    });
    expect(start(text).guests.map(({ ticked }) => ticked)).toEqual([false, true]);
    expect(start(APPLE).guests.map(({ name, ticked }) => [name, ticked])).toEqual([['Noor Haddad', true]]);
  });

  it('asks for the application and the time where it names none', () => {
    const { typed } = start(
      invitation({
        DTSTART: 'DTSTART;VALUE=DATE:20261126',
        DTEND: undefined,
        SUMMARY: 'SUMMARY:Interview',
        ORGANIZER: undefined,
      }),
    );
    expect(typed.applicationId).toBe('');
    expect(problemsInInvitation(typed).startsAt).toBe('Say when it starts.');
  });

  it('finds the one that was put in by hand', () => {
    const typed: InvitationTyped = {
      ...start(GOOGLE).typed,
      startsAt: MEETING.startsAt,
      endsAt: MEETING.endsAt,
      zone: LONDON,
    };
    expect(twinOf(typed, [MEETING])).toBe(MEETING);
    expect(twinOf(typed, [{ ...MEETING, calendarUid: 'x' }])).toBeUndefined();
    expect(twinOf({ ...typed, startsAt: '' }, [MEETING])).toBeUndefined();
  });

  it('keeps only what its kind has', () => {
    const { one, typed } = start(GOOGLE);
    expect(interviewOf(one, { ...typed, kind: 'phone' })).toMatchObject({
      place: undefined,
      link: undefined,
      calendarSequence: 0,
    });
  });
});

describe('confirming', () => {
  async function desk() {
    const writer = await emptyDatabase(fakeClock(NOW));
    const { id: applicationId } = await addApplication(writer, {
      company: 'Brightwater',
      role: 'Analyst',
      stage: 'applied',
    });
    const { id: dana } = await addContact(
      writer,
      { name: DANA.name, email: DANA.email },
      { applicationId, role: 'recruiter' },
    );
    const contact = { ...DANA, id: dana };
    return { writer, applicationId, contact, before: await factsOf(writer) };
  }
  const guest = (contact: typeof DANA | undefined, name: string, email: string) => ({
    key: contact?.id ?? name,
    name,
    email,
    ...(contact && { contact }),
    sender: false,
    ticked: true,
  });

  it('books, changes and cancels in one deed each, and each can be taken back', async () => {
    const { writer, applicationId, contact, before } = await desk();
    const guests = [
      guest(contact, 'Dana', 'd@x.example'),
      guest(undefined, 'Sam Whitlock', SAM.email ?? ''),
      guest(undefined, 'Nobody', 'n@x.example'),
    ];
    const one = invited(invitation());
    const typed: InvitationTyped = {
      applicationId,
      company: '',
      role: '',
      kind: 'inPerson',
      startsAt: '2026-11-26T14:00',
      endsAt: '2026-11-26T15:00',
      zone: LONDON,
      place: '5 Harbour Row',
      link: '',
      present: new Set([contact.id, 'Sam Whitlock']),
      alsoMove: true,
      alsoLog: true,
    };
    const confirmed = {
      invitation: one,
      typed,
      guests,
      interview: undefined,
      mail: await mailOf(REPLY),
      moves: true,
    };
    const booked = await together(writer, (data) => saveInvitation(data, confirmed, NOW));
    const { interviews, attendances, contacts, participations, outreaches, applications } =
      await factsOf(writer);
    expect(booked.label).toBe('Interview booked: Thu 26 Nov, 14:00');
    expect(interviews).toMatchObject([
      { applicationId, status: 'booked', zone: LONDON, calendarUid: one.uid, calendarStamp: one.stamp },
    ]);
    expect(attendances).toHaveLength(2);
    expect(contacts?.map((row) => (row as { name: string }).name).toSorted()).toEqual([
      'Dana Okafor',
      'Sam Whitlock',
    ]);
    // Whoever has a part already keeps it.
    expect(participations?.map((row) => (row as { role: string }).role).toSorted()).toEqual([
      'interviewer',
      'recruiter',
    ]);
    expect(outreaches).toMatchObject([{ direction: 'in', purpose: 'invitation' }]);
    expect(applications).toMatchObject([{ stage: 'interviewing' }]);

    const interview = { ...(interviews?.[0] as typeof MEETING), createdAt: NOW, updatedAt: NOW };
    const cancelled = await together(writer, (data) =>
      saveCancellation(data, { ...one, sequence: 4 }, interview, undefined, NOW),
    );
    expect((await factsOf(writer))['interviews']).toMatchObject([
      { status: 'cancelled', calendarSequence: 4 },
    ]);
    const again = {
      ...confirmed,
      mail: undefined,
      moves: false,
      interview: { ...interview, status: 'cancelled' as const },
      typed: { ...typed, startsAt: '2026-11-27T10:00', endsAt: '2026-11-27T11:00' },
    };
    const moved = await together(writer, (data) => saveInvitation(data, again, NOW));
    expect((await factsOf(writer))['interviews']).toMatchObject([
      { status: 'booked', startsAt: '2026-11-27T10:00' },
    ]);
    for (const done of [moved, cancelled, booked])
      expect(await undo(writer, done.changeId)).toMatchObject({ undone: true });
    expect(await factsOf(writer)).toEqual(before);
  });

  it('logs a message with its person and its application, and takes both back', async () => {
    const { writer, before } = await desk();
    const mail = await mailOf(REPLY);
    const guess = guessMail(mail, afterTheMeeting({ applications: [], contacts: [] }), OWN, NOW);
    const typed = {
      ...guess.typed,
      applicationId: NEW,
      company: 'Harbour',
      role: 'Analyst',
      contactId: NEW,
      name: 'Noor',
      email: 'noor@x.example',
      said: 'offer' as const,
      promisedDay: '2026-12-01',
      alsoMove: true,
    };
    const done = await together(writer, (data) => saveMail(data, mail, typed, guess.fullText, LONDON));
    const { outreaches, applications, contacts } = await factsOf(writer);
    expect(outreaches).toMatchObject([
      {
        purpose: 'offer',
        messageId: 'reply-1@brightwater.example',
        at: Date.parse('2026-11-24T16:05:00Z'),
        fullText: expect.stringContaining('>') as string,
      },
    ]);
    expect(applications).toContainEqual(
      expect.objectContaining({ company: 'Harbour', stage: 'offer', offerDeadline: '2026-12-01' }),
    );
    expect(contacts).toContainEqual(expect.objectContaining({ name: 'Noor', company: 'Harbour' }));
    await undo(writer, done.changeId);
    expect(await factsOf(writer)).toEqual(before);
  });
});
