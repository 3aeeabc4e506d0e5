import { shortDayWords } from '../../shared/domain/date-words';
import type { Facts } from '../../shared/domain/facts';
import type { Application } from '../../shared/domain/application';
import type { Day } from '../../shared/domain/time';
import type { WorkCalendar } from '../../shared/domain/working-days';

/** What was understood of a promise, shown back under the words. */
export function understoodWords(words: string, day: string, today: Day): string {
  if (words.trim() === '') return 'In their words, if they named a day.';
  if (day === '') return 'No day in that; choose one if they meant one.';
  return `That is ${shortDayWords(day, today)}.`;
}

/** Whose working days they mean who say "within five working days": the application's, else the person's own. */
export function promiseCalendar({ home, holidays }: Facts, application: Application): WorkCalendar {
  const { country, region } = application.country === undefined ? home : application;
  return { country, region, holidays };
}
