import { lastMoment, type FollowUp, type FollowUpKey, type FollowUpMark } from '../domain/follow-up';
import type { Instant } from '../domain/time';

/**
 * What the person decided about a follow-up, put upon what the rules say of it; `undefined` once it is settled.
 * An override opens what the lock holds, with its reason recorded in the mark; a chosen date becomes the ideal one,
 * from which it is asked for, but opens nothing and puts no deadline off; a snooze only delays.
 */
export function withMark(
  followUp: FollowUp,
  marks: ReadonlyMap<FollowUpKey, FollowUpMark>,
): FollowUp | undefined {
  // Most applications have none, and a key is long to look up.
  const mark = marks.size === 0 ? undefined : marks.get(followUp.key);
  if (!mark) return followUp;
  if (mark.settledAt !== undefined) return undefined;
  let result = followUp;
  if (mark.override !== undefined) result = opened(result, mark.updatedAt);
  if (mark.movedTo !== undefined) result = movedTo(result, mark.movedTo);
  return { ...result, snoozedUntil: mark.snoozedUntil };
}

function opened(sealed: FollowUp, at: Instant): FollowUp {
  const { blocked, ...followUp } = sealed;
  if (!blocked || followUp.earliest <= at) return followUp;
  return { ...followUp, earliest: at, ideal: at, overdue: at + (followUp.overdue - followUp.ideal) };
}

function movedTo(followUp: FollowUp, chosen: Instant): FollowUp {
  const last = lastMoment(followUp);
  const ideal = Math.max(followUp.earliest, last === undefined ? chosen : Math.min(chosen, last));
  const overdue = last ?? ideal + (followUp.overdue - followUp.ideal);
  return { ...followUp, ideal, overdue, moved: true };
}
