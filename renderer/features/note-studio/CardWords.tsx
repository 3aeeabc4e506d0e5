import { useId, type Ref } from 'react';
import { Choice } from '../../ui/Choice';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import text from '../../ui/text.module.css';
import styles from './CardWords.module.css';
import type { FitWords } from './fit-words';

interface CardWordsProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly fit: FitWords | undefined;
  /** Why nothing can be written just now. */
  readonly problem: string | undefined;
  /** It was to be printed and does not fit. */
  readonly refused: boolean;
  /** It ends without a name. */
  readonly unsigned: boolean;
  readonly manners: readonly { readonly value: string; readonly label: string }[];
  readonly manner: string;
  readonly onManner: (manner: string) => void;
}

/** The words of the card, and whether they fit on it. */
export function CardWords(props: CardWordsProps) {
  const { ref, value, onValue, fit, problem, refused, unsigned } = props;
  const fitId = useId();
  const bad = fit?.state === 'bad';
  return (
    <div className={styles.draft}>
      <Choice
        className={styles.manner}
        label="Manner"
        options={props.manners}
        value={props.manner}
        onValue={props.onManner}
      />
      <textarea
        ref={ref}
        className={styles.writing}
        aria-label="The words on the card"
        aria-describedby={fitId}
        aria-invalid={bad}
        value={value}
        dir="auto"
        rows={10}
        spellCheck
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      <p id={fitId} className={classes(styles.fit, bad && styles.bad)} aria-live="polite">
        {fit && fit.state !== 'empty' && <Glyph name={bad ? 'late' : 'check'} />}
        <span>
          {problem === undefined
            ? fit?.words
            : `The card cannot be written just now. ${problem} Your words are safe.`}
        </span>
      </p>
      {unsigned && <p className={text.reason}>Sign it: type your name under the last line.</p>}
      {refused && (
        <p className={styles.bad} role="alert">
          It is not printed yet: the card must hold all of it first.
        </p>
      )}
    </div>
  );
}
