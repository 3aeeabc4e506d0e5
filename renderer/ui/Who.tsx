import type { ReactNode } from 'react';
import { classes } from './classes';
import text from './text.module.css';
import styles from './Who.module.css';

export interface WhoProps {
  readonly name: string;
  /** The name in pen strokes; it says itself to screen readers. Without it the name stands in serif. */
  readonly written?: ReactNode;
  /** What follows on an address: title and company, e-mail, reception. */
  readonly lines: readonly string[];
}

/** To whom: the ruled lines of a postcard's address side. */
export function Who({ name, written, lines }: WhoProps) {
  return (
    <ul className={styles.lines}>
      <li className={styles.name} title={name}>
        {written ?? <span className={classes(text.name, styles.cut)}>{name}</span>}
      </li>
      {lines.map((line, index) => (
        <li key={line} title={line}>
          <span className={classes(styles.cut, index > 0 && text.soft)}>{line}</span>
        </li>
      ))}
    </ul>
  );
}
