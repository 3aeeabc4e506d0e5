import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import { instantOf } from '../../../../shared/domain/time';
import { callMoment } from '../../../../shared/messages/calls/call-moment';

const CHICAGO = 'America/Chicago';
const LONDON = 'Europe/London';

function words(local: string, { there = CHICAGO, here = LONDON, holiday = '' } = {}): string {
  const holidays = new Map(holiday ? [['US', new Set([holiday])]] : []);
  const now = instantOf(local, there);
  return callMoment({ now, there, here, policy: DEFAULT_POLICY, calendar: { country: 'US', holidays } })
    .words;
}

describe('whether now is a good moment to call', () => {
  // 2026-11-24 is a Tuesday.
  it.each([
    ['2026-11-24T10:00', 'It is 10:00 in Chicago, a good moment.'],
    ['2026-11-26T15:59', 'It is 15:59 in Chicago, a good moment.'],
    ['2026-11-24T09:59', 'It is 09:59 in Chicago. From 10:00 their time is better.'],
    ['2026-11-24T16:00', 'It is 16:00 in Chicago. Tomorrow from 10:00 their time is better.'],
    ['2026-11-26T18:30', 'It is 18:30 in Chicago. Tuesday from 10:00 their time is better.'],
    ['2026-11-27T11:00', 'It is 11:00 in Chicago. Tuesday from 10:00 their time is better.'],
    ['2026-11-29T03:10', 'It is 03:10 in Chicago. Tuesday from 10:00 their time is better.'],
  ])('%s', (local, said) => expect(words(local)).toBe(said));

  it('counts the days on which nobody works there', () => {
    expect(words('2026-11-26T11:00', { holiday: '2026-11-26' })).toBe(
      'It is 11:00 in Chicago. Tuesday from 10:00 their time is better.',
    );
    expect(words('2026-11-25T17:00', { holiday: '2026-11-26' })).toBe(
      'It is 17:00 in Chicago. Tuesday from 10:00 their time is better.',
    );
  });

  it('names no place where the clocks agree, nor one that a zone does not name', () => {
    expect(words('2026-11-24T11:00', { there: LONDON })).toBe('It is 11:00, a good moment.');
    expect(words('2026-11-24T11:00', { there: 'Europe/Dublin' })).toBe('It is 11:00, a good moment.');
    expect(words('2026-11-24T11:00', { there: 'Etc/GMT-9' })).toBe('It is 11:00 there, a good moment.');
    expect(words('2026-11-24T11:00', { there: 'America/Argentina/Buenos_Aires' })).toBe(
      'It is 11:00 in Buenos Aires, a good moment.',
    );
  });
});
