import type { FollowUpKey } from '../../../shared/domain/follow-up';
import { useKeptDraft, type KeptDraft } from '../../desk/use-kept-draft';
import type { DebriefTyped } from './debrief-form';

/** The debrief, saved as it is typed. */
export function useDebrief(
  key: FollowUpKey,
  start: DebriefTyped,
): KeptDraft<DebriefTyped, Partial<DebriefTyped>> {
  return useKeptDraft<DebriefTyped, Partial<DebriefTyped>>(null, {
    from: () => start,
    edited: (typed, some) => ({ ...typed, ...some }),
    toDraft: (typed) => ({ id: key, body: JSON.stringify(typed) }),
    takes: () => false,
  });
}
