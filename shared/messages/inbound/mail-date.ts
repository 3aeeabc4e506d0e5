import { HOUR, isDay, isLocalTime, MINUTE, type Instant, type Zone, instantOn } from '../../domain/time';

/** Beginnings of month names in the four languages, without accents; the first that fits counts. */
const MONTHS: readonly (readonly [begin: string, month: number])[] = [
  ['jan', 1],
  ['ene', 1],
  ['feb', 2],
  ['fev', 2],
  ['mar', 3],
  ['mae', 3],
  ['apr', 4],
  ['avr', 4],
  ['abr', 4],
  ['mai', 5],
  ['may', 5],
  ['juil', 7],
  ['juin', 6],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['aou', 8],
  ['ago', 8],
  ['sep', 9],
  ['oct', 10],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
  ['dic', 12],
];

/** Hours ahead of UTC by the abbreviations that mail programs print and that mean one thing only. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  est: -5,
  edt: -4,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/**
 * The moment that a mail program put over a message, in any of the four languages: "Tuesday, November 24, 2026
 * 4:05 PM", "24. November 2026 um 16:05 Uhr", "24/11/2026 16:05". Without an offset the clock is that of `zone`;
 * without a time it is noon. Of days that read two ways the one that is not after `now` counts, day first.
 */
export function mailDate(text: string, zone: Zone, now: Instant): Instant | undefined {
  const plain = plainDate(text.slice(0, 200));
  const time = timeIn(plain);
  const offset = offsetIn(plain);
  const moments = daysIn(plain)
    .filter(isDay)
    .map((day) =>
      offset === undefined
        ? instantOn(day, time ?? '12:00', zone)
        : instantOn(day, time ?? '12:00', 'UTC') - offset,
    );
  return moments.find((at) => at <= now + HOUR) ?? moments[0];
}

/** Words that stand beside a date and a time in the four languages: weekdays, months, "at", "(2 hours ago)". */
const BESIDE_DATES =
  /^(?:mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|dim|mie|jue|vie|dom|sab|jan|ene|feb|fev|mae|apr|avr|abr|mai|may|jui|jun|jul|aug|aou|ago|sep|oct|okt|nov|dec|dez|dic)[a-z]{0,9}$|^(?:st|nd|rd|th|er|at|um|uhr|a|las|la|de|del|le|el|am|pm|m|p|h|gmt|utc|hours?|minutes?|days?|vor|stunden?|minuten?|il|y|heures?|hace|horas?|minutos?|[bcemp]?e?s?[dst]t|mez|mesz|z|t)$/;

/** Whether a line holds a date with a time and nothing else: in a sentence, it is part of the message. */
export function isDateLine(line: string): boolean {
  if (line.length > 90 || !/\d{1,2}[:.h]\d{2}/.test(line) || !daysOfLine(line).some(isDay)) return false;
  const words = plainDate(line).match(/[a-z]+/g) ?? [];
  return words.every((word) => BESIDE_DATES.test(word));
}

function plainDate(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function daysOfLine(line: string): readonly string[] {
  return daysIn(plainDate(line));
}

function daysIn(text: string): readonly string[] {
  const iso = /\b(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (iso) return [dayFrom(iso[1], iso[2], iso[3])];
  const written =
    /\b(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?([a-z]{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b/.exec(
      text,
    );
  if (written) return [dayFrom(written[3], monthOf(written[2]), written[1])];
  const american = /\b([a-z]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  if (american) return [dayFrom(american[3], monthOf(american[1]), american[2])];
  const numbers = /\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d\d)\b/.exec(text);
  if (!numbers) return [];
  const year = numbers[3]?.length === 2 ? `20${numbers[3]}` : numbers[3];
  const dayFirst = dayFrom(year, numbers[2], numbers[1]);
  const monthFirst = dayFrom(year, numbers[1], numbers[2]);
  // Only Americans write both a slash and "PM".
  return /\d\s*[ap]\.?m\b/.test(text) ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
}

function monthOf(name: string | undefined): string | undefined {
  const month = MONTHS.find(([begin]) => name?.startsWith(begin))?.[1];
  return month === undefined ? undefined : String(month);
}

function dayFrom(year: string | undefined, month: string | undefined, day: string | undefined): string {
  return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

function timeIn(text: string): string | undefined {
  // Not a day "24.11": a time stands at the end, or after the year.
  const [, hours, minutes, half] =
    /(?:^|[\s,(])(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(am|pm|a\.\s?m\.|p\.\s?m\.)?(?=$|[\s,;)>])/.exec(text) ??
    [];
  if (hours === undefined || minutes === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0);
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  return isLocalTime(time) ? time : undefined;
}

function offsetIn(text: string): number | undefined {
  const [, sign, hours, minutes] =
    /(?:gmt|utc|\d)\s*([+-])(\d{1,2}):?(\d{2})?(?=$|[\s,;)>(])/.exec(text.replace(/\d{4}-\d\d-\d\d/, '')) ??
    [];
  if (hours !== undefined && Number(hours) <= 14)
    return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes ?? 0) * MINUTE);
  const [abbreviation] = /(?<=\d\s?(?:am |pm |uhr )?\(?)\b(?:[a-z]{3,4})\b(?=\)?\s*$)/.exec(text) ?? [];
  const known = abbreviation === undefined ? undefined : ABBREVIATIONS[abbreviation];
  return known === undefined ? undefined : known * HOUR;
}
