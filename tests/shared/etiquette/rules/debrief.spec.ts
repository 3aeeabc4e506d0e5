import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../../../shared/domain/time';
import { BRIGHTWATER, MEETING, afterTheMeeting, debriefOf, moment } from '../../../builders/facts';
import { momentsOf, onlyPlanned } from '../../../builders/plans';

const END = moment('2025-11-18T15:00');

describe('debrief', () => {
  it('is asked for from the minute the interview ends, and late twelve hours on', () => {
    const facts = afterTheMeeting();
    expect(onlyPlanned(facts, END - 1, 'debrief')).toBeUndefined();
    expect(momentsOf(onlyPlanned(facts, END, 'debrief'), facts)).toEqual([
      'Tuesday 18 November 2025, 15:00',
      'Tuesday 18 November 2025, 15:00',
      'Wednesday 19 November 2025, 03:00',
    ]);
    expect(onlyPlanned(facts, END + DAY, 'debrief')?.reason).toBe(
      'You spoke yesterday. Note it while it is fresh.',
    );
  });

  it('is gone once it is saved, the interview fell through, or memory has faded', () => {
    const later = END + 10 * MINUTE;
    expect(
      onlyPlanned(afterTheMeeting({ debriefs: [debriefOf(MEETING)] }), later, 'debrief'),
    ).toBeUndefined();
    const missed = afterTheMeeting({ interviews: [{ ...MEETING, status: 'missedByThem' }] });
    expect(onlyPlanned(missed, later, 'debrief')).toBeUndefined();
    expect(onlyPlanned(afterTheMeeting(), END + 28 * DAY - 1, 'debrief')).toBeDefined();
    expect(onlyPlanned(afterTheMeeting(), END + 28 * DAY, 'debrief')).toBeUndefined();
    const closed = afterTheMeeting({
      applications: [{ ...BRIGHTWATER, stage: 'closed', outcome: 'accepted' }],
    });
    expect(onlyPlanned(closed, later, 'debrief')).toBeUndefined();
  });

  it('does not mind how it felt', () => {
    const badly = afterTheMeeting({ debriefs: [debriefOf(MEETING, { feeling: 'badly' })] });
    const well = afterTheMeeting({ debriefs: [debriefOf(MEETING, { feeling: 'well' })] });
    expect(onlyPlanned(badly, END + MINUTE, 'thankYouEmail')).toEqual(
      onlyPlanned(well, END + MINUTE, 'thankYouEmail'),
    );
    expect(onlyPlanned(badly, END + MINUTE, 'thankYouEmail')).toBeDefined();
  });
});
