import { asksToConnect, askingToConnect } from '../../../shared/messages/ask-to-connect';
import type { LetterDraft } from '../../../shared/messages/letter';
import { latestConsent } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './AskToConnect.module.css';
import type { ComposeView } from './compose-view';

interface AskToConnectProps {
  readonly view: ComposeView;
  readonly plan: Plan;
  readonly body: string;
  readonly wording: Pick<LetterDraft, 'language' | 'tone'>;
  readonly onBody: (body: string) => void;
}

/** Where nobody knows yet whether they would connect: a line for the thank-you that asks them. */
export function AskToConnect({ view, plan, body, wording, onBody }: AskToConnectProps) {
  const { followUp, contact, via } = view;
  if (followUp.kind !== 'thankYouEmail' || !contact || via || asksToConnect(body)) return null;
  if (latestConsent(plan.snapshot.facts, contact.id, 'linkedIn')) return null;
  return (
    <p className={classes(text.small, text.soft, styles.ask)}>
      You have not asked whether you may connect.{' '}
      <Quiet onClick={() => onBody(askingToConnect(body, wording.language, wording.tone))}>
        Add a line that asks
      </Quiet>
    </p>
  );
}
