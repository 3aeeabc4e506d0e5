import type { Zone } from '../../../shared/domain/time';

/**
 * The country (ISO 3166-1 alpha-2) that a time zone lies in, among those that are known; else the one that the
 * language names; else none. A guess: the person corrects it.
 */
export function guessCountry(zone: Zone, language: string, known: readonly string[]): string {
  const byZone = known.find((code) => zonesOf(code).includes(zone));
  if (byZone) return byZone;
  const region = /-([A-Z]{2})\b/.exec(language)?.[1] ?? '';
  return known.includes(region) ? region : '';
}

/** Older engines have the same as a property. */
type LocaleWithZones = Intl.Locale & {
  readonly timeZones?: readonly string[];
  getTimeZones?: () => readonly string[] | undefined;
};

function zonesOf(country: string): readonly string[] {
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
