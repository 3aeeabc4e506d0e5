import { ascending } from '../domain/ascending';
import {
  FOLLOW_UP_KINDS,
  dueFrom,
  followUpState,
  type FollowUp,
  type FollowUpKind,
} from '../domain/follow-up';
import type { Instant } from '../domain/time';

/** What comes fresh out of a meeting, or leads into one: worth most within hours. */
const FRESH: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>([
  'briefing',
  'debrief',
  'thankYouEmail',
  'thankYouCard',
]);

interface Ranked {
  readonly followUp: FollowUp;
  readonly group: number;
  readonly at: Instant;
}

/**
 * By what spoils first: what a meeting asks for and is still in time, by its ideal moment (so the debrief before the
 * thank-you); then whatever else is due, by the moment from which it is late, the late ones leading; then what waits
 * or is sealed, by the day it comes up.
 */
export function inOrderOfSpoiling(followUps: readonly FollowUp[], now: Instant): readonly FollowUp[] {
  const ranked = followUps.map((followUp) => rank(followUp, now));
  return ranked.toSorted(compare).map(({ followUp }) => followUp);
}

/**
 * `ordered` with a few more put in their places; both are in this order already, as of `now`, and stay as they are.
 */
export function withSpoiling(
  ordered: readonly FollowUp[],
  more: readonly FollowUp[],
  now: Instant,
): readonly FollowUp[] {
  if (more.length === 0) return ordered;
  const merged: FollowUp[] = [];
  let from = 0;
  for (const followUp of more) {
    const to = placeIn(ordered, from, rank(followUp, now), now);
    for (; from < to; from += 1) merged.push(ordered[from] as FollowUp);
    merged.push(followUp);
  }
  for (; from < ordered.length; from += 1) merged.push(ordered[from] as FollowUp);
  return merged;
}

/** How many of `ordered` go before `wanted`; at least `from`. */
function placeIn(ordered: readonly FollowUp[], from: number, wanted: Ranked, now: Instant): number {
  let low = from;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(rank(ordered[middle] as FollowUp, now), wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rank(followUp: FollowUp, now: Instant): Ranked {
  const state = followUpState(followUp, now);
  switch (state) {
    case 'due':
      return FRESH.has(followUp.kind)
        ? { followUp, group: 0, at: followUp.ideal }
        : { followUp, group: 1, at: followUp.overdue };
    case 'late':
      return { followUp, group: 1, at: followUp.overdue };
    case 'waiting':
      return { followUp, group: 2, at: dueFrom(followUp) };
    case 'sealed':
      return { followUp, group: 2, at: followUp.blocked?.opens ?? Number.POSITIVE_INFINITY };
  }
}

function compare(a: Ranked, b: Ranked): number {
  return (
    a.group - b.group ||
    ascending(a.at, b.at) ||
    FOLLOW_UP_KINDS.indexOf(a.followUp.kind) - FOLLOW_UP_KINDS.indexOf(b.followUp.kind) ||
    ascending(a.followUp.key, b.followUp.key)
  );
}
