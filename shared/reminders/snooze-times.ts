import { weekdayName } from '../domain/date-words';
import {
  addDays,
  dayOf,
  HOUR,
  localDateTime,
  weekday,
  type Instant,
  type Zone,
  instantOn,
} from '../domain/time';
import { isRestDay, type RestDays } from '../domain/working-days';

export const SNOOZES = ['hour', 'evening', 'tomorrow', 'nextWeek'] as const;
export type SnoozeName = (typeof SNOOZES)[number];

export interface SnoozeTime {
  readonly name: SnoozeName;
  readonly label: string;
  /** When that is: "16:25", "Thu 09:00". */
  readonly hint: string;
  readonly until: Instant;
}

const MORNING = '09:00';
const EVENING = '18:00';
/** The evening is no answer when it is here already, or nearly. */
const LATEST_FOR_EVENING = '17:00';
const LONGEST_REST = 60;

/**
 * The moments to which "Later" may put a thing, by the wall clock of `zone`. Where nothing is announced on `rest`
 * days, tomorrow and next week are the first day on which something is.
 */
export function snoozeTimes(now: Instant, zone: Zone, rest?: RestDays): readonly SnoozeTime[] {
  const today = dayOf(now, zone);
  const at = (day: string, time: string) => instantOn(day, time, zone);
  const tomorrow = addDays(today, 1);
  const next = workday(tomorrow, rest);
  const week = workday(addDays(today, 8 - weekday(today)), rest);
  const evening = localDateTime(now, zone).slice(11) < LATEST_FOR_EVENING;
  const morning = (day: string) => `${weekdayName(day).slice(0, 3)} ${MORNING}`;
  return [
    { name: 'hour', label: 'In an hour', hint: localDateTime(now + HOUR, zone).slice(11), until: now + HOUR },
    ...(evening
      ? [{ name: 'evening', label: 'This evening', hint: EVENING, until: at(today, EVENING) } as const]
      : []),
    {
      name: 'tomorrow',
      label: next === tomorrow ? 'Tomorrow' : 'Next working day',
      hint: morning(next),
      until: at(next, MORNING),
    },
    { name: 'nextWeek', label: 'Next week', hint: morning(week), until: at(week, MORNING) },
  ];
}

/** The moment of one of them; an evening that has come is the next morning instead. */
export function snoozeUntil(name: SnoozeName, now: Instant, zone: Zone, rest?: RestDays): Instant {
  const times = snoozeTimes(now, zone, rest);
  const found = times.find((one) => one.name === name) ?? times.find((one) => one.name === 'tomorrow');
  return found?.until ?? now + HOUR;
}

function workday(from: string, rest: RestDays | undefined): string {
  let day = from;
  for (let step = 0; step < LONGEST_REST && isRestDay(day, rest); step += 1) day = addDays(day, 1);
  return day;
}
