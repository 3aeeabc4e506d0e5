import { describe, expect, it } from 'vitest';
import { postDaysOf } from '../../../shared/domain/post-days';
import { DEFAULT_SETTINGS } from '../../../shared/domain/settings';
import { arrivalOf, arrivalWords, cardArrival } from '../../../shared/etiquette/card-arrival';
import { afterTheMeeting, BRIGHTWATER, MEETING, moment, someFacts } from '../../builders/facts';

// Tuesday 18 November 2025.
const TUESDAY = '2025-11-18';
/** Within the country. */
const SOON = { least: 1, most: 2, from: 'within' } as const;
const GB = { country: 'GB', holidays: new Map<string, ReadonlySet<string>>() };

describe('whether a card is there before they decide', () => {
  it.each([
    [
      '2025-11-21',
      true,
      'either',
      'it is there in time; by post it should be too, Wed 19 Nov or Thu 20 Nov.',
    ],
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
      'at once; by post it should come Wed 19 Nov or Thu 20 Nov. They named no day for their answer.',
    ],
  ] as const)('promised %s, reception takes it today: %s', (promised, takesToday, verdict, words) => {
    const arrival = arrivalOf(TUESDAY, takesToday, GB, SOON, promised);
    expect(arrival).toMatchObject({
      verdict,
      drop: takesToday ? TUESDAY : '2025-11-19',
      // What is too late for reception today has missed the last collection too.
      post: takesToday
        ? { first: '2025-11-19', last: '2025-11-20' }
        : { first: '2025-11-20', last: '2025-11-21' },
    });
    expect(arrivalWords(arrival, TUESDAY)).toContain(words);
  });

  it('counts working days: a weekend, a holiday, another country', () => {
    const saturday = '2025-11-22';
    expect(arrivalOf(saturday, true, GB, SOON, undefined)).toMatchObject({
      drop: '2025-11-24',
      post: { first: '2025-11-25', last: '2025-11-26' },
    });
    const holidays = new Map([['US', new Set(['2025-11-27'])]]);
    expect(
      arrivalOf('2025-11-26', false, { country: 'US', holidays }, { ...SOON, most: 5 }, undefined),
    ).toMatchObject({
      drop: '2025-11-28',
      post: { first: '2025-12-01', last: '2025-12-05' },
    });
    expect(arrivalOf('2025-11-26', true, { country: 'US', holidays }, SOON, undefined).post).toEqual({
      first: '2025-11-28',
      last: '2025-12-01',
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
        DEFAULT_SETTINGS,
        { ...MEETING, ...(closes && { receptionCloses: closes }) },
        moment(local),
      );
    expect(at('2025-11-18T15:10')).toMatchObject({
      verdict: 'either',
      drop: TUESDAY,
      promised: '2025-11-21',
    });
    const own = cardArrival(
      facts,
      { ...DEFAULT_SETTINGS, postDays: { GB: 3 } },
      MEETING,
      moment('2025-11-18T15:10'),
    );
    expect(own).toMatchObject({
      verdict: 'dropOnly',
      post: { first: '2025-11-21', last: '2025-11-21' },
      country: 'GB',
    });
    expect(at('2025-11-18T17:31').drop).toBe('2025-11-19');
    expect(at('2025-11-18T17:29').drop).toBe(TUESDAY);
    expect(at('2025-11-18T17:30').drop).toBe('2025-11-19');
    expect(at('2025-11-18T16:01', '16:00').drop).toBe('2025-11-19');
    expect(at('2025-11-18T17:29', 'about five').drop).toBe(TUESDAY);
  });

  it.each([
    ['GB', 'Wed 19 Nov or Thu 20 Nov'],
    ['IE', 'Wed 19 Nov or Thu 20 Nov'],
    ['US', 'between Wed 19 Nov and Tue 25 Nov'],
    ['CA', 'between Thu 20 Nov and Mon 24 Nov'],
    ['DE', 'between Wed 19 Nov and Fri 21 Nov'],
    ['CH', 'Wed 19 Nov or Thu 20 Nov'],
    ['FR', 'Thu 20 Nov or Fri 21 Nov'],
    ['NL', 'Wed 19 Nov or Thu 20 Nov'],
    ['SE', 'Thu 20 Nov or Fri 21 Nov'],
    ['NZ', 'between Thu 20 Nov and Tue 25 Nov'],
  ])('takes the post of %s at its word', (country, words) => {
    const arrival = arrivalOf(TUESDAY, true, { ...GB, country }, postDaysOf(country, country, {}), undefined);
    expect(arrivalWords(arrival, TUESDAY)).toContain(`by post it should come ${words}.`);
  });

  it('goes by the working days of the application, at home where it has no country', () => {
    const evening = moment('2025-11-20T18:00');
    const dropFrom = (country: string | undefined) =>
      cardArrival(
        afterTheMeeting({ applications: [{ ...BRIGHTWATER, country }] }),
        DEFAULT_SETTINGS,
        MEETING,
        evening,
      ).drop;
    expect(dropFrom('EG')).toBe('2025-11-23');
    expect(dropFrom(undefined)).toBe('2025-11-21');
    const abroad = someFacts({ home: { zone: 'Africa/Cairo', country: 'EG' } });
    expect(cardArrival(abroad, DEFAULT_SETTINGS, MEETING, evening)).toMatchObject({
      drop: '2025-11-23',
      verdict: 'noDay',
    });
  });
});
