import type { ReactNode } from 'react';
import { classes } from './classes';
import { perforation } from './perforation';
import styles from './Stamp.module.css';

const EDGE = perforation(84, 99, { across: 10, down: 12, radius: 2.3, inset: 0.75 });

export interface StampProps {
  /** "best by", "was due". */
  readonly over: string;
  /** The deadline itself: "16:10", "Tue". */
  readonly value: string;
  /** "today", "1 day late". */
  readonly under: string;
  readonly late?: boolean;
  /** The exact moment, shown on hover. */
  readonly exact?: string | undefined;
  /** A postmark, where it was sent. */
  readonly children?: ReactNode;
}

/** A stamp's value is the deadline. */
export function Stamp({ over, value, under, late, exact, children }: StampProps) {
  return (
    <div className={classes(styles.stamp, late && styles.late)} title={exact}>
      <svg className={styles.paper} viewBox="0 0 84 99" aria-hidden="true">
        <path d={EDGE} fill="var(--stamp)" stroke="var(--perf)" strokeWidth=".9" />
        <rect x="7.5" y="7.5" width="69" height="84" fill="none" stroke="currentColor" strokeWidth="1.1" />
      </svg>
      <p className={styles.value}>
        {over} <b>{value}</b> {under}
      </p>
      {children && <div className={styles.struck}>{children}</div>}
    </div>
  );
}

/** Where a stamp would be: nothing is due. */
export function EmptyStamp() {
  return <div className={styles.empty} aria-hidden="true" />;
}
