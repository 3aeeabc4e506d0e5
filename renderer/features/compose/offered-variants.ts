import { VARIANTS, type LetterPurpose, type Variant } from '../../../shared/messages/templates/template';
import type { ComposeView } from './compose-view';

/** The letters among which the situation leaves a choice, the suggested and the taken one among them. */
export function offeredVariants(
  purpose: LetterPurpose,
  view: Pick<ComposeView, 'isFree' | 'theirs' | 'suggestedVariant'>,
  taken: Variant,
): readonly Variant[] {
  const offered = fitting(purpose, view);
  return offered.includes(taken) ? offered : [...offered, taken];
}

function fitting(
  purpose: LetterPurpose,
  { isFree, theirs, suggestedVariant }: Parameters<typeof offeredVariants>[1],
): readonly Variant[] {
  if (isFree && suggestedVariant) return [suggestedVariant];
  if (purpose === 'stayInTouch') return [suggestedVariant ?? 'stayInTouch'];
  if (purpose !== 'answer') return VARIANTS[purpose];
  if (theirs?.channel === 'call') return ['theyCalled', 'answer'];
  return theirs?.purpose === 'offer'
    ? ['offerThanks', 'answer', 'withdraw']
    : ['answer', 'accept', 'anotherTime', 'withdraw'];
}
