import { followUpKey } from '../domain/follow-up';
import type { Dossier, Meeting } from './dossier';

/** The interviews that were cancelled, postponed or missed and that no other has replaced. */
export function fallenThrough({ meetings }: Dossier): readonly Meeting[] {
  return meetings.filter(
    (meeting) => meeting.interview.status !== 'booked' && !isReplaced(meeting, meetings),
  );
}

/** Whether one of them still waits for the person to ask for a new date, or to let it be. */
export function owesNewDate(dossier: Dossier): boolean {
  if (dossier.meetings.length === 0) return false;
  return fallenThrough(dossier).some(({ interview }) => {
    const key = followUpKey('rebook', interview.id);
    return (
      dossier.marks.get(key)?.settledAt === undefined &&
      !dossier.outreaches.some(
        (one) => one.followUpKey === key && one.direction === 'out' && one.delivery !== 'noAnswer',
      )
    );
  });
}

/** Another one was booked after this one fell through, or stands for a later time. */
function isReplaced({ interview, start }: Meeting, meetings: readonly Meeting[]): boolean {
  return meetings.some(
    (other) =>
      other.interview.id !== interview.id &&
      (other.interview.createdAt > interview.updatedAt ||
        (other.interview.status === 'booked' && other.start > start)),
  );
}
