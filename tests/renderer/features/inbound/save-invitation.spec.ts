import { describe, expect, it } from 'vitest';
import { type InvitationTyped } from '../../../../renderer/features/inbound/invitation-form';
import { guessMail } from '../../../../renderer/features/inbound/mail-form';
import { readInboundBytes } from '../../../../renderer/features/inbound/read-inbound';
import { saveCancellation, saveInvitation } from '../../../../renderer/features/inbound/save-invitation';
import { saveMail } from '../../../../renderer/features/inbound/save-mail';
import { NEW } from '../../../../renderer/features/inbound/typed-application';
import { addApplication } from '../../../../renderer/data/actions/applications';
import { addContact } from '../../../../renderer/data/actions/people';
import { together } from '../../../../renderer/data/commit';
import { undo } from '../../../../renderer/data/undo';
import { afterTheMeeting, DANA, LONDON, type MEETING, moment, SAM } from '../../../builders/facts';
import { invitation } from '../../../builders/invitations';
import { only } from '../../../builders/read-invitations';
import { REPLY } from '../../../builders/mails';
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
    const one = only(invitation());
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
