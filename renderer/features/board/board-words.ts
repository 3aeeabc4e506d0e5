import { numberWords } from '../../../shared/domain/date-words';
import { capitalised } from '../../../shared/domain/in-words';
import { stageName, type Stage } from '../../../shared/domain/application';
import type { Lift } from './board-layout';

/** A count as a sentence begins with it: "Eighteen", "21", "1,204". */
function countWord(count: number): string {
  if (count > 20) return count.toLocaleString('en-GB');
  const word = numberWords(count);
  return capitalised(word);
}

/** "Eighteen applications". */
export function boardTitle(total: number): string {
  return `${countWord(total)} application${total === 1 ? '' : 's'}`;
}

/** "Four need you today. Three are sealed." */
export function boardSummary(needed: number, sealed: number): string {
  const need =
    needed === 0
      ? 'Nothing needs you today.'
      : `${countWord(needed)} ${needed === 1 ? 'needs' : 'need'} you today.`;
  if (sealed === 0) return need;
  return `${need} ${countWord(sealed)} ${sealed === 1 ? 'is' : 'are'} sealed.`;
}

/** What an empty column says: what would lie there, and what puts it there. */
export function emptyColumnWords(stage: Stage): string {
  switch (stage) {
    case 'saved':
      return 'Jobs you may apply for wait here. N adds one.';
    case 'applied':
      return 'Drag a card here once you have applied.';
    case 'interviewing':
      return 'A card comes here when they invite you.';
    case 'waiting':
      return 'Drag a card here when the next word is theirs.';
    case 'offer':
      return 'Offers lie here until you answer.';
    case 'closed':
      return 'However it ends, drag the card here and say how.';
  }
}

/** The sentence in the slot: "To Waiting. A check-in opens on 24 March." */
export function slotWords(stage: Stage, follows: string | undefined): string {
  return [`To ${stageName(stage)}.`, follows].filter(Boolean).join(' ');
}

export interface CarriedWords {
  readonly company: string;
  /** How many cards the column that it is over would then have. */
  readonly of: number;
  /** "A check-in opens on 24 March." */
  readonly follows: string | undefined;
}

/** Read out while a card is carried: "Northlight Maps, lifted. Waiting, position 2 of 4. A check-in opens on 24 March." */
export function liftedWords({ to, from }: Lift, { company, of, follows }: CarriedWords): string {
  const spot = to ?? from;
  const place = `${stageName(spot.stage)}, position ${spot.index + 1} of ${of}.`;
  return [`${company}, lifted.`, place, spot.stage === from.stage ? undefined : follows]
    .filter(Boolean)
    .join(' ');
}

export function putBackWords({ from }: Lift, company: string): string {
  return `${company} put back in ${stageName(from.stage)}, position ${from.index + 1}.`;
}
