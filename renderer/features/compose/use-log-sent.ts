import type { Channel } from '../../../shared/domain/outreach';
import { loggedAs } from '../../../shared/messages/letter';
import type { LetterPurpose } from '../../../shared/messages/templates/template';
import { logOutreach } from '../../data/actions/outreaches';
import { useAct } from '../../desk/act';
import type { ComposeView } from './compose-view';
import type { Letter } from './use-letter';

/** What went out; its words only where they are the ones that went. */
export interface SentWords {
  readonly subject?: string;
  readonly text?: string;
}

/** Logs that the letter went out, in one change with its draft. Asked for by the person alone. */
export function useLogSent(view: ComposeView, purpose: LetterPurpose, letter: Letter) {
  const { act } = useAct();
  const { followUp, contact, override } = view;
  return async (channel: Channel, words: SentWords): Promise<void> => {
    await letter.flush();
    const done = await act(
      (data) =>
        logOutreach(data, {
          applicationId: followUp.applicationId,
          contactId: contact?.id,
          channel,
          purpose: loggedAs(purpose, letter.state.variant ?? view.suggestedVariant),
          direction: 'out',
          // A call that is said to have carried the message reached somebody.
          ...(channel === 'call' ? { delivery: 'spoke' as const } : {}),
          ...words,
          followUpKey: followUp.key,
          override,
        }),
      contact ? `Sent to ${contact.name}` : 'Sent',
    );
    if (done) letter.finish();
  };
}
