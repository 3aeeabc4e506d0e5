import type { LetterPurpose } from '../../../shared/messages/templates/template';
import { useDesktop } from '../../desk/desktop';
import { useSlip } from '../../ui/Slips';
import { Quiet, Verb } from '../../ui/Verb';
import styles from './Compose.module.css';
import type { ComposeView } from './compose-view';
import { useLogSent } from './use-log-sent';
import type { Letter } from './use-letter';

interface CallBackProps {
  readonly view: ComposeView;
  readonly purpose: LetterPurpose;
  readonly letter: Letter;
}

/** Who called is best called back; a letter is for those whom one does not reach. */
export function CallBack({ view, purpose, letter }: CallBackProps) {
  const desktop = useDesktop();
  const slip = useSlip();
  const logSent = useLogSent(view, purpose, letter);
  const { contact } = view;
  const phone = contact?.noCalls ? undefined : contact?.phone?.trim();

  const call = async (number: string) => {
    const outcome = await desktop.openLink(`tel:${number.replace(/[^\d+]/g, '')}`);
    if (!outcome.opened) slip({ error: true, text: `The call did not open: ${outcome.problem}` });
  };

  return (
    <p className={styles.replace}>
      They called. Calling back is quicker than a letter.
      {phone && <Verb onClick={() => void call(phone)}>Call {phone}</Verb>}
      <Quiet onClick={() => void logSent('call', {})}>I called back</Quiet>
    </p>
  );
}
