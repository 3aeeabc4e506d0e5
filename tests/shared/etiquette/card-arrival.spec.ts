import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { arrivalOf, arrivalWords, cardArrival } from '../../../shared/etiquette/card-arrival';
import { afterTheMeeting, BRIGHTWATER, MEETING, moment } from '../../builders/facts';

// Tuesday 18 November 2025.
const TUESDAY = '2025-11-18';
const GB = { country: 'GB', holidays: new Map<string, ReadonlySet<string>>() };

describe('whether a card is there before they decide', () => {
  it.each([
    ['2025-11-21', true, 'either', 'it is there in time; so it is by post, Wed 19 Nov or Thu 20 Nov.'],
    ['2025-11-20', true, 'postMayBeLate', 'Wed 19 Nov or Thu 20 Nov, which may be too late.'],
    ['2025-11-19', true, 'dropOnly', 'in time; by post it would come Wed 19 Nov or Thu 20 Nov, too late.'],
    [
      TUESDAY,
      true,
      'close',
      'They decide by Tue 18 Nov. Handed in today, it is there on that very day: go early.',
    ],
    [TUESDAY, false, 'tooLate', 'Reception takes it tomorrow at the earliest: too late for that.'],
    ['2025-11-19', false, 'close', 'Handed in tomorrow, it is there on that very day'],
    ['2025-11-14', true, 'tooLate', 'The day they named, Fri 14 Nov, has gone by.'],
    [
      undefined,
      true,
      'noDay',
      'at once; by post it comes Wed 19 Nov or Thu 20 Nov. They named no day for their answer.',
    ],
  ] as const)('promised %s, reception takes it today: %s', (promised, takesToday, verdict, words) => {
    const arrival = arrivalOf(TUESDAY, takesToday, GB, promised);
    expect(arrival).toMatchObject({
      verdict,
      drop: takesToday ? TUESDAY : '2025-11-19',
      post: { first: '2025-11-19', last: '2025-11-20' },
    });
    expect(arrivalWords(arrival, TUESDAY)).toContain(words);
  });

  it('counts working days: a weekend, a holiday, another country', () => {
    const saturday = '2025-11-22';
    expect(arrivalOf(saturday, true, GB, undefined)).toMatchObject({
      drop: '2025-11-24',
      post: { first: '2025-11-25', last: '2025-11-26' },
    });
    const holidays = new Map([['US', new Set(['2025-11-27'])]]);
    expect(arrivalOf('2025-11-26', false, { country: 'US', holidays }, undefined)).toMatchObject({
      drop: '2025-11-28',
      post: { first: '2025-11-28', last: '2025-12-04' },
    });
    expect(arrivalOf(TUESDAY, true, { holidays: new Map() }, undefined).post).toEqual({
      first: '2025-11-20',
      last: '2025-11-25',
    });
  });

  it('reads the promise and reception’s own closing time from the records', () => {
    const debriefs = [
      {
        id: MEETING.id,
        interviewId: MEETING.id,
        applicationId: BRIGHTWATER.id,
        promisedDay: '2025-11-21',
        savedAt: moment('2025-11-18T15:05'),
        updatedAt: moment('2025-11-18T15:05'),
      },
    ];
    const facts = afterTheMeeting({ debriefs });
    const at = (local: string, closes?: string) =>
      cardArrival(
        facts,
        DEFAULT_POLICY,
        BRIGHTWATER.id,
        { ...MEETING, ...(closes && { receptionCloses: closes }) },
        moment(local),
      );
    expect(at('2025-11-18T15:10')).toMatchObject({
      verdict: 'either',
      drop: TUESDAY,
      promised: '2025-11-21',
    });
    expect(at('2025-11-18T17:31').drop).toBe('2025-11-19');
    expect(at('2025-11-18T16:01', '16:00').drop).toBe('2025-11-19');
  });
});
