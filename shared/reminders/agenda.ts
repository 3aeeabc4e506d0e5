import type { Agenda, AgendaLine, Occurrence } from '../domain/agenda';
import { dueWords } from '../domain/date-words';
import { followUpState, type FollowUp } from '../domain/follow-up';
import type { Settings } from '../domain/settings';
import type { Instant, Zone } from '../domain/time';
import { BY_THE_MINUTE, MOMENTS, type Moment } from './moments';
import { occurrenceId } from './occurrence-id';

const MOST_OCCURRENCES = 1_000;
const MENU_LINES = 3;

type AgendaSettings = Pick<
  Settings,
  'notifications' | 'discreetNotifications' | 'quietFrom' | 'quietTo' | 'zone'
>;

/**
 * What the desktop needs to know of a plan while no window is open: the announcements to come (and, for each
 * follow-up, the last one gone by, for the machine may have slept through it), how many things are due at `now`,
 * and the next three. Instants are absolute; `zone` is the person's own and serves the words.
 */
export function makeAgenda(
  plan: readonly FollowUp[],
  settings: AgendaSettings,
  now: Instant,
  zone: Zone,
): Agenda {
  const occurrences = settings.notifications ? plan.flatMap((one) => occurrencesOf(one, now)) : [];
  const open = plan.filter((one) => followUpState(one, now) !== 'sealed');
  return {
    occurrences: occurrences.toSorted(byMoment).slice(0, MOST_OCCURRENCES),
    due: open.filter((one) => followUpState(one, now) !== 'waiting').length,
    next: open
      .toSorted(byIdeal)
      .slice(0, MENU_LINES)
      .map((one) => lineOf(one, now, zone)),
    discreet: settings.discreetNotifications,
    quiet: { from: settings.quietFrom, to: settings.quietTo },
    ...(settings.zone !== '' && { zone: settings.zone }),
  };
}

function occurrencesOf(followUp: FollowUp, now: Instant): readonly Occurrence[] {
  const notBefore = opensAt(followUp);
  if (notBefore === undefined) return [];
  const all = MOMENTS[followUp.kind]
    .map((moment) => occurrenceOf(followUp, moment, notBefore))
    .filter((one): one is Occurrence => one !== undefined)
    .toSorted(byMoment);
  const past = all.filter((one) => one.at <= now).slice(-1);
  const toCome = new Map(all.filter((one) => one.at > now).map((one) => [one.id, one]));
  return [...past, ...toCome.values()];
}

/** The first moment at which a follow-up may be announced; `undefined` while only an answer can open it. */
function opensAt({ earliest, blocked }: FollowUp): Instant | undefined {
  if (!blocked) return earliest;
  return blocked.opens === undefined ? undefined : Math.max(earliest, blocked.opens);
}

function occurrenceOf(followUp: FollowUp, moment: Moment, notBefore: Instant): Occurrence | undefined {
  const planned = Math.max(instantOfMoment(followUp, moment), notBefore);
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
    title: followUp.title,
    body: moment.what === 'late' ? `Late, and still worth doing. ${followUp.reason}` : followUp.reason,
    silent: moment.silent && !snoozed,
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

function lineOf(followUp: FollowUp, now: Instant, zone: Zone): AgendaLine {
  return { followUpKey: followUp.key, title: followUp.title, when: dueWords(followUp, now, zone) };
}

function byMoment(one: Occurrence, other: Occurrence): number {
  return one.at - other.at || (one.id < other.id ? -1 : 1);
}

function byIdeal(one: FollowUp, other: FollowUp): number {
  return one.ideal - other.ideal || (one.key < other.key ? -1 : 1);
}
