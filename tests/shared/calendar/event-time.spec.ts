import { describe, expect, it } from 'vitest';
import { wallClock } from '../../../shared/calendar/invitation';
import { WINDOWS_ZONES } from '../../../shared/calendar/windows-zones';
import { zoneNamed } from '../../../shared/calendar/zone-names';
import { isZone } from '../../../shared/domain/time';
import { invitation, OWN_ZONE } from '../../builders/invitations';
import { only } from '../../builders/read-invitations';

describe('times', () => {
  const time = (change: Parameters<typeof invitation>[0]) =>
    only(invitation({ DTEND: undefined, ...change }));

  it('in UTC are shown on the clock of the place', () => {
    const one = time({ DTSTART: 'DTSTART:20261126T140000Z', DTEND: 'DTEND:20261126T143000Z' });
    expect(wallClock(one.time, 'Asia/Tokyo')).toEqual({
      startsAt: '2026-11-26T23:00',
      endsAt: '2026-11-26T23:30',
      zone: 'Asia/Tokyo',
    });
  });

  it('in a zone without a known name follow the rules that it brings', () => {
    const at = (local: string) =>
      time({ VTIMEZONE: OWN_ZONE, DTSTART: `DTSTART;TZID=Customized Time Zone:${local}` });
    const winter = at('20261126T140000');
    expect(winter.time).toMatchObject({ kind: 'instant', from: Date.parse('2026-11-26T13:00:00Z') });
    expect(winter.remarks[0]).toContain('“Customized Time Zone”');
    expect(at('20260726T140000').time).toMatchObject({ from: Date.parse('2026-07-26T12:00:00Z') });
    // The day of the change itself: Sunday 29 March 2026, at two.
    expect(at('20260329T013000').time).toMatchObject({ from: Date.parse('2026-03-29T00:30:00Z') });
    expect(at('20260329T030000').time).toMatchObject({ from: Date.parse('2026-03-29T01:00:00Z') });
  });

  it('follow the rules of Lotus Notes too', () => {
    const zone = OWN_ZONE.replace(
      'TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200',
      'TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400',
    )
      .replace('TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100', 'TZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500')
      .replace('BYDAY=-1SU;BYMONTH=3', 'BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU;BYMONTH=3')
      .replace('BYDAY=-1SU;BYMONTH=10', 'BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU;BYMONTH=11')
      .replaceAll('Customized Time Zone', 'Eastern');
    const at = (local: string) => {
      const one = time({ VTIMEZONE: zone, DTSTART: `DTSTART;TZID=Eastern:${local}` }).time;
      return one.kind === 'instant' ? new Date(one.from).toISOString() : one.kind;
    };
    expect(at('20260307T120000')).toBe('2026-03-07T17:00:00.000Z');
    expect(at('20260308T120000')).toBe('2026-03-08T16:00:00.000Z');
    expect(at('20261101T120000')).toBe('2026-11-01T17:00:00.000Z');
    expect(at('20261031T120000')).toBe('2026-10-31T16:00:00.000Z');
  });

  it('without a zone, or in one that nothing explains, say so', () => {
    const floating = time({ DTSTART: 'DTSTART:20261126T140000' });
    expect(floating.time).toEqual({
      kind: 'floating',
      startsAt: '2026-11-26T14:00',
      endsAt: '2026-11-26T15:00',
    });
    expect(floating.remarks.join(' ')).toContain('no time zone');
    expect(time({ DTSTART: 'DTSTART;TZID=Mars/Olympus:20261126T140000' }).remarks.join(' ')).toContain(
      'Mars/Olympus',
    );
  });

  it('of a whole day are asked for', () => {
    const day = time({ DTSTART: 'DTSTART;VALUE=DATE:20261126' });
    expect(day.time).toEqual({ kind: 'day', day: '2026-11-26' });
    expect(wallClock(day.time, 'Europe/London')).toBeUndefined();
    expect(day.remarks[0]).toContain('no time');
  });

  it('without an end take an hour, and an end before the start is none', () => {
    expect(time({}).time).toMatchObject({ endsAt: '2026-11-26T15:00' });
    expect(time({}).remarks.join(' ')).toContain('an hour');
    expect(time({ DTEND: 'DTEND;TZID=Europe/London:20261126T120000' }).remarks.join(' ')).toContain(
      'an hour',
    );
    expect(time({ DURATION: 'DURATION:PT25M' }).time).toMatchObject({ endsAt: '2026-11-26T14:25' });
  });

  it('read the prefixes that programs put before a zone', () => {
    expect(zoneNamed('/mozilla.org/20050126_1/Europe/Berlin')).toBe('Europe/Berlin');
    expect(zoneNamed('/freeassociation.sourceforge.net/Tzfile/America/Indiana/Knox')).toBe(
      'America/Indiana/Knox',
    );
    expect(zoneNamed('tzone://Microsoft/Utc')).toBe('UTC');
    expect(zoneNamed('"GMT Standard Time"')).toBe('Europe/London');
    expect(zoneNamed('Pacific Standard Time 1')).toBe('America/Los_Angeles');
    expect(zoneNamed('Customized Time Zone')).toBeUndefined();
    expect(zoneNamed('../../etc/passwd')).toBeUndefined();
  });

  it('know every zone of the table', () => {
    expect(Object.values(WINDOWS_ZONES).filter((zone) => !isZone(zone))).toEqual([]);
  });
});
