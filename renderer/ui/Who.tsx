import type { ReactNode } from 'react';
import { classes } from './classes';
import text from './text.module.css';
import styles from './Who.module.css';

export interface WhoProps {
  readonly name: string;
  /** The name in pen strokes; it says itself to screen readers. Without it the name stands in serif. */
  readonly written?: ReactNode;
  /** What follows on an address: title and company, e-mail, reception. */
  readonly lines: readonly (string | { readonly text: string; readonly href: string })[];
}

/** To whom: the ruled lines of a postcard's address side. */
export function Who({ name, written, lines }: WhoProps) {
  return (
    <ul className={styles.lines}>
      <li className={styles.name} title={name}>
        {written || <span className={classes(text.name, styles.cut)}>{name}</span>}
      </li>
      {lines.map((line, index) => {
        const words = typeof line === 'string' ? line : line.text;
        const look = classes(styles.cut, index > 0 && text.soft);
        return (
          <li key={words} title={words}>
            {typeof line === 'string' ? (
              <span className={look}>{words}</span>
            ) : (
              <a className={classes(look, styles.link)} href={line.href}>
                {words}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
