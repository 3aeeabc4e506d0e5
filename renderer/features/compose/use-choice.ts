import { useMemo } from 'react';
import type { FollowUpKind } from '../../../shared/domain/follow-up';
import type { OwnTemplate } from '../../../shared/domain/own-template';
import { isLanguage } from '../../../shared/messages/language/language';
import type { LetterChoice } from '../../../shared/messages/letter';
import { useOwnTemplates } from '../../data/hooks';
import type { ComposeView } from './compose-view';
import type { LetterPick } from './letter-state';

/** Which letter is on the desk: what the person picked, over what the situation suggests. */
export function useChoice(kind: FollowUpKind, pick: LetterPick, view: ComposeView) {
  const own = useOwnTemplates(kind);
  const { variant, tone, language, template } = pick;
  // One that was removed since leaves the built-in letter.
  const taken: OwnTemplate | undefined = own.find(({ id }) => id === template);
  const suggested = view.suggestedVariant;
  const choice = useMemo<LetterChoice>(
    () => ({
      variant: variant ?? suggested,
      tone,
      language: language ?? (isLanguage(taken?.language) ? taken.language : undefined),
      own: taken,
    }),
    [variant, suggested, tone, language, taken],
  );
  return { choice, own, taken };
}
