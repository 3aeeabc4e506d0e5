import { describe, expect, it } from 'vitest';
import { mailDate } from '../../../../shared/messages/inbound/mail-date';
import { moment } from '../../../builders/facts';

const BERLIN = 'Europe/Berlin';
const NOW = moment('2026-11-25T12:00', BERLIN);
const AT = moment('2026-11-24T16:05', BERLIN);

describe('dates that mail programs print', () => {
  it.each([
    ['Tue, Nov 24, 2026 at 4:05 PM'],
    ['Tuesday, November 24, 2026 4:05 PM'],
    ['Tuesday, 24 November 2026 16:05'],
    ['24 November 2026 at 16:05:00 CET'],
    ['24 November 2026 at 15:05:00 GMT'],
    ['Tue 24/11/2026 16:05'],
    ['11/24/2026 4:05 PM'],
    ['Dienstag, 24. November 2026 um 16:05 Uhr'],
    ['Di., 24. Nov. 2026 um 16:05 Uhr'],
    ['24.11.2026 16:05'],
    ['24.11.26, 16:05'],
    ['24. November 2026 um 16:05:00 MEZ'],
    ['mardi 24 novembre 2026 16:05'],
    ['mar. 24 nov. 2026 à 16:05'],
    ['24 novembre 2026 à 16:05:00 UTC+1'],
    ['le 24/11/2026 à 16h05'],
    ['martes, 24 de noviembre de 2026 16:05'],
    ['mar, 24 nov 2026 a las 16:05'],
    ['24 de noviembre de 2026, 16:05:00 CET'],
    ['2026-11-24 16:05'],
    ['Tue, 24 Nov 2026 10:05:00 -0500'],
  ])('%s', (words) => {
    expect(new Date(mailDate(words, BERLIN, NOW) ?? 0).toISOString()).toBe(new Date(AT).toISOString());
  });

  it('reads a day that means two things as the one that is not still to come', () => {
    expect(mailDate('11/12/2025 10:00', BERLIN, moment('2025-11-30T10:00'))).toBe(
      moment('2025-11-12T10:00', BERLIN),
    );
    expect(mailDate('03/02/2026 10:00', BERLIN, NOW)).toBe(moment('2026-02-03T10:00', BERLIN));
    expect(mailDate('soon', BERLIN, NOW)).toBeUndefined();
  });
});
