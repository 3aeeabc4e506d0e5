import { longDayWords } from '../domain/date-words';
import { addDays, isDay, weekday, type Day } from '../domain/time';
import { addWorkingDays, type WorkCalendar } from '../domain/working-days';

/** A promise of an answer, as a day and in the words in which it was made. */
export interface PromisedDay {
  readonly day: Day;
  /** The words that were understood: "by Friday". */
  readonly words: string;
}

const LONGEST_TEXT = 2_000;
const PLAIN_WEEK: WorkCalendar = { holidays: new Map() };

/**
 * Finds the day by which an answer was promised in English words, as they were said on `from`: "they decide by
 * Friday", "end of next week", "in two weeks", "within ten days", "by the 21st", "on 3 December". A span is taken at
 * its far end, and of several days the last that follows a "by" counts, else the last at all: whoever waits is
 * polite. Day and month in figures alone are read only where they cannot be mistaken. `undefined` where nothing is
 * understood; the result is always to be shown back. Never throws.
 *
 * @param calendar whose working days "five working days" means; Monday to Friday if absent
 */
export function parsePromisedDay(
  text: string,
  from: Day,
  calendar: WorkCalendar = PLAIN_WEEK,
): PromisedDay | undefined {
  if (!isDay(from)) return undefined;
  let rest = normalise(text.slice(0, LONGEST_TEXT));
  let best: (PromisedDay & { readonly firm: boolean }) | undefined;
  for (const { matches, read } of PATTERNS) {
    rest = rest.replace(matches, (words: string, ...found: (string | number | undefined)[]) => {
      const groups = found.filter((one) => typeof one !== 'number').slice(0, -1);
      const [lead = '', a = '', b = '', c = '', d = ''] = groups.map((one = '') => one.toLowerCase());
      const day = read([a, b, c, d], from, calendar);
      if (day === undefined || !isDay(day)) return words;
      const last = adjusted(day, lead);
      if (last !== undefined && last >= from) {
        const firm = /\b(by|until|till|before|latest|within)\b/.test(lead);
        if (!best || Number(firm) > Number(best.firm) || (firm === best.firm && last > best.day)) {
          best = { day: last, words: words.trim(), firm };
        }
      }
      return ' | ';
    });
  }
  return best && { day: best.day, words: best.words };
}

/** The parse shown back: "by Friday 21 November". */
export function promisedDayWords(day: Day, today: Day): string {
  return `by ${longDayWords(day, today)}`;
}

/** What the groups of a pattern caught, in small letters; empty where they caught nothing. */
type Parts = readonly [string, string, string, string];

interface Pattern {
  readonly matches: RegExp;
  readonly read: (parts: Parts, from: Day, calendar: WorkCalendar) => Day | undefined;
}

function normalise(text: string): string {
  return ` ${text
    .replace(/[‐-–—]/g, '-')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')} `;
}

/** "Before Friday" ends on the Thursday; "after Friday" and "not before Friday" promise nothing. */
function adjusted(day: Day, lead: string): Day | undefined {
  if (/\b(after|not|since|from)\b/.test(lead)) return undefined;
  return /\bbefore\b/.test(lead) ? addDays(day, -1) : day;
}

const LEAD =
  '\\b((?:(?:not|no later than|at the latest|latest|by|until|till|before|after|since|from|on|this coming|within|in|over|during|sometime|later|about|around|roughly|the next|the|next few) )*)';
const NUMBER =
  '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a couple of|couple of|a few|few)';
const WEEKDAY = '(mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?';
const MONTH =
  '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?';
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';
const END = '\\b';

function pattern(source: string, read: Pattern['read']): Pattern {
  return { matches: new RegExp(`${LEAD}${source}${END}`, 'gi'), read };
}

/** In this order: what is longer and more exact comes first, and takes its words away from the others. */
const PATTERNS: readonly Pattern[] = [
  pattern('(\\d{4}-\\d{2}-\\d{2})', ([day]) => day),
  pattern('(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?', ([first, second, year], from) =>
    figures(Number(first), Number(second), year, from),
  ),
  pattern(`${DATE}(?: of)? ${MONTH}(?:,? (\\d{4}))?`, ([date, month, year], from) =>
    dayOfYear(Number(date), monthNumber(month), year, from),
  ),
  pattern(`${MONTH} ${DATE}(?:,? (\\d{4}))?`, ([month, date, year], from) =>
    dayOfYear(Number(date), monthNumber(month), year, from),
  ),
  pattern('christmas', (_, from) => dayOfYear(24, 12, '', from)),
  pattern('(?:end of (?:the |this )?|this )month(?: end)?', (_, from) => endOfMonth(from, 0)),
  pattern("(?:month's end|month end)", (_, from) => endOfMonth(from, 0)),
  pattern('(?:end of |late )?next month', (_, from) => endOfMonth(from, 1)),
  pattern(`(early|mid|middle of|late|end of)[ -]${MONTH}`, ([part, month], from) =>
    partOfMonth(part, monthNumber(month), from),
  ),
  pattern(`(?:next ${WEEKDAY}|${WEEKDAY} (?:of )?next week|${WEEKDAY} week)`, ([a, b, c], from) =>
    dayOfWeek(from, 1, weekdayNumber(a + b + c)),
  ),
  pattern(`(?:this ${WEEKDAY}|${WEEKDAY} (?:of )?this week)`, ([a, b], from) =>
    onOrAfter(dayOfWeek(from, 0, weekdayNumber(a + b)), from),
  ),
  pattern(
    '(early|beginning of|start of|mid|middle of|late|end of|later)?[ -]?(?:the )?next week',
    ([part], from) => dayOfWeek(from, 1, PARTS_OF_WEEK.get(part) ?? FRIDAY),
  ),
  pattern(
    '(early|beginning of|start of|mid|middle of|late|end of|later)?[ -]?(?:this|the) week',
    ([part], from) => onOrAfter(dayOfWeek(from, 0, PARTS_OF_WEEK.get(part) ?? FRIDAY), from),
  ),
  pattern(WEEKDAY, ([name], from) => nextWeekday(from, weekdayNumber(name))),
  pattern('day after tomorrow', (_, from) => addDays(from, 2)),
  pattern('tomorrow', (_, from) => addDays(from, 1)),
  pattern('(?:end of (?:the )?day|today|tonight|this afternoon|this evening)', (_, from) => from),
  pattern('(?:a )?fortnight', (_, from) => addDays(from, 14)),
  pattern(
    `${NUMBER}(?: (?:to|or) |-)${NUMBER} (working |business )?(day|week|month)s?`,
    ([, count, working, unit], from, calendar) => later(from, count, unit, working, calendar),
  ),
  pattern(`(?:an?|one) (day|week|month) or (?:two|so)`, ([unit], from, calendar) =>
    later(from, 'two', unit, '', calendar),
  ),
  pattern(
    `(?:next )?${NUMBER} (working |business )?(day|week|month)s?`,
    ([count, working, unit], from, calendar) => later(from, count, unit, working, calendar),
  ),
  pattern('(\\d{1,2})(?:st|nd|rd|th)', ([date], from) => dateOfMonth(Number(date), from)),
];

const PARTS_OF_WEEK: ReadonlyMap<string, number> = new Map([
  ['early', 2],
  ['beginning of', 2],
  ['start of', 2],
  ['mid', 3],
  ['middle of', 3],
]);
const FRIDAY = 5;

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twelve', 12],
  ['fourteen', 14],
  ['a couple of', 2],
  ['couple of', 2],
  ['a few', 3],
  ['few', 3],
]);

function later(from: Day, count: string, unit: string, working: string, calendar: WorkCalendar): Day {
  const number = COUNTS.get(count) ?? Number(count);
  if (unit === 'month') return sameDateLater(from, number);
  if (unit === 'week') return addDays(from, 7 * number);
  return working === '' ? addDays(from, number) : addWorkingDays(from, number, calendar);
}

function weekdayNumber(name: string): number {
  return ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(name.slice(0, 2)) + 1;
}

function monthNumber(name: string): number {
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  return months.indexOf(name.slice(0, 3)) + 1;
}

/** That weekday of the week `weeks` from the one of `from`; weeks begin on Monday. */
function dayOfWeek(from: Day, weeks: number, number: number): Day {
  return addDays(from, 7 * weeks + number - weekday(from));
}

function onOrAfter(day: Day, from: Day): Day {
  return day < from ? addDays(day, 7) : day;
}

/** Said on a Friday, "by Friday" is the next one. */
function nextWeekday(from: Day, number: number): Day {
  return addDays(from, ((number - weekday(from) + 6) % 7) + 1);
}

function dayText(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function dayOfYear(date: number, month: number, year: string, from: Day): Day | undefined {
  if (year !== '') return dayText(Number(year), month, date);
  const thisYear = Number(from.slice(0, 4));
  // As many as there may be from one 29 February to the next.
  const years = Array.from({ length: 5 }, (_, more) => thisYear + more);
  return years.map((one) => dayText(one, month, date)).find((day) => isDay(day) && day >= from);
}

function figures(first: number, second: number, year: string, from: Day): Day | undefined {
  if (first === second || first > 12) return dayOfYear(first, second, year, from);
  return second > 12 ? dayOfYear(second, first, year, from) : undefined;
}

function dateOfMonth(date: number, from: Day): Day | undefined {
  const months = Array.from({ length: 3 }, (_, more) => monthLater(from, more));
  return months.map(({ year, month }) => dayText(year, month, date)).find((day) => isDay(day) && day >= from);
}

function monthLater(from: Day, months: number): { year: number; month: number } {
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function endOfMonth(from: Day, months: number): Day {
  const { year, month } = monthLater(from, months + 1);
  return addDays(dayText(year, month, 1), -1);
}

function sameDateLater(from: Day, months: number): Day {
  const { year, month } = monthLater(from, months);
  const day = dayText(year, month, Number(from.slice(8)));
  return isDay(day) ? day : endOfMonth(from, months);
}

function partOfMonth(part: string, month: number, from: Day): Day | undefined {
  if (part === 'early') return dayOfYear(7, month, '', from);
  if (part === 'mid' || part === 'middle of') return dayOfYear(15, month, '', from);
  const first = dayText(Number(from.slice(0, 4)), month, 1);
  const end = endOfMonth(first, 0);
  return end < from ? endOfMonth(first, 12) : end;
}
