import type { Home } from '../../shared/domain/facts';
import type { Application } from '../../shared/domain/application';
import { dayOf, type Day, type Instant } from '../../shared/domain/time';

/** A country, or a part of it with holidays of its own, as the key of `Facts.holidays`. */
export function holidayKey(country: string, region?: string): string {
  return region ? `${country}-${region}` : country;
}

/** The keys that a plan needs: of the person's own place and of every application's. */
export function placesOf(home: Home, applications: readonly Application[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { country, region } of [home, ...applications]) {
    if (country) keys.add(holidayKey(country, region));
  }
  return keys;
}

/** Years around `now` for which holidays are kept: promises and silences reach no further. */
function yearsAround(now: Instant): readonly number[] {
  const year = Number(dayOf(now, 'UTC').slice(0, 4));
  return [year - 1, year, year + 1];
}

/**
 * Public holidays of one place, from the package's own data: nothing is fetched from the network.
 * The package is large and loaded when first needed. An unknown place has none.
 */
export async function loadHolidays(key: string, now: Instant): Promise<ReadonlySet<Day>> {
  const { default: Calendar } = await import('date-holidays');
  const [country = '', ...region] = key.split('-');
  const calendar = new Calendar(country, region.join('-'));
  const days = new Set<Day>();
  for (const year of yearsAround(now)) {
    for (const holiday of calendar.getHolidays(year) ?? []) {
      if (holiday.type !== 'public') continue;
      // `start` and `end` are instants of the place's own midnight; the text of `date` begins with its day.
      const nights = Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000);
      const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00Z`);
      for (let night = 0; night < Math.max(1, nights); night += 1)
        days.add(dayOf(first + night * 86_400_000, 'UTC'));
    }
  }
  return days;
}

/** The parts of a country that have holidays of their own, by code; empty where there are none. */
export async function regionsOf(country: string): Promise<readonly { code: string; name: string }[]> {
  if (!country) return [];
  const { default: Calendar } = await import('date-holidays');
  const states = new Calendar().getStates(country) ?? {};
  return Object.entries(states).map(([code, name]) => ({ code, name }));
}

/** Every country whose holidays are known, by code, named in `language` (BCP 47). */
export async function countries(language = 'en'): Promise<readonly { code: string; name: string }[]> {
  const { default: Calendar } = await import('date-holidays');
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return Object.keys(new Calendar().getCountries())
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
