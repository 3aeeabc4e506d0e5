import { dayFromWords, clockWords } from '../../../shared/domain/date-words';
import { capitalised } from '../../../shared/domain/in-words';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { dayOf, type Instant, type Zone } from '../../../shared/domain/time';

/** By when a letter is best sent, as a line under its title: "Best by 16:10. It is 15:25." Times in `zone`. */
export function deadlineWords(
  followUp: Pick<FollowUp, 'earliest' | 'ideal' | 'overdue'>,
  now: Instant,
  zone: Zone,
): string {
  const moment = (at: Instant) => momentWords(at, now, zone);
  if (now < followUp.earliest) return `Not before ${moment(followUp.earliest)}. You can write it already.`;
  if (now >= followUp.overdue) return `Late since ${moment(followUp.overdue)}. It is still worth sending.`;
  if (now >= followUp.ideal) return `Best now; in good time until ${moment(followUp.overdue)}.`;
  const today = dayOf(followUp.ideal, zone) === dayOf(now, zone);
  return `Best by ${moment(followUp.ideal)}.${today ? ` It is ${clockWords(now, zone)}.` : ''}`;
}

/** A moment as people say it: its time where it is today, else its day; tomorrow and yesterday have both. */
export function momentWords(at: Instant, now: Instant, zone: Zone): string {
  const time = clockWords(at, zone);
  const day = dayFromWords(dayOf(at, zone), dayOf(now, zone));
  if (day === 'today') return time;
  return day === 'tomorrow' || day === 'yesterday' ? `${day} ${time}` : day;
}

/** When what comes next is to be done: "Best by 17:30", "Opens Fri 28 Nov". */
export function nextWords(followUp: Pick<FollowUp, 'earliest' | 'ideal'>, now: Instant, zone: Zone): string {
  if (followUp.earliest > now) return `Opens ${momentWords(followUp.earliest, now, zone)}`;
  return followUp.ideal > now ? `Best by ${momentWords(followUp.ideal, now, zone)}` : 'Best now';
}

/** When it was sent: "Today at 15:25", "Yesterday 15:25", "Fri 28 Nov". */
export function sentWords(at: Instant, now: Instant, zone: Zone): string {
  const words = momentWords(at, now, zone);
  return /^\d{2}:/.test(words) ? `Today at ${words}` : capitalised(words);
}
