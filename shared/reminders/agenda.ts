import { ascending } from '../domain/ascending';
import type { Agenda, AgendaLine, Occurrence, SpeakingRules } from '../domain/agenda';
import { clockWords, dueWords } from '../domain/date-words';
import { dueFrom, followUpState, isFollowUpKey, type FollowUp } from '../domain/follow-up';
import { followUpNoun } from '../domain/follow-up-words';
import type { Settings } from '../domain/settings';
import {
  addDays,
  dayOf,
  isLocalTime,
  isZone,
  startOfDay,
  type Instant,
  type Zone,
  instantOn,
} from '../domain/time';
import { isRestDay, type RestDays } from '../domain/working-days';
import { BY_THE_MINUTE, MOMENTS, WITH_A_DEADLINE, type Moment } from './moments';
import { occurrenceId } from './occurrence-id';
import { pauseOf } from './pause';

/** Together no more than the contract takes. Those to come are asked for again long before they run out. */
const MOST_PAST = 4_000;
const MOST_TO_COME = 1_000;
const MENU_LINES = 6;
const LONGEST_TITLE = 300;
const LONGEST_BODY = 1_000;
const LONGEST_KEY = 400;
/** No country rests longer in one piece. */
const LONGEST_REST = 60;

/**
 * What the desktop needs to know of a plan while no window is open: the announcements to come (and, for each
 * follow-up, the last one gone by, for the machine may have slept through it), how many things are due at `now`,
 * and today's by name. Instants are absolute; `zone` is the person's own. `rest` are the days on which people do not
 * work where the person is.
 */
export function makeAgenda(
  plan: readonly FollowUp[],
  settings: Settings,
  now: Instant,
  zone: Zone,
  rest?: RestDays,
): Agenda {
  const rules = rulesOf(settings, rest);
  const sound = plan.filter(isSound);
  const all = settings.notifications ? sound.flatMap((one) => occurrencesOf(one, now, zone, rules)) : [];
  const isPast = ({ at }: Occurrence) => at <= now;
  const past = all.filter(isPast).toSorted(byMoment).slice(-MOST_PAST);
  const toCome = all.filter((one) => !isPast(one)).toSorted(byMoment);
  const tomorrow = startOfDay(addDays(dayOf(now, zone), 1), zone);
  return {
    occurrences: [...past, ...toCome.slice(0, MOST_TO_COME)],
    due: plan.filter((one) => isDue(one, now)).length,
    next: sound
      .filter((one) => isDue(one, now) || isDueLater(one, now, tomorrow))
      .toSorted(byIdeal)
      .slice(0, MENU_LINES)
      .map((one) => lineOf(one, now, zone, settings.discreetNotifications)),
    discreet: settings.discreetNotifications,
    ...rules,
  };
}

/** What comes from a file made by hand may have keys or moments that no desktop takes; it must not take the rest with it. */
function isSound({ key, earliest, ideal, overdue }: FollowUp): boolean {
  return key.length <= LONGEST_KEY && isFollowUpKey(key) && Number.isFinite(earliest + ideal + overdue);
}

/** What the settings say of when to speak. A time or day that is none counts as not set. */
function rulesOf(settings: Settings, rest: RestDays | undefined): SpeakingRules {
  const { quietFrom, quietTo, digestAt, workingDaysOnly, zone } = settings;
  const pause = pauseOf(settings);
  return {
    ...(isLocalTime(quietFrom) && isLocalTime(quietTo) && { quiet: { from: quietFrom, to: quietTo } }),
    ...(workingDaysOnly && rest && { rest }),
    ...(isLocalTime(digestAt) && { digestAt }),
    ...(pause && { pause }),
    ...(isZone(zone) && { zone }),
  };
}

function isDue(followUp: FollowUp, now: Instant): boolean {
  const state = followUpState(followUp, now);
  return state === 'due' || state === 'late';
}

/** Not yet due, and due before `end`. */
function isDueLater(followUp: FollowUp, now: Instant, end: Instant): boolean {
  return followUpState(followUp, now) === 'waiting' && dueFrom(followUp) < end;
}

function occurrencesOf(
  followUp: FollowUp,
  now: Instant,
  zone: Zone,
  rules: SpeakingRules,
): readonly Occurrence[] {
  const notBefore = opensAt(followUp);
  if (notBefore === undefined) return [];
  const all = MOMENTS[followUp.kind]
    .map((moment) => {
      const wanted = timelyMoment(followUp, moment, zone, rules);
      return occurrenceOf(followUp, moment, Math.max(wanted, notBefore));
    })
    .toSorted(byMoment);
  const past = all.filter((one) => one.at <= now).slice(-1);
  const toCome = new Map(all.filter((one) => one.at > now).map((one) => [one.id, one]));
  return [...past, ...toCome.values()];
}

/**
 * The moment, or a little earlier where waiting for the day's digest, or for the next working day, would miss its day:
 * what belongs to a day as a whole is told with that day's digest, and a deadline on a day of rest on the last working
 * day before it.
 */
function timelyMoment(
  followUp: FollowUp,
  moment: Moment,
  zone: Zone,
  { digestAt, rest }: SpeakingRules,
): Instant {
  const planned = instantOfMoment(followUp, moment);
  if (moment.what !== 'ideal' || BY_THE_MINUTE.has(followUp.kind)) return planned;
  let day = dayOf(planned, zone);
  if (WITH_A_DEADLINE.has(followUp.kind))
    for (let step = 0; step < LONGEST_REST && isRestDay(day, rest); step += 1) day = addDays(day, -1);
  const moved = instantOn(day, clockWords(planned, zone), zone);
  const wanted = Math.min(planned, moved);
  return digestAt === undefined ? wanted : Math.min(wanted, instantOn(day, digestAt, zone));
}

/** The first moment at which a follow-up may be announced; `undefined` while only an answer can open it. */
function opensAt({ earliest, blocked }: FollowUp): Instant | undefined {
  if (!blocked) return earliest;
  return blocked.opens === undefined ? undefined : Math.max(earliest, blocked.opens);
}

function occurrenceOf(followUp: FollowUp, moment: Moment, planned: Instant): Occurrence {
  const { snoozedUntil } = followUp;
  const snoozed = snoozedUntil !== undefined && snoozedUntil >= planned;
  // A snooze gathers what would have come before its end into one announcement at its end.
  const at = snoozed ? snoozedUntil : planned;
  const id = snoozed
    ? occurrenceId(followUp.key, 'snooze', at, true)
    : occurrenceId(
        followUp.key,
        moment.what,
        at,
        moment.what === 'opens' || BY_THE_MINUTE.has(followUp.kind),
      );
  return {
    id,
    followUpKey: followUp.key,
    at,
    title: followUp.title.slice(0, LONGEST_TITLE),
    body: (moment.what === 'late'
      ? `Late, and still worth doing. ${followUp.reason}`
      : followUp.reason
    ).slice(0, LONGEST_BODY),
    silent: moment.silent && !snoozed,
    prompt: snoozed || (moment.what !== 'late' && BY_THE_MINUTE.has(followUp.kind)),
  };
}

function instantOfMoment(followUp: FollowUp, { what, lead }: Moment): Instant {
  switch (what) {
    case 'opens':
      return followUp.earliest;
    case 'ideal':
      return followUp.ideal - lead;
    case 'late':
      return followUp.overdue;
  }
}

function lineOf(followUp: FollowUp, now: Instant, zone: Zone, discreet: boolean): AgendaLine {
  return {
    followUpKey: followUp.key,
    title: discreet ? followUpNoun(followUp.kind) : followUp.title.slice(0, LONGEST_TITLE),
    when: dueWords(followUp, now, zone),
  };
}

function byMoment(one: Occurrence, other: Occurrence): number {
  return one.at - other.at || ascending(one.id, other.id);
}

function byIdeal(one: FollowUp, other: FollowUp): number {
  return one.ideal - other.ideal || ascending(one.key, other.key);
}
