import { useState } from 'react';
import type { Channel } from '../../../shared/domain/outreach';
import { letterKind } from '../../../shared/messages/letter';
import type { LetterPurpose } from '../../../shared/messages/templates/template';
import { logOutreach } from '../../data/actions/outreaches';
import { useAct } from '../../desk/act';
import { Button } from '../../ui/Button';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import type { ComposeView } from './compose-view';
import styles from './SendBar.module.css';
import type { Letter } from './use-letter';

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
  const { act } = useAct();
  const [otherWay, setOtherWay] = useState(false);
  const { followUp, contact, override } = view;
  const onLinkedIn = followUp.kind === 'linkedInRequest';
  const kind = letterKind(purpose);

  const log = async (channel: Channel, withText: boolean) => {
    await letter.flush();
    const done = await act(
      (data) =>
        logOutreach(data, {
          applicationId: followUp.applicationId,
          contactId: contact?.id,
          channel,
          purpose: kind.loggedAs,
          direction: 'out',
          ...(channel === 'call' ? { delivery: 'spoke' as const } : {}),
          ...(withText && !onLinkedIn ? { subject: message.subject } : {}),
          ...(withText ? { text: message.body } : {}),
          followUpKey: followUp.key,
          override,
        }),
      contact ? `Sent to ${contact.name}` : 'Sent',
    );
    if (done) letter.finish();
  };

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
        <Button onClick={() => void log(onLinkedIn ? 'linkedIn' : 'email', true)}>Yes, I sent it</Button>
        <Quiet onClick={() => letter.edit({ type: 'notSent' })}>Not yet</Quiet>
        {!otherWay && <Quiet onClick={() => setOtherWay(true)}>I sent it another way</Quiet>}
        <Quiet onClick={onAgain}>Open it again</Quiet>
      </div>
      {otherWay && (
        <p className={styles.ways}>
          <span className={text.soft}>How?</span>
          {OTHER_WAYS.map(({ channel, label }) => (
            <Verb key={channel} onClick={() => void log(channel, false)}>
              {label}
            </Verb>
          ))}
        </p>
      )}
    </section>
  );
}
