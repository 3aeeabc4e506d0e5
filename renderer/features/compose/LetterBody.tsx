import type { Ref } from 'react';
import type { Language } from '../../../shared/messages/language/language';
import type { Remark } from '../../../shared/messages/preflight/remark';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import styles from './LetterBody.module.css';
import { markPieces } from './mark-pieces';

interface LetterBodyProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What the checks say of this very text. */
  readonly remarks: readonly Remark[];
  /** The copy of the text under the words, in which a remark's place can be measured. */
  readonly underlay: Ref<HTMLDivElement>;
  /** What it is written in, for the system's spell-checker and a screen reader's voice. */
  readonly language: Language;
}

/** The letter itself, in serif, as tall as what it says. Each paragraph runs in its own script's direction. */
export function LetterBody({ value, onValue, remarks, underlay, language }: LetterBodyProps) {
  return (
    <div className={styles.page}>
      <div
        ref={underlay}
        className={classes(text.letter, styles.ink, styles.underlay)}
        dir="auto"
        aria-hidden="true"
      >
        {markPieces(value, remarks).map((piece, index) =>
          piece.remark === undefined ? (
            piece.text
          ) : (
            // Pieces are cut anew with every letter typed.
            // oxlint-disable-next-line react/no-array-index-key
            <span
              key={index}
              data-remark={piece.remark}
              className={styles[remarks[piece.remark]?.level ?? 'good']}
            >
              {piece.text}
            </span>
          ),
        )}
        {'\n'}
      </div>
      <textarea
        className={classes(text.letter, styles.ink, styles.writing)}
        aria-label="The letter"
        value={value}
        dir="auto"
        lang={language}
        rows={8}
        spellCheck
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
