import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDayFrom,
  workingDaysBetween,
  type WorkCalendar,
} from '../../../shared/domain/working-days';

const BRITAIN: WorkCalendar = {
  country: 'GB',
  holidays: new Map([
    ['GB', new Set(['2025-12-25', '2025-12-26', '2026-01-01'])],
    ['GB-SCT', new Set(['2026-01-02'])],
  ]),
};
const SCOTLAND: WorkCalendar = { ...BRITAIN, region: 'SCT' };
const NOWHERE: WorkCalendar = { holidays: BRITAIN.holidays };

describe('working days', () => {
  it('rest at the weekend', () => {
    expect(isWorkingDay('2025-11-21', NOWHERE)).toBe(true);
    expect(isWorkingDay('2025-11-22', NOWHERE)).toBe(false);
    expect(isWorkingDay('2025-11-23', NOWHERE)).toBe(false);
  });

  it.each([
    ['EG', '2025-11-21', '2025-11-22', '2025-11-23'],
    ['MY-03', '2025-11-21', '2025-11-22', '2025-11-23'],
    ['BN', '2025-11-21', '2025-11-23', '2025-11-22'],
  ])('rest on other days in %s', (place, rest, alsoRest, work) => {
    const [country, region] = place.split('-');
    const calendar: WorkCalendar = { country, region, holidays: new Map() };
    expect([rest, alsoRest].some((day) => isWorkingDay(day, calendar))).toBe(false);
    expect(isWorkingDay(work, calendar)).toBe(true);
  });

  it('rest on the holidays of country and region', () => {
    expect(isWorkingDay('2025-12-25', BRITAIN)).toBe(false);
    expect(isWorkingDay('2026-01-02', BRITAIN)).toBe(true);
    expect(isWorkingDay('2026-01-02', SCOTLAND)).toBe(false);
    expect(isWorkingDay('2026-01-01', SCOTLAND)).toBe(false);
    expect(isWorkingDay('2025-12-25', NOWHERE)).toBe(true);
  });

  it('are counted from the next one on', () => {
    expect(nextWorkingDay('2025-12-24', BRITAIN)).toBe('2025-12-29');
    expect(workingDayFrom('2025-12-24', BRITAIN)).toBe('2025-12-24');
    expect(workingDayFrom('2025-12-27', BRITAIN)).toBe('2025-12-29');
    expect(addWorkingDays('2025-12-23', 2, BRITAIN)).toBe('2025-12-29');
    expect(addWorkingDays('2025-12-27', 0, BRITAIN)).toBe('2025-12-27');
    expect(addWorkingDays('2025-11-14', 5, BRITAIN)).toBe('2025-11-21');
  });

  it('are counted between two days', () => {
    expect(workingDaysBetween('2025-12-23', '2025-12-30', BRITAIN)).toBe(3);
    expect(workingDaysBetween('2025-12-30', '2025-12-23', BRITAIN)).toBe(0);
    expect(workingDaysBetween('2025-11-21', '2025-11-23', BRITAIN)).toBe(0);
  });

  it('end even where every day is a holiday', () => {
    const always = new Set(
      Array.from({ length: 400 }, (_, day) => new Date(day * 864e5).toISOString().slice(0, 10)),
    );
    expect(workingDayFrom('1970-01-02', { country: 'GB', holidays: new Map([['GB', always]]) })).toBe(
      '1970-01-02',
    );
  });
});
