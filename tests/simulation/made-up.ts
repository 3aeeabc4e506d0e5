import type { Facts } from '../../shared/domain/facts';
import type { Random } from './random';

const COMPANIES = [
  'Brightwater',
  'Corvid & Sons',
  'Halden Press',
  'Larkfield',
  'Meridian Talent',
  'Northgate',
  'Oakhurst',
  'Pellham',
  'Quillon',
  'Redmoor',
];
export const ROLES = ['Product Analyst', 'Archivist', 'Data Engineer', 'Editor'];
/** One of them places people with others. */
export const AGENCY = 'Meridian Talent';
const FIRST_NAMES = ['Dana', 'Sam', 'Ines', 'Jun', 'Priya', 'Tom', 'Lena', 'Ali'];
const SURNAMES = ['Okafor', 'Whitlock', 'Duarte', 'Arai', 'Nair', 'Ashby', 'Vogt', 'Reza'];

/** The bank holidays of England and Wales. */
export const HOLIDAYS = new Map([
  [
    'GB',
    new Set([
      '2025-04-18',
      '2025-04-21',
      '2025-05-05',
      '2025-05-26',
      '2025-08-25',
      '2025-12-25',
      '2025-12-26',
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
    ]),
  ],
]);
export const CALENDAR = { country: 'GB', holidays: HOLIDAYS };

/** Somebody who was not heard of before: two people of one name would read like one who is asked twice. */
export function newName(random: Random, facts: Facts): string {
  for (let tries = 0; ; tries += 1) {
    const name = `${random.pick(FIRST_NAMES)} ${random.pick(SURNAMES)}`;
    if (tries > 200 || !facts.contacts.some((one) => one.name === name)) return name;
  }
}

/** Mostly one at which nothing is open yet. */
export function newCompany(random: Random, facts: Facts): string {
  const isOpenAt = (company: string) =>
    facts.applications.some((one) => one.company === company && one.stage !== 'closed');
  const first = random.pick(COMPANIES);
  return isOpenAt(first) && random.chance(0.7) ? (COMPANIES.find((one) => !isOpenAt(one)) ?? first) : first;
}
