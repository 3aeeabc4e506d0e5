import { useState } from 'react';
import type { Channel } from '../../../shared/domain/outreach';
import type { LetterPurpose } from '../../../shared/messages/templates/template';
import { Button } from '../../ui/Button';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import { isOnLinkedIn, type ComposeView } from './compose-view';
import styles from './SendBar.module.css';
import type { Letter } from './use-letter';
import { useLogSent } from './use-log-sent';

interface AskSentProps {
  readonly view: ComposeView;
  readonly purpose: LetterPurpose;
  readonly letter: Letter;
  readonly message: { readonly subject: string; readonly body: string };
  readonly onAgain: () => void;
}

const OTHER_WAYS: readonly { readonly channel: Channel; readonly label: string }[] = [
  { channel: 'email', label: 'In another e-mail' },
  { channel: 'linkedIn', label: 'On LinkedIn' },
  { channel: 'call', label: 'By phone' },
  { channel: 'inPerson', label: 'In person' },
];

/** An opened mail program proves nothing, so the person is asked; only a yes is logged. */
export function AskSent({ view, purpose, letter, message, onAgain }: AskSentProps) {
  const logSent = useLogSent(view, purpose, letter);
  const [otherWay, setOtherWay] = useState(false);
  const onLinkedIn = isOnLinkedIn(view);

  const whole: Parameters<typeof logSent> = onLinkedIn
    ? ['linkedIn', { text: message.body }]
    : ['email', { subject: message.subject, text: message.body }];

  return (
    <section className={styles.ask} aria-labelledby="did-you-send-it">
      <h2 id="did-you-send-it" className={text.title}>
        Did you send it?
      </h2>
      <p className={text.reason}>
        {onLinkedIn
          ? 'The note is copied. Only you know whether the request went out.'
          : 'Only you know whether it left your mail program.'}
      </p>
      <div className={styles.send}>
        <Button onClick={() => void logSent(...whole)}>Yes, I sent it</Button>
        <Quiet onClick={() => letter.edit({ type: 'notSent' })}>Not yet</Quiet>
        {!otherWay && <Quiet onClick={() => setOtherWay(true)}>I sent it another way</Quiet>}
        <Quiet onClick={onAgain}>Open it again</Quiet>
      </div>
      {otherWay && (
        <p className={styles.ways}>
          <span className={text.soft}>How?</span>
          {OTHER_WAYS.map(({ channel, label }) => (
            <Verb key={channel} onClick={() => void logSent(channel, {})}>
              {label}
            </Verb>
          ))}
        </p>
      )}
    </section>
  );
}
