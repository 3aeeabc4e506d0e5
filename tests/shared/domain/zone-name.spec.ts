import { expect, it } from 'vitest';
import { isZone } from '../../../shared/domain/time';
import { zoneName, zoneToday } from '../../../shared/domain/zone-name';

it('names a zone as its place is called today, and it is the same zone', () => {
  expect(zoneName('Europe/Kiev')).toBe('Europe/Kyiv');
  expect(zoneName('Asia/Saigon')).toBe('Asia/Ho Chi Minh');
  expect(zoneName('America/New_York')).toBe('America/New York');
  const clock = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'full', timeStyle: 'long' }).format(0);
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    expect(isZone(zoneToday(zone)), zone).toBe(true);
    expect(clock(zoneToday(zone)), zone).toBe(clock(zone));
  }
});
