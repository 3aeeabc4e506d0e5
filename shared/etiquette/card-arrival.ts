import { dayFromWords, shortDayWords } from '../domain/date-words';
import type { Facts } from '../domain/facts';
import type { Interview } from '../domain/interview';
import type { Policy } from '../domain/policy';
import { receptionClosing } from '../domain/reception';
import { addDays, dayOf, instantOn, type Day, type Instant } from '../domain/time';
import { addWorkingDays, nextWorkingDay, workingDayFrom, type WorkCalendar } from '../domain/working-days';
import { courtesy } from './courtesy';
import { gatherDossiers } from './dossier';
import { calendarOf } from './situation';

/**
 * How many working days a first-class letter takes within its country, the usual and the longest, as the posts state
 * their aims (Royal Mail 1st Class, An Post, USPS First-Class Mail, Canada Post Lettermail, Deutsche Post Standardbrief,
 * Swiss Post A-Post, La Poste lettre verte, PostNL, PostNord). Elsewhere nobody is promised anything.
 */
const POST_DAYS: ReadonlyMap<string | undefined, readonly [number, number]> = new Map([
  ['GB', [1, 2]],
  ['IE', [1, 2]],
  ['US', [1, 5]],
  ['CA', [2, 4]],
  ['DE', [1, 3]],
  ['CH', [1, 2]],
  ['FR', [2, 3]],
  ['NL', [1, 2]],
  ['SE', [2, 3]],
]);
const POST_ELSEWHERE: readonly [number, number] = [2, 5];

/** Whether a card gets there before they decide, handed in or by post. */
export interface CardArrival {
  /** The first day on which reception takes it. */
  readonly drop: Day;
  /** Posted at the next chance, it comes between these. */
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
  promised: Day | undefined,
): CardArrival {
  const drop = takesToday ? workingDayFrom(today, calendar) : nextWorkingDay(today, calendar);
  const [usual, longest] = POST_DAYS.get(calendar.country) ?? POST_ELSEWHERE;
  const posted = workingDayFrom(today, calendar);
  const post = {
    first: addWorkingDays(posted, usual, calendar),
    last: addWorkingDays(posted, longest, calendar),
  };
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

/** The same from the records: the application's working days, the reception's clock, what was promised. */
export function cardArrival(facts: Facts, policy: Policy, interview: Interview, now: Instant): CardArrival {
  const dossier = gatherDossiers(facts).get(interview.applicationId);
  const calendar = dossier ? calendarOf(dossier) : { ...facts.home, holidays: facts.holidays };
  const today = dayOf(now, interview.zone);
  const closing = instantOn(today, receptionClosing(interview, policy), interview.zone);
  return arrivalOf(today, now < closing, calendar, dossier && courtesy(dossier, policy, now).promisedDay);
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
      return `${there} at once; by post it comes ${byPost}. They named no day for their answer.`;
    case 'either':
      return `${decide} ${there} in time; so it is by post, ${byPost}.`;
    case 'postMayBeLate':
      return `${decide} ${there} in time; by post it comes ${byPost}, which may be too late.`;
    case 'dropOnly':
      return `${decide} ${there} in time; by post it would come ${byPost}, too late.`;
    case 'close':
      return `${decide} ${there} on that very day: go early. By post it would be too late.`;
    case 'tooLate':
      return promised !== undefined && promised < today
        ? `The day they named, ${shortDayWords(promised, today)}, has gone by. A card is still kind, but no longer in time.`
        : `${decide} Reception takes it ${dayFromWords(drop, today)} at the earliest: too late for that. Your e-mail has to do it.`;
  }
}
