import { describe, expect, test } from 'vitest';
import { latestSent, outreachWords, timelineOf } from '../../../../renderer/features/application/timeline';
import type { DossierView } from '../../../../renderer/data/dossier-view';
import type { Contact } from '../../../../shared/domain/contact';
import type { Interview } from '../../../../shared/domain/interview';
import type { Outreach } from '../../../../shared/domain/outreach';
import { DAY, HOUR, instantOf } from '../../../../shared/domain/time';

const ZONE = 'Europe/London';
const NOW = instantOf('2025-03-12T15:25', ZONE);
const stamps = { createdAt: NOW - 30 * DAY, updatedAt: NOW - 30 * DAY };

const dana: Contact = { id: 'dana', name: 'Dana Okafor', ...stamps };

function outreach(fields: Partial<Outreach>): Outreach {
  return {
    id: 'o',
    channel: 'email',
    purpose: 'thankYou',
    direction: 'out',
    at: NOW - DAY,
    ...stamps,
    ...fields,
  };
}

function interview(fields: Partial<Interview>): Interview {
  return {
    id: 'i',
    applicationId: 'a',
    kind: 'inPerson',
    status: 'booked',
    startsAt: '2025-03-11T10:00',
    endsAt: '2025-03-11T11:00',
    zone: ZONE,
    ...stamps,
    ...fields,
  };
}

function dossier(fields: Partial<DossierView>): DossierView {
  return {
    application: {
      id: 'a',
      company: 'Brightwater',
      role: 'Analyst',
      stage: 'waiting',
      rank: 'a0',
      ...stamps,
    },
    stageEvents: [],
    people: [{ contact: dana, role: 'interviewer' }],
    interviews: [],
    outreaches: [],
    ...fields,
  };
}

function wordsOf(one: Interview) {
  return timelineOf(dossier({ interviews: [{ interview: one, contacts: [dana] }] }), NOW, ZONE).map(
    ({ what }) => what,
  );
}

describe('the timeline', () => {
  test('puts interviews and messages in order of time, and names people', () => {
    const entries = timelineOf(
      dossier({
        interviews: [
          {
            interview: interview({}),
            contacts: [dana],
            debrief: {
              id: 'i',
              interviewId: 'i',
              applicationId: 'a',
              savedAt: instantOf('2025-03-11T11:12', ZONE),
              updatedAt: NOW,
            },
          },
        ],
        outreaches: [
          outreach({ at: instantOf('2025-03-11T11:20', ZONE), contactId: 'dana' }),
          outreach({ id: 'in', direction: 'in', purpose: 'invitation', channel: 'call', at: NOW - 6 * DAY }),
        ],
      }),
      NOW,
      ZONE,
    );
    expect(entries.map(({ what, more }) => [what, more].filter(Boolean).join(' '))).toEqual([
      'They called to invite you.',
      'You met Dana Okafor. Debrief saved at 11:12.',
      'You thanked Dana Okafor by e-mail.',
    ]);
  });

  test('an interview to come is not yet part of it; a cancelled one says so', () => {
    const ahead = interview({ startsAt: '2025-03-13T10:00', endsAt: '2025-03-13T11:00' });
    expect(wordsOf(ahead)).toEqual(['You saved it.']);
    expect(wordsOf({ ...ahead, status: 'cancelled' })).toEqual(['The interview was cancelled.']);
    expect(wordsOf({ ...ahead, status: 'missedByThem' })).toEqual(['They did not come.']);
  });

  test('what was called off before it began stands where that was noted, not in the future', () => {
    const off = interview({ startsAt: '2025-03-20T10:00', endsAt: '2025-03-20T11:00', status: 'cancelled' });
    const interviews = [{ interview: { ...off, updatedAt: NOW - HOUR }, contacts: [dana] }];
    expect(timelineOf(dossier({ interviews }), NOW, ZONE).map(({ at }) => at)).toEqual([NOW - HOUR]);
  });

  test('applying is told once, by its message where there is one', () => {
    const base = dossier({});
    const applied = { ...base, application: { ...base.application, appliedAt: NOW - 9 * DAY } };
    expect(timelineOf(applied, NOW, ZONE).map(({ what }) => what)).toEqual(['You applied.']);
    const byMail = { ...applied, outreaches: [outreach({ purpose: 'apply' })] };
    expect(timelineOf(byMail, NOW, ZONE).map(({ what }) => what)).toEqual(['You applied by e-mail.']);
  });

  test('the postmark falls on the latest that went out; a call that reached nobody did not', () => {
    const entries = timelineOf(
      dossier({
        outreaches: [
          outreach({ id: 'sent', at: NOW - 3 * HOUR }),
          outreach({ id: 'rang', channel: 'call', delivery: 'noAnswer', at: NOW - 2 * HOUR }),
          outreach({ id: 'heard', direction: 'in', at: NOW - HOUR }),
        ],
      }),
      NOW,
      ZONE,
    );
    expect(latestSent(entries)?.id).toBe('sent');
  });

  test('what they wrote is quoted, cut where it is long', () => {
    const text = `We will call\nyou by Friday. ${'x'.repeat(500)}`;
    const [entry] = timelineOf(dossier({ outreaches: [outreach({ direction: 'in', text })] }), NOW, ZONE);
    expect(entry?.more).toMatch(/^“We will call you by Friday\. x+ …”$/);
    expect(entry?.more?.length).toBeLessThan(170);
  });
});

test.each([
  [{ channel: 'card', delivery: 'dropped' }, 'You dropped a card off for Dana.'],
  [{ channel: 'call', delivery: 'voicemail', purpose: 'checkIn' }, 'You called Dana and left a message.'],
  [{ purpose: 'rejectionReply' }, 'You replied to their no by e-mail.'],
  [{ direction: 'in', delivery: 'automatic' }, 'An automatic reply came.'],
  [{ direction: 'in', purpose: 'rejection' }, 'Dana wrote that they chose someone else.'],
] as const)('words for %o', (fields, words) => {
  expect(outreachWords(outreach(fields), 'Dana')).toBe(words);
});
