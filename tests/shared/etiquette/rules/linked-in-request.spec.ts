import { describe, expect, it } from 'vitest';
import { quotaWords, longestNote, requestsThisMonth } from '../../../../shared/domain/linked-in';
import type { Outreach } from '../../../../shared/domain/outreach';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import { followUpState } from '../../../../shared/domain/follow-up';
import { DAY } from '../../../../shared/domain/time';
import { planFollowUps } from '../../../../shared/etiquette/plan';
import { preflight } from '../../../../shared/messages/preflight/preflight';
import type { Facts } from '../../../../shared/domain/facts';
import { BRIGHTWATER, DANA, LONDON, moment } from '../../../builders/facts';

const AGREED = moment('2025-11-10T15:00');
const ASKED = moment('2025-11-11T09:30');
const WITHDRAWN = moment('2025-11-14T12:00');

const request = (more: Partial<Outreach> = {}): Outreach => ({
  id: 'e0000001',
  applicationId: BRIGHTWATER.id,
  contactId: DANA.id,
  channel: 'linkedIn',
  purpose: 'connect',
  direction: 'out',
  at: ASKED,
  createdAt: ASKED,
  updatedAt: ASKED,
  ...more,
});

function planned(outreaches: readonly Outreach[], now: number) {
  const facts: Facts = {
    home: { zone: LONDON, country: 'GB' },
    holidays: new Map(),
    applications: [BRIGHTWATER],
    stageEvents: [],
    contacts: [DANA],
    participations: [
      {
        id: `${BRIGHTWATER.id}.${DANA.id}`,
        applicationId: BRIGHTWATER.id,
        contactId: DANA.id,
        role: 'interviewer',
      },
    ],
    interviews: [],
    attendances: [],
    debriefs: [],
    consents: [{ id: 'f0000001', contactId: DANA.id, kind: 'linkedIn', given: true, at: AGREED }],
    outreaches,
    marks: [],
  };
  return planFollowUps(facts, DEFAULT_POLICY, now).filter(({ kind }) => kind === 'linkedInRequest');
}

describe('a request that was withdrawn', () => {
  it('was none as long as it stands', () => {
    expect(planned([request()], WITHDRAWN)).toEqual([]);
  });

  it('seals the next one for three weeks, says why, and opens to the minute', () => {
    const one = request({ withdrawnAt: WITHDRAWN, followUpKey: `linkedInRequest.${DANA.id}.f0000001` });
    const opens = WITHDRAWN + 21 * DAY;
    const [sealed] = planned([one], opens - 1);
    expect(sealed).toMatchObject({ earliest: opens, blocked: { rule: 'withdrawn', opens } });
    expect(sealed?.blocked?.why).toBe(
      'You withdrew a request on Friday 14 November; LinkedIn takes no other to them for three weeks.',
    );
    expect(sealed && followUpState(sealed, opens - 1)).toBe('sealed');
    const [open] = planned([one], opens);
    expect(open?.blocked).toBeUndefined();
    expect(open?.ideal).toBeGreaterThanOrEqual(opens);
    // Its own name, or what was sent before would settle it.
    expect(open?.key).toBe(`linkedInRequest.${DANA.id}.${one.id}`);
  });

  it('leaves nothing to do once another went out', () => {
    const first = request({ withdrawnAt: WITHDRAWN });
    const second = request({ id: 'e0000002', at: WITHDRAWN + 22 * DAY });
    expect(planned([first, second], WITHDRAWN + 30 * DAY)).toEqual([]);
  });
});

describe('what LinkedIn takes', () => {
  it('is counted by the calendar month of the person’s own zone, withdrawn ones too', () => {
    const sent = [
      request({ at: moment('2025-10-31T23:59') }),
      request({ at: moment('2025-11-01T00:00') }),
      request({ withdrawnAt: WITHDRAWN }),
      request({ purpose: 'other' }),
      request({ direction: 'in' }),
    ];
    expect(requestsThisMonth(sent, moment('2025-11-30T23:00'), LONDON)).toBe(2);
    expect(requestsThisMonth(sent, moment('2025-12-01T00:00'), LONDON)).toBe(0);
    expect(requestsThisMonth(sent, moment('2025-11-30T23:00'), 'Asia/Tokyo')).toBe(0);
  });

  it('is said before it runs out', () => {
    expect(quotaWords('free', 5, 0)).toBe('5 of this month’s 5 notes are left.');
    expect(quotaWords('free', 5, 4)).toMatch(/the last note/);
    expect(quotaWords('free', 5, 5)).toMatch(/used up/);
    expect(quotaWords('free', 5, 9)).toMatch(/used up/);
    expect(quotaWords('premium', 5, 9)).toBeUndefined();
    expect([longestNote('free'), longestNote('premium'), longestNote('?')]).toEqual([200, 300, 200]);
  });
});

describe('a request to anybody', () => {
  const remarks = (body: string) =>
    preflight(
      { subject: '', body },
      {
        purpose: 'connect',
        channel: 'linkedIn',
        now: moment('2025-11-11T09:30'),
        theirZone: LONDON,
        colleagues: [],
        company: 'Brightwater',
        otherCompanies: [],
        points: [],
        panelLetters: [],
      },
    ).filter(({ level }) => level === 'error');

  it('is kept back, until it says when or about what', () => {
    expect(remarks('Hi Dana, I’d like to add you to my professional network.')).toMatchObject([
      { rule: 'detail' },
    ]);
    expect(remarks('Bonjour, je souhaite vous ajouter à mon réseau.')).toMatchObject([{ rule: 'detail' }]);
    expect(remarks('Hi Dana, we spoke on Tuesday about the analyst role.')).toEqual([]);
    expect(remarks('Hi Dana, thank you for the hour at Brightwater.')).toEqual([]);
    expect(remarks('Guten Tag Frau Okafor, danke für das Gespräch am Dienstag.')).toEqual([]);
    expect(remarks('Bonjour, merci pour notre échange de mardi.')).toEqual([]);
    expect(remarks('Hola, gracias por la charla del martes.')).toEqual([]);
  });
});
