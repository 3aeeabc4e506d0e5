import { describe, expect, it } from 'vitest';
import { snoozeTimes, snoozeUntil } from '../../../shared/reminders/snooze-times';
import { LONDON, moment } from '../../builders/facts';

const times = (now: string) => snoozeTimes(moment(now), LONDON);

describe('"Later"', () => {
  it('offers an hour, the evening, tomorrow and next week', () => {
    expect(times('2025-11-18T15:25').map(({ label, hint }) => `${label} ${hint}`)).toEqual([
      'In an hour 16:25',
      'This evening 18:00',
      'Tomorrow Wed 09:00',
      'Next week Mon 09:00',
    ]);
    expect(times('2025-11-18T15:25')[3]?.until).toBe(moment('2025-11-24T09:00'));
  });

  it('leaves out the evening when it is there', () => {
    expect(times('2025-11-18T17:00').map((one) => one.label)).not.toContain('This evening');
  });

  it('means the next Monday, on a Monday and on a Sunday', () => {
    expect(times('2025-11-17T10:00').at(-1)?.until).toBe(moment('2025-11-24T09:00'));
    expect(times('2025-11-23T10:00').at(-1)?.until).toBe(moment('2025-11-24T09:00'));
  });

  it('leads to a working day where nothing is announced on the others', () => {
    const rest = { weekend: [6, 7], holidays: ['2025-11-24'] };
    const friday = snoozeTimes(moment('2025-11-21T10:00'), LONDON, rest);
    expect(friday.slice(2).map(({ label, hint }) => `${label} ${hint}`)).toEqual([
      'Next working day Tue 09:00',
      'Next week Tue 09:00',
    ]);
  });

  it('takes the morning for an evening that has come meanwhile', () => {
    expect(snoozeUntil('evening', moment('2025-11-18T15:00'), LONDON)).toBe(moment('2025-11-18T18:00'));
    expect(snoozeUntil('evening', moment('2025-11-18T19:00'), LONDON)).toBe(moment('2025-11-19T09:00'));
  });

  it('keeps to the wall clock when the clocks go back overnight', () => {
    const tomorrow = times('2025-10-25T12:00').find((one) => one.label === 'Tomorrow');
    expect(tomorrow?.until).toBe(moment('2025-10-26T09:00'));
    expect((tomorrow?.until ?? 0) - moment('2025-10-25T09:00')).toBe(25 * 3_600_000);
  });
});
