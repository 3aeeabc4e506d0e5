import { dateWords, numberWords, shortDayWords } from '../../../shared/domain/date-words';
import { capitalised } from '../../../shared/domain/in-words';
import type { Policy } from '../../../shared/domain/policy';
import { dayOf, type Day, type Instant, type Zone } from '../../../shared/domain/time';
import type { Courtesy } from '../../../shared/etiquette/courtesy';
import type { DossierView } from '../../data/dossier-view';

export interface TheirWord {
  /** In their words, where they are known. */
  readonly words?: string;
  readonly day?: Day;
}

/** The latest promise of an answer, from a debrief or from a message of theirs. */
export function theirWord({ interviews, outreaches }: DossierView): TheirWord | undefined {
  const promises = [
    ...interviews.flatMap(({ debrief }) =>
      debrief ? [{ at: debrief.savedAt, words: debrief.promisedWords, day: debrief.promisedDay }] : [],
    ),
    ...outreaches
      .filter(({ direction }) => direction === 'in')
      .map(({ at, promisedDay }) => ({ at, words: undefined, day: promisedDay })),
  ].filter(({ words, day }) => words !== undefined || day !== undefined);
  const latest = promises.toSorted((a, b) => a.at - b.at).at(-1);
  if (!latest) return undefined;
  return {
    ...(latest.words !== undefined && { words: latest.words }),
    ...(latest.day !== undefined && { day: latest.day }),
  };
}

/** What the promised day is, as a sentence: "That is Fri 21 Mar.", "An answer by Fri 21 Mar." */
export function promisedDayWords({ words, day }: TheirWord, now: Instant, zone: Zone): string | undefined {
  if (day === undefined) return undefined;
  const said = shortDayWords(day, dayOf(now, zone));
  return words === undefined ? `An answer by ${said}.` : `That is ${said}.`;
}

/** How often they were written to unasked, and when the next may go: the courtesy lock in words. */
export function courtesyWords(
  { used, cap, closed, open, opens }: Courtesy,
  { lockDays }: Pick<Policy, 'lockDays'>,
  now: Instant,
  zone: Zone,
): string {
  if (closed) return 'The closing note has gone. Now it is their turn, or nobody’s.';
  const said = `${usedWords(used, cap)} ${capitalised(numberWords(lockDays))} quiet days between them, at least.`;
  if (open || opens === undefined || used >= cap) return said;
  return `${said} The next opens on ${dateWords(dayOf(opens, zone), dayOf(now, zone))}.`;
}

function usedWords(used: number, cap: number): string {
  if (used >= cap)
    return `${cap === 2 ? 'Both' : `All ${numberWords(cap)}`} check-ins used; a closing note comes last.`;
  if (used === 0) return `${cap === 2 ? 'Neither' : 'None'} of your ${numberWords(cap)} check-ins used.`;
  return `${capitalised(numberWords(used))} of your ${numberWords(cap)} check-ins used.`;
}
