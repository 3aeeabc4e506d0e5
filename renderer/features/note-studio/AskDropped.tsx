import { useState } from 'react';
import { LONGEST_NAME } from '../../../shared/domain/input';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import styles from './PrintBar.module.css';

/** How the card got to them. */
export type DropAnswer = 'dropped' | 'posted';

interface AskDroppedProps {
  readonly recipient: string;
  readonly onDropped: (answer: DropAnswer, handedTo?: string) => void;
  readonly onNotYet: () => void;
  readonly onPrintAgain: () => void;
}

/** A printed card lies on a desk until somebody carries it: only a yes is logged. */
export function AskDropped({ recipient, onDropped, onNotYet, onPrintAgain }: AskDroppedProps) {
  const [handedTo, setHandedTo] = useState('');
  return (
    <section className={styles.print} aria-labelledby="did-you-drop-it">
      <h2 id="did-you-drop-it" className={text.title} tabIndex={-1} data-step>
        Did you drop it off?
      </h2>
      <p className={text.reason}>Hand it in at reception, in an envelope with {recipient} on it.</p>
      <div className={styles.asked}>
        <Field
          label="Handed to"
          dir="auto"
          maxLength={LONGEST_NAME}
          placeholder="Sam at the front desk"
          value={handedTo}
          onValue={setHandedTo}
        />
        <Button wide onClick={() => onDropped('dropped', handedTo)}>
          I dropped it off
        </Button>
      </div>
      <ul className={styles.others}>
        <li>
          <Verb onClick={() => onDropped('posted')}>I posted it</Verb>
          <Verb onClick={onPrintAgain}>Print it again</Verb>
          <Quiet onClick={onNotYet}>Not yet</Quiet>
        </li>
      </ul>
    </section>
  );
}
