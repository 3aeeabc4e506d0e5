import { isZone, type Zone } from '../domain/time';
import { WINDOWS_ZONES } from './windows-zones';

/**
 * The IANA zone that a TZID means: by that name itself, behind a prefix that names its maker, or as Windows calls it.
 * `undefined` where the name tells nothing, as with "Customized Time Zone".
 */
export function zoneNamed(tzid: string): Zone | undefined {
  const name = tzid.replace(/^["'\s]+|["'\s]+$/g, '');
  if (/^(?:utc|gmt|z|etc\/utc|tzone:\/\/microsoft\/utc|coordinated universal time)$/i.test(name))
    return 'UTC';
  const windows = WINDOWS_ZONES[name] ?? WINDOWS_ZONES[name.replace(/\s*\d+$/, '')];
  if (windows !== undefined) return windows;
  // "/mozilla.org/20050126_1/Europe/Berlin", "/freeassociation.sourceforge.net/Tzfile/America/Indiana/Knox"
  const parts = name.split('/').filter((part) => part !== '');
  for (let from = 0; from < parts.length - 1; from += 1) {
    const rest = parts.slice(from).join('/');
    if (/^[A-Za-z][\w+-]*(?:\/[A-Za-z][\w+-]*)+$/.test(rest) && isZone(rest)) return rest;
  }
  return undefined;
}
