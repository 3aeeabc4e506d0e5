import type { Pause } from '../domain/agenda';
import type { Settings } from '../domain/settings';
import { longDayWords } from '../domain/date-words';
import {
  addDays,
  dayOf,
  daysBetween,
  isDay,
  weekday,
  type Day,
  type Instant,
  type Zone,
} from '../domain/time';
import { isPaused } from './speaking';

export const PAUSES = ['tomorrow', 'monday'] as const;
export type PauseName = (typeof PAUSES)[number];

type PauseSettings = Pick<Settings, 'pausedUntil' | 'resumedAt'>;

/** Longer would be a slip of the finger. */
const LONGEST_PAUSE = 366;

/** The day on which a pause of that name ends, on the wall clock of `zone`. */
export function pauseDay(name: PauseName, now: Instant, zone: Zone): Day {
  const today = dayOf(now, zone);
  return addDays(today, name === 'tomorrow' ? 1 : 8 - weekday(today));
}

/** The pause that the settings tell of, which may be over. A day that is none counts as not set. */
export function pauseOf({ pausedUntil, resumedAt }: PauseSettings): Pause | undefined {
  if (!isDay(pausedUntil)) return undefined;
  return { until: pausedUntil, ...(Number.isFinite(resumedAt) && resumedAt > 0 && { endedAt: resumedAt }) };
}

/** "Monday 8 June", where reminders are paused at `now`. */
export function pauseWords(pause: Pause | undefined, now: Instant, zone: Zone): string | undefined {
  if (!pause || !isPaused(now, zone, pause)) return undefined;
  return longDayWords(pause.until, dayOf(now, zone));
}

/** What is wrong with a day chosen for the end of a pause, in words. */
export function problemWithPause(day: Day, today: Day): string | undefined {
  const days = daysBetween(today, day);
  if (Number.isNaN(days)) return 'Say a day.';
  if (days < 1) return 'Choose a day after today.';
  return days > LONGEST_PAUSE ? 'That is more than a year ahead.' : undefined;
}
