import { describe, expect, test } from 'vitest';
import { selectBriefing } from '../../../../renderer/features/briefing/briefing-view';
import { ticksOf, withTick } from '../../../../renderer/features/briefing/ticks';
import type { Facts } from '../../../../shared/domain/facts';
import { followUpKey } from '../../../../shared/domain/follow-up';
import { DAY } from '../../../../shared/domain/time';
import { DANA, MEETING, SAM, afterTheMeeting, attends, debriefOf, id, moment } from '../../../builders/facts';

const NOW = moment('2025-11-17T19:00');
const EARLIER = {
  ...MEETING,
  id: id('b', 2),
  round: 'First call',
  startsAt: '2025-11-11T09:00',
  endsAt: '2025-11-11T09:30',
};

function briefing(facts: Partial<Facts> = {}, now = NOW) {
  const found = selectBriefing(afterTheMeeting(facts), MEETING.id, now);
  if (!found) throw new Error('no briefing');
  return found;
}

const asked = (facts: Partial<Facts> = {}) => briefing(facts).questions.map(({ id: name }) => name);

describe('a briefing', () => {
  test('says when by the clock of the interview, and by the own one where that differs', () => {
    expect(briefing()).toMatchObject({ when: 'Tuesday 18 November, 14:00 to 15:00', how: 'In person' });
    expect(briefing().hereToo).toBeUndefined();
    const home = { zone: 'Asia/Tokyo' };
    expect(briefing({ home }).hereToo).toBe('23:00 to 00:00 by your clock');
    const late = { ...MEETING, startsAt: '2025-11-18T18:00', endsAt: '2025-11-18T19:00' };
    expect(briefing({ home, interviews: [late] }).hereToo).toBe('Wed 19 Nov, 03:00 to 04:00 by your clock');
  });

  test('asks for LinkedIn only where nobody has said yes or no yet, and for addresses that are missing', () => {
    expect(asked()).toEqual(['next', 'call', 'linkedIn', 'thank']);
    const consent = {
      id: id('f', 1),
      contactId: DANA.id,
      kind: 'linkedIn',
      given: false,
      at: NOW - DAY,
    } as const;
    expect(asked({ consents: [consent] })).toEqual(['next', 'call', 'thank']);
    const both = {
      contacts: [DANA, { ...SAM, email: undefined }],
      attendances: [attends(MEETING, DANA), attends(MEETING, SAM)],
      consents: [consent],
    };
    const [, , linkedIn, thank] = briefing(both).questions;
    expect(linkedIn?.why).toBe('Still to ask: Sam Whitlock.');
    expect(thank?.why).toBe('No e-mail yet for Sam Whitlock.');
    expect(asked({ attendances: [] })).toContain('linkedIn');
  });

  test('brings what was noted in earlier rounds, the latest first, and nothing of later ones', () => {
    const later = { ...MEETING, id: id('b', 3), startsAt: '2025-11-25T09:00', endsAt: '2025-11-25T10:00' };
    const { earlier } = briefing({
      interviews: [MEETING, later, EARLIER],
      debriefs: [
        debriefOf(EARLIER, { discussed: 'The funnel. ', nextSteps: 'A panel' }),
        debriefOf(later, { discussed: 'Not yet' }),
      ],
    });
    expect(earlier).toEqual([
      { id: EARLIER.id, title: 'First call, Tue 11 Nov', notes: ['The funnel.', 'Next steps: A panel'] },
    ]);
    expect(briefing({ interviews: [MEETING, EARLIER], debriefs: [debriefOf(EARLIER)] }).earlier).toEqual([]);
  });

  test('is ahead until the person is ready, the interview is off, or it has begun', () => {
    expect(briefing().state).toBe('ahead');
    const mark = { id: followUpKey('briefing', MEETING.id), settledAt: NOW, updatedAt: NOW };
    expect(briefing({ marks: [mark] }).state).toBe('readied');
    expect(briefing({ interviews: [{ ...MEETING, status: 'postponed' }] }).state).toBe('off');
    expect(briefing({}, moment('2025-11-18T14:00')).state).toBe('over');
    expect(selectBriefing(afterTheMeeting(), id('b', 9), NOW)).toBeUndefined();
  });
});

test('ticks are kept as text, and rubbish is none', () => {
  const ticked = ticksOf(withTick(ticksOf(undefined), 'next', true));
  expect([...ticked]).toEqual(['next']);
  expect([...ticksOf(withTick(ticked, 'next', false))]).toEqual([]);
  expect([...ticksOf('{"a":')]).toEqual([]);
  expect([...ticksOf('{"a":1}')]).toEqual([]);
});
