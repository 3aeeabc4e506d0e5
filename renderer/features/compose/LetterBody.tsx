import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import styles from './LetterBody.module.css';

interface LetterBodyProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** The letter itself, in serif, as tall as what it says. Each paragraph runs in its own script's direction. */
export function LetterBody({ value, onValue }: LetterBodyProps) {
  return (
    <textarea
      className={classes(text.letter, styles.writing)}
      aria-label="The letter"
      value={value}
      dir="auto"
      rows={8}
      spellCheck
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}
