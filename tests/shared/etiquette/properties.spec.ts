import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/domain/facts';
import {
  followUpState,
  isFollowUpKey,
  type FollowUp,
  type FollowUpKind,
} from '../../../shared/domain/follow-up';
import type { Outreach } from '../../../shared/domain/outreach';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { DAY, HOUR, dayOf, type Instant } from '../../../shared/domain/time';
import { interviewEnd, interviewStart } from '../../../shared/domain/interview';
import { gatherDossiers } from '../../../shared/etiquette/dossier';
import { inOrderOfSpoiling } from '../../../shared/etiquette/order';
import { planDossier, planFollowUps } from '../../../shared/etiquette/plan';
import { histories, reordered } from '../../builders/histories';
import { BRIGHTWATER, DANA, MEETING, attends, id, partOf, sent } from '../../builders/facts';

/** `AFTERWORD_RUNS=20000` looks harder. */
const RUNS = { numRuns: Number(process.env['AFTERWORD_RUNS'] ?? 400) };
const UNSOLICITED: readonly FollowUpKind[] = ['checkIn', 'call', 'closingNote', 'stayInTouch', 'renewCv'];

function plan(facts: Facts, now: Instant): readonly FollowUp[] {
  return planFollowUps(facts, DEFAULT_POLICY, now);
}

function forEveryHistory(check: (facts: Facts, now: Instant) => void): void {
  fc.assert(
    fc.property(histories, ({ facts, now }) => check(facts, now)),
    RUNS,
  );
}

/** What surely nobody asked for, told apart without the planner's help. */
function isSurelyUnsolicited(one: Outreach): boolean {
  return (
    one.direction === 'out' &&
    one.delivery !== 'noAnswer' &&
    (one.purpose === 'checkIn' || one.purpose === 'closing' || one.purpose === 'stayInTouch')
  );
}

/** What surely went unanswered: sent after the last thing that could be an answer, or start the count anew. */
function countUnanswered({ outreaches, interviews, stageEvents }: Facts, applicationId: string): number {
  const own = outreaches.filter((one) => one.applicationId === applicationId);
  const answeredAt = Math.max(
    ...own.filter((one) => one.direction === 'in' || one.delivery === 'spoke').map(({ at }) => at),
    ...interviews.filter((one) => one.applicationId === applicationId).map(interviewEnd),
    ...stageEvents.filter((one) => one.applicationId === applicationId).map(({ at }) => at),
  );
  return own.filter((one) => one.at > answeredAt && one.purpose !== 'stayInTouch' && isSurelyUnsolicited(one))
    .length;
}

describe('every plan of every history', { timeout: 60_000 }, () => {
  it('is whole: sound moments, readable words, keys of their own', () => {
    forEveryHistory((facts, now) => {
      const followUps = plan(facts, now);
      expect(new Set(followUps.map(({ key }) => key)).size).toBe(followUps.length);
      for (const one of followUps) {
        expect(isFollowUpKey(one.key)).toBe(true);
        expect(one.key.startsWith(`${one.kind}.`)).toBe(true);
        expect(Number.isFinite(one.earliest)).toBe(true);
        expect(one.earliest).toBeLessThanOrEqual(one.ideal);
        expect(one.ideal).toBeLessThanOrEqual(one.overdue);
        if (one.blocked) expect(one.blocked.opens).toBeGreaterThan(now);
        for (const words of [one.title, one.reason, one.blocked?.why ?? 'Shut.']) {
          expect(words).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
          expect(words).toMatch(/^\S.*[.?]$|^\S.*\S$/);
        }
        expect(one.reason).toMatch(/[.]$/);
      }
    });
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ facts, now }, turn) => {
        expect(plan(reordered(facts, turn), now)).toEqual(plan(facts, now));
      }),
      RUNS,
    );
  });

  it('is the same made application by application', () => {
    forEveryHistory((facts, now) => {
      const pieces = [...gatherDossiers(facts).values()].flatMap((one) =>
        planDossier(one, DEFAULT_POLICY, now),
      );
      expect(inOrderOfSpoiling(pieces, now)).toEqual(plan(facts, now));
    });
  });

  it('is not changed by an unrelated application', () => {
    const other = { ...BRIGHTWATER, id: id('a', 99) };
    const stranger = { ...DANA, id: id('c', 99) };
    const meeting = { ...MEETING, id: id('b', 99), applicationId: other.id };
    forEveryHistory((facts, now) => {
      const more: Facts = {
        ...facts,
        applications: [...facts.applications, other],
        contacts: [...facts.contacts, stranger],
        participations: [...facts.participations, partOf(other, stranger)],
        interviews: [...facts.interviews, meeting],
        attendances: [...facts.attendances, attends(meeting, stranger)],
        outreaches: [
          ...facts.outreaches,
          sent(99, now - DAY, 'checkIn', { applicationId: other.id, contactId: stranger.id }),
        ],
      };
      expect(plan(more, now).filter(({ applicationId }) => applicationId !== other.id)).toEqual(
        plan(facts, now),
      );
    });
  });
});

describe('the courtesy lock', { timeout: 60_000 }, () => {
  it('never opens within 168 hours of anything unsolicited, without an override', () => {
    forEveryHistory((facts, now) => {
      const overridden = new Set(
        facts.marks.filter((one) => one.override !== undefined).map((one) => one.id),
      );
      for (const one of plan(facts, now)) {
        if (!UNSOLICITED.includes(one.kind) || overridden.has(one.key)) continue;
        const opens = Math.max(one.earliest, one.blocked?.opens ?? one.earliest);
        for (const outreach of facts.outreaches.filter(isSurelyUnsolicited)) {
          const near =
            outreach.applicationId === one.applicationId ||
            (one.contactId !== undefined && outreach.contactId === one.contactId);
          if (near) expect(opens).toBeGreaterThanOrEqual(outreach.at + 168 * HOUR);
        }
        if (followUpState(one, now) !== 'sealed')
          expect(opens).toBeLessThanOrEqual(Math.max(now, one.earliest));
      }
    });
  });

  it('holds for a policy that asks for less', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -5, max: 6 }), ({ facts, now }, lockDays) => {
        const asked = planFollowUps(facts, { ...DEFAULT_POLICY, lockDays, firstCheckInDays: lockDays }, now);
        expect(asked).toEqual(plan(facts, now));
      }),
      { numRuns: RUNS.numRuns / 4 },
    );
  });

  it('asks for no more after the cap, and for one closing note', () => {
    forEveryHistory((facts, now) => {
      for (const application of facts.applications) {
        const own = plan(facts, now).filter(({ applicationId }) => applicationId === application.id);
        const kinds = own.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'closingNote').length).toBeLessThanOrEqual(1);
        if (kinds.includes('closingNote') || countUnanswered(facts, application.id) >= 2) {
          expect(kinds).not.toContain('checkIn');
          expect(kinds).not.toContain('call');
        }
      }
    });
  });
});

describe('thank-yous', { timeout: 60_000 }, () => {
  it('are asked for after every interview, from every interviewer, until sent, skipped, expired or rejected', () => {
    forEveryHistory((facts, now) => {
      const followUps = plan(facts, now);
      const settled = new Set(facts.marks.filter((one) => one.settledAt !== undefined).map((one) => one.id));
      for (const interview of facts.interviews) {
        const end = Math.max(interviewStart(interview), interviewEnd(interview));
        const application = facts.applications.find((one) => one.id === interview.applicationId);
        if (interview.status !== 'booked' || end > now || now >= end + 7 * DAY) continue;
        // Whoever has closed it before never went there.
        const closing = facts.stageEvents
          .filter((one) => one.applicationId === application?.id && one.stage === 'closed')
          .map(({ at }) => at);
        const isCalledOff =
          application?.stage === 'closed' &&
          Math.max(...closing) < interviewStart(interview) &&
          closing.length > 0;
        for (const { contactId } of facts.attendances.filter((one) => one.interviewId === interview.id)) {
          const sameDay = facts.interviews.filter(
            (one) =>
              one.applicationId === interview.applicationId &&
              one.status === 'booked' &&
              facts.attendances.some((row) => row.interviewId === one.id && row.contactId === contactId) &&
              dayOf(Math.max(interviewStart(one), interviewEnd(one)), facts.home.zone) ===
                dayOf(end, facts.home.zone),
          );
          if (sameDay.length > 1) continue;
          const thanked = facts.outreaches.some(
            (one) =>
              one.direction === 'out' &&
              one.purpose === 'thankYou' &&
              one.contactId === contactId &&
              one.at >= interviewStart(interview),
          );
          const key = `thankYouEmail.${interview.id}.${contactId}`;
          const rejected = application?.stage === 'closed' && application.outcome === 'rejected';
          if (thanked) continue;
          expect(followUps.some((one) => one.key === key)).toBe(
            !rejected && !settled.has(key) && !isCalledOff,
          );
        }
      }
    });
  });
});

describe('a rejection', { timeout: 60_000 }, () => {
  it('always plans exactly one reply until it is sent or skipped, and no thank-you', () => {
    forEveryHistory((facts, now) => {
      const followUps = plan(facts, now);
      for (const { id: applicationId, stage, outcome } of facts.applications) {
        const own = followUps.filter((one) => one.applicationId === applicationId);
        const replies = own.filter(({ kind }) => kind === 'rejectionReply').length;
        const rejected = stage === 'closed' && outcome === 'rejected';
        const replied = facts.outreaches.some(
          (one) =>
            one.applicationId === applicationId &&
            one.direction === 'out' &&
            one.purpose === 'rejectionReply',
        );
        const settled = facts.marks.some(
          (one) => one.id.startsWith(`rejectionReply.${applicationId}.`) && one.settledAt !== undefined,
        );
        if (!rejected) expect(replies).toBe(0);
        else if (!replied) expect(replies).toBe(settled ? 0 : 1);
        if (rejected) expect(own.filter(({ kind }) => kind.startsWith('thankYou'))).toEqual([]);
      }
    });
  });
});

describe('what is closed', { timeout: 60_000 }, () => {
  it('is left alone but for what the table allows', () => {
    const allowed: readonly FollowUpKind[] = [
      'thankYouEmail',
      'thankYouCard',
      'linkedInRequest',
      'rejectionReply',
      'stayInTouch',
      'renewCv',
      'answerThem',
    ];
    forEveryHistory((facts, now) => {
      const closed = new Set(
        facts.applications.filter(({ stage }) => stage === 'closed').map((one) => one.id),
      );
      for (const one of plan(facts, now)) {
        if (closed.has(one.applicationId ?? '')) expect(allowed).toContain(one.kind);
      }
    });
  });
});

describe('a LinkedIn request', { timeout: 60_000 }, () => {
  it('needs a yes, the latest entry counting', () => {
    forEveryHistory((facts, now) => {
      for (const one of plan(facts, now)) {
        if (one.kind !== 'linkedInRequest') continue;
        const ledger = facts.consents.filter(
          (row) => row.contactId === one.contactId && row.kind === 'linkedIn',
        );
        const latest = Math.max(...ledger.map(({ at }) => at));
        expect(ledger.some(({ at, given }) => at === latest && given)).toBe(true);
      }
    });
  });
});

describe('decisions', { timeout: 60_000 }, () => {
  it('stand: what is settled never comes back, snoozed or not', () => {
    forEveryHistory((facts, now) => {
      const settled = new Set(facts.marks.filter((one) => one.settledAt !== undefined).map((one) => one.id));
      for (const moment of [now, now + HOUR, now + 30 * DAY, now + 400 * DAY]) {
        for (const one of plan(facts, moment)) expect(settled.has(one.key)).toBe(false);
      }
    });
  });

  it('delay and move only what they were made about', () => {
    forEveryHistory((facts, now) => {
      const unsettled = { ...facts, marks: facts.marks.filter((one) => one.settledAt !== undefined) };
      const before = new Map(plan(unsettled, now).map((one) => [one.key, one]));
      const after = plan(facts, now);
      expect(after.map(({ key }) => key).toSorted()).toEqual([...before.keys()].toSorted());
      const marked = new Map(facts.marks.map((one) => [one.id, one]));
      for (const one of after) {
        const mark = marked.get(one.key);
        if (!mark) expect(one).toEqual(before.get(one.key));
        else if (mark.snoozedUntil !== undefined && mark.snoozedUntil > now) {
          expect(['waiting', 'sealed']).toContain(followUpState(one, now));
        }
      }
    });
  });
});
