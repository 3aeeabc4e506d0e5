import { describe, expect, it } from 'vitest';
import { selectCompose, sentFor } from '../../../../renderer/features/compose/compose-view';
import type { Contact } from '../../../../shared/domain/contact';
import type { Facts } from '../../../../shared/domain/facts';
import type { FollowUp } from '../../../../shared/domain/follow-up';
import type { Interview } from '../../../../shared/domain/interview';
import type { Outreach } from '../../../../shared/domain/outreach';
import { DEFAULT_SETTINGS } from '../../../../shared/domain/settings';

const NOW = Date.parse('2026-11-24T15:25Z');
const stamp = { createdAt: 1, updatedAt: 1 };
const dana: Contact = { ...stamp, id: 'dana', name: 'Dana Okafor', email: 'dana@brightwater.example' };
const ravi: Contact = { ...stamp, id: 'ravi', name: 'Ravi Nair' };
const interview = (id: string, startsAt: string): Interview => ({
  ...stamp,
  id,
  applicationId: 'app',
  kind: 'video',
  status: 'booked',
  startsAt: `${startsAt}T14:00`,
  endsAt: `${startsAt}T15:00`,
  zone: 'Europe/London',
});
const email = (id: string, more: Partial<Outreach>): Outreach => ({
  ...stamp,
  id,
  applicationId: 'app',
  channel: 'email',
  purpose: 'other',
  direction: 'in',
  at: NOW - 1000,
  ...more,
});
const facts = (more: Partial<Facts>): Facts => ({
  home: { zone: 'Europe/London' },
  holidays: new Map(),
  applications: [
    {
      ...stamp,
      id: 'app',
      company: 'Brightwater',
      role: 'Product Analyst',
      stage: 'interviewing',
      rank: 'a0',
    },
  ],
  stageEvents: [],
  contacts: [ravi, dana],
  participations: ['ravi', 'dana'].map((contactId) => ({
    id: `app.${contactId}`,
    applicationId: 'app',
    contactId,
    role: 'interviewer',
  })),
  interviews: [
    interview('first', '2026-11-10'),
    interview('second', '2026-11-24'),
    interview('next', '2026-12-01'),
  ],
  attendances: [{ id: 'first.dana', interviewId: 'first', contactId: 'dana' }],
  debriefs: [],
  consents: [],
  outreaches: [],
  marks: [],
  ...more,
});
const followUp = (more: Partial<FollowUp>): FollowUp => ({
  key: 'checkIn.app00000',
  kind: 'checkIn',
  applicationId: 'app',
  earliest: NOW,
  ideal: NOW,
  overdue: NOW,
  title: '',
  reason: '',
  ...more,
});
const mark = (override: string) => ({ marks: [{ id: 'checkIn.app00000', override, updatedAt: 1 }] });
const select = (given: Partial<Facts>, wanted: Partial<FollowUp>, chosen?: string) =>
  selectCompose(facts(given), DEFAULT_SETTINGS, followUp(wanted), NOW, chosen);

describe('selectCompose', () => {
  it('takes the interview that the follow-up names, else the last that ended with this person', () => {
    expect(select({}, { interviewId: 'second', contactId: 'dana' }).interview?.id).toBe('second');
    expect(select({}, { contactId: 'dana' }).interview?.id).toBe('first');
    expect(select({}, { contactId: 'ravi' }).interview?.id).toBe('second');
  });

  it('names those who could be written to where the follow-up leaves it open, with an address first', () => {
    const view = select({}, {});
    expect(view.contact).toBeUndefined();
    expect(view.candidates.map((one) => one.id)).toEqual(['dana', 'ravi']);
    expect(select({}, {}, 'ravi').contact?.id).toBe('ravi');
    expect(
      select(
        {
          participations: [{ id: 'app.ravi', applicationId: 'app', contactId: 'ravi', role: 'interviewer' }],
        },
        {},
      ).contact?.id,
    ).toBe('ravi');
  });

  it('goes on with the newest thread of this person, and begins one for a thank-you', () => {
    const outreaches = [
      email('1', { subject: 'Old', at: NOW - 9000 }),
      email('2', { subject: 'Newest', contactId: 'dana' }),
      email('3', { subject: 'Somebody else', contactId: 'ravi', at: NOW - 1 }),
      email('4', { subject: 'Another application', applicationId: 'other' }),
    ];
    expect(select({ outreaches }, { contactId: 'dana' }).letterFacts.threadSubject).toBe('Newest');
    expect(
      select({ outreaches }, { contactId: 'dana', kind: 'thankYouEmail' }).letterFacts.threadSubject,
    ).toBeUndefined();
  });

  it('knows the recorded reason for opening early, and only a known one', () => {
    expect(select(mark('theyAsked'), {}).override).toBe('theyAsked');
    expect(select(mark('because'), {}).override).toBeUndefined();
  });
});

describe('what they wrote', () => {
  const outreaches = [
    email('1', { purpose: 'offer', text: 'We offer' }),
    email('2', { purpose: 'rejection', text: 'We regret', at: NOW - 5000 }),
    email('3', { purpose: 'offer', direction: 'out', at: NOW }),
  ];

  it('is at hand for its answer, which starts from it', () => {
    const view = select({ outreaches }, { kind: 'answerThem' });
    expect(view.theirs?.id).toBe('1');
    expect(view.suggestedVariant).toBe('offerThanks');
    expect(select({ outreaches }, { kind: 'rejectionReply' }).theirs?.id).toBe('2');
    expect(select({ outreaches }, { kind: 'checkIn' }).theirs).toBeUndefined();
  });

  it('is the very message that the follow-up names, and its thread goes on', () => {
    const two = [
      email('00000001', { subject: 'The older one', at: NOW - 9000 }),
      email('00000002', { subject: 'The newer one' }),
    ];
    const view = select({ outreaches: two }, { kind: 'answerThem', key: 'answerThem.00000001' });
    expect(view.theirs?.id).toBe('00000001');
    expect(view.letterFacts.threadSubject).toBe('The older one');
  });

  it('gives way to the reason for writing early', () => {
    expect(select(mark('missedCall'), {}).suggestedVariant).toBe('missedCall');
    expect(select(mark('theyAsked'), {}).suggestedVariant).toBeUndefined();
  });
});

describe('sentFor', () => {
  it('finds what went out for a follow-up, not what came in', () => {
    const outreaches = [
      email('in', { followUpKey: 'k' }),
      email('out', { followUpKey: 'k', direction: 'out' }),
    ];
    expect(sentFor(facts({ outreaches }), 'k')?.id).toBe('out');
    expect(sentFor(facts({}), 'k')).toBeUndefined();
  });
});
