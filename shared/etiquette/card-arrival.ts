import { dayFromWords, shortDayWords } from '../domain/date-words';
import type { Facts } from '../domain/facts';
import type { Interview } from '../domain/interview';
import { postDaysOf, type PostDays } from '../domain/post-days';
import { receptionClosing } from '../domain/reception';
import type { Settings } from '../domain/settings';
import { addDays, dayOf, instantOn, type Day, type Instant } from '../domain/time';
import { addWorkingDays, nextWorkingDay, workingDayFrom, type WorkCalendar } from '../domain/working-days';
import { courtesy } from './courtesy';
import { gatherDossiers } from './dossier';
import { calendarOf } from './situation';

/** Whether a card gets there before they decide, handed in or by post. */
export interface CardArrival {
  /** The first day on which reception takes it, and on which it can be posted: the day's last collection goes with it. */
  readonly drop: Day;
  /** Posted then, it comes between these, on the other side's working days. */
  readonly post: { readonly first: Day; readonly last: Day };
  /** The day by which they promised to decide, where they did. */
  readonly promised?: Day;
  /** `close`: handed in it is there on the very day they decide. */
  readonly verdict: 'noDay' | 'either' | 'postMayBeLate' | 'dropOnly' | 'close' | 'tooLate';
}

/** @param takesToday whether reception still takes something today; @param today on reception's own calendar */
export function arrivalOf(
  today: Day,
  takesToday: boolean,
  calendar: WorkCalendar,
  { least, most }: PostDays,
  promised: Day | undefined,
): CardArrival {
  const drop = takesToday ? workingDayFrom(today, calendar) : nextWorkingDay(today, calendar);
  const post = { first: addWorkingDays(drop, least, calendar), last: addWorkingDays(drop, most, calendar) };
  if (promised === undefined) return { drop, post, verdict: 'noDay' };
  const verdict =
    drop > promised
      ? 'tooLate'
      : drop === promised
        ? 'close'
        : post.last < promised
          ? 'either'
          : post.first < promised
            ? 'postMayBeLate'
            : 'dropOnly';
  return { drop, post, promised, verdict };
}

/**
 * The same from the records: the application's working days, the reception's clock, what was promised. `days` is what
 * the post was taken to need, to `country` (empty where none is known).
 */
export function cardArrival(
  facts: Facts,
  { policy, postDays }: Pick<Settings, 'policy' | 'postDays'>,
  interview: Interview,
  now: Instant,
): CardArrival & { readonly days: PostDays; readonly country: string } {
  const dossier = gatherDossiers(facts).get(interview.applicationId);
  const calendar = dossier ? calendarOf(dossier) : { ...facts.home, holidays: facts.holidays };
  const today = dayOf(now, interview.zone);
  const closing = instantOn(today, receptionClosing(interview, policy), interview.zone);
  const days = postDaysOf(facts.home.country, calendar.country, postDays);
  const promised = dossier && courtesy(dossier, policy, now).promisedDay;
  return {
    ...arrivalOf(today, now < closing, calendar, days, promised),
    days,
    country: calendar.country ?? '',
  };
}

/** In words: what reaches them in time, and what to do. */
export function arrivalWords({ drop, post, promised, verdict }: CardArrival, today: Day): string {
  const there = `Handed in ${dayFromWords(drop, today)}, it is there`;
  const byPost =
    post.last === addDays(post.first, 1)
      ? `${shortDayWords(post.first, today)} or ${shortDayWords(post.last, today)}`
      : `between ${shortDayWords(post.first, today)} and ${shortDayWords(post.last, today)}`;
  const decide = promised === undefined ? '' : `They decide by ${shortDayWords(promised, today)}.`;
  switch (verdict) {
    case 'noDay':
      return `${there} at once; by post it should come ${byPost}. They named no day for their answer.`;
    case 'either':
      return `${decide} ${there} in time; by post it should be too, ${byPost}.`;
    case 'postMayBeLate':
      return `${decide} ${there} in time; by post it should come ${byPost}, which may be too late.`;
    case 'dropOnly':
      return `${decide} ${there} in time; by post it would come ${byPost}, too late.`;
    case 'close':
      return `${decide} ${there} on that very day: go early. By post it would come too late.`;
    case 'tooLate':
      return promised !== undefined && promised < today
        ? `The day they named, ${shortDayWords(promised, today)}, has gone by. A card is still kind, but no longer in time.`
        : `${decide} Reception takes it ${dayFromWords(drop, today)} at the earliest: too late for that. Your e-mail has to do it.`;
  }
}
