import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Glyph.module.css';

/** Five letters, one for each state, and the few signs that a button may carry. */
export type GlyphName =
  | 'due'
  | 'late'
  | 'answer'
  | 'sealed'
  | 'done'
  | 'back'
  | 'check'
  | 'caret'
  | 'printer'
  | 'refresh'
  | 'close';

const letter = <rect x="1.6" y="3.6" width="12.8" height="9" rx=".8" />;

const DRAWINGS: Record<GlyphName, ReactNode> = {
  due: (
    <>
      {letter}
      <path d="M4.4 6.9h7.2M4.4 9.4h4.2" />
    </>
  ),
  late: (
    <>
      <rect className={styles.ink} x="1" y="3" width="14" height="10.2" rx="1.2" />
      <path className={styles.cut} d="M8 5.4v3.4M8 10.9v.01" strokeWidth="1.5" />
    </>
  ),
  answer: (
    <>
      {letter}
      <path d="M5 8.1v.01M8 8.1v.01M11 8.1v.01" strokeWidth="1.7" />
    </>
  ),
  sealed: (
    <>
      {letter}
      <path d="M2 4.2 8 8.6l6-4.4" />
      <circle className={styles.ink} cx="8" cy="8.4" r="1.7" />
    </>
  ),
  done: (
    <>
      {letter}
      <path d="m5.2 8.2 2 1.9 3.7-4" />
    </>
  ),
  back: <path d="M13.4 8H2.9m4.3-4.3L2.9 8l4.3 4.3" />,
  check: <path d="m2.9 8.6 3.3 3.2 6.9-7.7" />,
  caret: <path d="M3 11 8 4.6 13 11" />,
  printer: (
    <>
      <path d="M4.6 6.2V2.4h6.8v3.8" />
      <rect x="1.8" y="6.2" width="12.4" height="5" rx=".8" />
      <path d="M4.6 9.2h6.8v4.4H4.6z" />
    </>
  ),
  refresh: <path d="M13.2 8a5.2 5.2 0 1 1-1.6-3.8M13.4 2v3.2h-3.2" />,
  close: <path d="m3.6 3.6 8.8 8.8m0-8.8-8.8 8.8" />,
};

export interface GlyphProps {
  readonly name: GlyphName;
  /** What it says by itself; leave out where a word beside it says so. */
  readonly label?: string;
  readonly className?: string | undefined;
}

export function Glyph({ name, label, className }: GlyphProps) {
  return (
    <svg
      className={classes(styles.glyph, className)}
      viewBox="0 0 16 16"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {DRAWINGS[name]}
    </svg>
  );
}
