import { useState, type RefObject } from 'react';
import type { Contact } from '../../../shared/domain/contact';
import type { CallEnd } from '../../data/actions/calls';
import type { Plan } from '../../data/plan-store';
import { Marginal } from '../../ui/Sheet';
import { Verb } from '../../ui/Verb';
import { CallBackDialog } from './CallBackDialog';
import styles from './CallPage.module.css';
import { SpokeDialog } from './SpokeDialog';

interface CallEndsProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly voicemail: string;
  readonly plan: Plan;
  readonly contact: Contact | undefined;
  readonly onEnd: (end: CallEnd) => void;
}

/** How the call ended: it decides what follows, and can be undone. */
export function CallEnds({ ref, voicemail, plan, contact, onEnd }: CallEndsProps) {
  const [asking, setAsking] = useState<'spoke' | 'callBack'>();
  const close = () => setAsking(undefined);
  return (
    <Marginal title="How did it end?" className={styles.ends}>
      <div ref={ref} className={styles.ways}>
        <Verb onClick={() => setAsking('spoke')}>We spoke</Verb>
        <Verb onClick={() => onEnd({ how: 'voicemail', text: voicemail })}>I left a message</Verb>
        <Verb onClick={() => onEnd({ how: 'noAnswer' })}>Nobody answered</Verb>
        <Verb onClick={() => setAsking('callBack')}>Call back on…</Verb>
        {contact && <Verb onClick={() => onEnd({ how: 'askedNotTo' })}>They asked me not to call</Verb>}
      </div>
      {asking === 'spoke' && <SpokeDialog plan={plan} onClose={close} onEnd={onEnd} />}
      {asking === 'callBack' && <CallBackDialog plan={plan} onClose={close} onEnd={onEnd} />}
    </Marginal>
  );
}
