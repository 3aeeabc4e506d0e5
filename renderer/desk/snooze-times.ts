import { weekdayName } from '../../shared/domain/date-words';
import {
  addDays,
  dayOf,
  HOUR,
  instantOf,
  localDateTime,
  weekday,
  type Instant,
  type Zone,
} from '../../shared/domain/time';

export interface SnoozeTime {
  readonly label: string;
  /** When that is: "16:25", "Thu 09:00". */
  readonly hint: string;
  readonly until: Instant;
}

const MORNING = '09:00';
const EVENING = '18:00';
/** The evening is no answer when it is here already, or nearly. */
const LATEST_FOR_EVENING = '17:00';

/** The moments to which "Later" may put a thing, by the wall clock of `zone`. */
export function snoozeTimes(now: Instant, zone: Zone): readonly SnoozeTime[] {
  const today = dayOf(now, zone);
  const at = (day: string, time: string) => instantOf(`${day}T${time}`, zone);
  const tomorrow = addDays(today, 1);
  const monday = addDays(today, 8 - weekday(today));
  const evening = localDateTime(now, zone).slice(11) < LATEST_FOR_EVENING;
  return [
    { label: 'In an hour', hint: localDateTime(now + HOUR, zone).slice(11), until: now + HOUR },
    ...(evening ? [{ label: 'This evening', hint: EVENING, until: at(today, EVENING) }] : []),
    {
      label: 'Tomorrow',
      hint: `${weekdayName(tomorrow).slice(0, 3)} ${MORNING}`,
      until: at(tomorrow, MORNING),
    },
    { label: 'Next week', hint: `Mon ${MORNING}`, until: at(monday, MORNING) },
  ];
}
