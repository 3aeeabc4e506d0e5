import { dayFromWords, weekdayName } from '../../../shared/domain/date-words';
import { capitalised } from '../../../shared/domain/in-words';
import type { Debrief } from '../../../shared/domain/interview';
import { dayOf, type Instant, type Zone } from '../../../shared/domain/time';
import { debriefPoints } from '../../../shared/messages/debrief-points';

/** One line of the margin: a note, and the words by which a letter is seen to speak of it. */
export interface MarginPoint {
  readonly text: string;
  readonly phrase: string;
}

/** What the debrief holds for a letter: what was discussed, what comes next, and what they promised. */
export function marginPoints(
  debrief: Pick<Debrief, 'discussed' | 'nextSteps' | 'promisedDay' | 'promisedWords'> | undefined,
  now: Instant,
  zone: Zone,
  theirName?: string,
): readonly MarginPoint[] {
  if (!debrief) return [];
  const notes = [debrief.discussed ?? '', debrief.nextSteps ?? ''].join('\n');
  const points: MarginPoint[] = debriefPoints(notes, theirName).map(({ text, phrase }) => ({
    text: capitalised(text),
    phrase,
  }));
  const { promisedDay } = debrief;
  if (promisedDay === undefined) return points;
  const words =
    debrief.promisedWords?.trim() || `They decide by ${dayFromWords(promisedDay, dayOf(now, zone))}`;
  return [...points, { text: capitalised(words), phrase: weekdayName(promisedDay) }];
}
