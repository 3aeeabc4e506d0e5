import type { Draft } from '../../../shared/domain/draft';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import { useKeptDraft, type KeptDraft } from '../../desk/use-kept-draft';
import { editLetter, FRESH, fromDraft, toDraft, type LetterEdit, type LetterState } from './letter-state';

export type Letter = KeptDraft<LetterState, LetterEdit>;

/** The letter, saved as it is typed. */
export function useLetter(key: FollowUpKey, draft: Draft | null): Letter {
  return useKeptDraft<LetterState, LetterEdit>(draft, {
    from: fromDraft,
    edited: editLetter,
    toDraft: (letter) => toDraft(key, letter),
    takes: (_left, letter) => letter === FRESH,
  });
}
