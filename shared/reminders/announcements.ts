import type { Agenda, Occurrence } from '../domain/agenda';
import type { FollowUpKey } from '../domain/follow-up';
import type { Instant, Zone } from '../domain/time';
import { unannounced, type Ledger } from './ledger';
import { isGathered, speakable } from './speaking';

/** One notification: of one follow-up, or a digest of several. */
export interface Announcement {
  /** The same for the same announcement, so that a repeat replaces what it repeats. */
  readonly id: string;
  /** Every occurrence that it settles. */
  readonly occurrences: readonly string[];
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;
  /** What a click opens; a digest opens Today. */
  readonly followUpKey?: FollowUpKey;
}

/** What its buttons do, where the system has buttons. A digest has none: a click opens Today. */
export type AnnouncementDeed = 'open' | 'hour' | 'done';

export const ANNOUNCEMENT_BUTTONS: readonly { readonly deed: AnnouncementDeed; readonly label: string }[] = [
  { deed: 'open', label: 'Open' },
  { deed: 'hour', label: 'In an hour' },
  { deed: 'done', label: 'Done' },
];

/** What a person sees who asks whether notifications reach them. A click opens Today. */
export const TEST_ANNOUNCEMENT: Announcement = {
  id: 'test',
  occurrences: [],
  title: 'Afterword',
  body: 'This is how a reminder looks.',
  silent: false,
};

const MOST_AT_ONCE = 3;
const NAMED_IN_DIGEST = 3;
const DIGEST_ID = 'digest';

/**
 * What is to be announced at `now`: due, not announced before, and not held by quiet hours, a day of rest, a pause or
 * the morning's digest. `zone` is the computer's, which counts where the person settled on none. Occurrences of one
 * follow-up that the machine slept through become one announcement of the latest; more than three become a digest,
 * and so does more than one that waited for the morning or for the end of a pause.
 */
export function announcementsDue(
  agenda: Agenda,
  ledger: Ledger,
  inHand: ReadonlySet<string>,
  now: Instant,
  zone: Zone,
): readonly Announcement[] {
  const own = agenda.zone ?? zone;
  const past = agenda.occurrences.filter((one) => one.at <= now);
  const due = unannounced(speakable(past, agenda, now, own), ledger, inHand);
  if (due.length === 0) return [];
  const groups = [...groupByFollowUp(due)].toSorted((a, b) => a.latest.at - b.latest.at);
  if (groups.length > MOST_AT_ONCE) return [digestOf(groups, agenda.discreet)];
  const held = groups.filter(({ latest }) => isGathered(latest, agenda, own));
  if (held.length < 2) return groups.map((group) => announcementOf(group, agenda.discreet));
  const single = groups.filter((group) => !held.includes(group));
  return [digestOf(held, agenda.discreet), ...single.map((group) => announcementOf(group, agenda.discreet))];
}

interface Group {
  readonly latest: Occurrence;
  readonly ids: readonly string[];
}

function groupByFollowUp(due: readonly Occurrence[]): Iterable<Group> {
  const groups = new Map<FollowUpKey, Group>();
  for (const one of due) {
    const known = groups.get(one.followUpKey);
    const latest = known && known.latest.at > one.at ? known.latest : one;
    groups.set(one.followUpKey, { latest, ids: [...(known?.ids ?? []), one.id] });
  }
  return groups.values();
}

function announcementOf({ latest, ids }: Group, discreet: boolean): Announcement {
  return {
    id: latest.id,
    occurrences: ids,
    title: discreet ? 'Afterword' : latest.title,
    body: discreet ? 'One thing is due.' : latest.body,
    silent: latest.silent,
    followUpKey: latest.followUpKey,
  };
}

function digestOf(groups: readonly Group[], discreet: boolean): Announcement {
  const named = groups.slice(0, NAMED_IN_DIGEST).map(({ latest }) => latest.title);
  const rest = groups.length - named.length;
  const names = rest > 0 ? `${named.join(', ')}, and ${rest} more.` : `${named.join(', ')}.`;
  return {
    id: DIGEST_ID,
    occurrences: groups.flatMap(({ ids }) => ids),
    title: `${groups.length} things are waiting`,
    body: discreet ? 'Open Afterword to see them.' : names,
    silent: groups.every(({ latest }) => latest.silent),
  };
}
