import type { Draft } from '../../../shared/domain/draft';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import type { Settings } from '../../../shared/domain/settings';
import { useKeptDraft, type KeptDraft } from '../../desk/use-kept-draft';
import { cardFrom, toDraft, type CardEdit, type CardState } from './card-state';

export type Card = KeptDraft<CardState, CardEdit>;

/** The card, saved as it is typed. */
export function useCard(key: FollowUpKey, draft: Draft | null, settings: Settings): Card {
  return useKeptDraft<CardState, CardEdit>(draft, {
    from: (left) => cardFrom(key, left, settings),
    edited: (card, edit) => ({ ...card, ...edit }),
    toDraft: (card) => toDraft(key, card),
    takes: (left, card) => left.body !== (card.text ?? ''),
  });
}
