import type { Zone } from './time';

/** Browsers still list zones by the names that these places had in the 1990s. Both are the same zone to them. */
const RENAMED: Readonly<Record<Zone, Zone>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** A zone by the name that its place has today: "Europe/Kyiv". */
export function zoneToday(zone: Zone): Zone {
  return RENAMED[zone] ?? zone;
}

/** The same for reading: "America/New York". */
export function zoneName(zone: Zone): string {
  return zoneToday(zone).replaceAll('_', ' ');
}
