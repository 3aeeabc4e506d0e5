import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes';
import styles from './Pocket.module.css';

export type PocketProps = ComponentPropsWithRef<'div'> & {
  /** What is seen through the cut of the lip. */
  readonly behind?: 'paper' | 'card';
  /** The lock opens now. */
  readonly opening?: boolean;
};

/** Sealed things sit behind a kraft lip: legible, with the reason and the date that opens them. Never greyed out. */
export function Pocket({ behind = 'paper', opening, className, children, ...rest }: PocketProps) {
  return (
    <div
      {...rest}
      className={classes(
        styles.pocket,
        behind === 'card' && styles.onCard,
        opening && styles.opening,
        className,
      )}
    >
      <svg className={styles.flap} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.cut} d="M0 0 50 8 100 0z" />
        <path className={styles.lip} d="M0 .5 50 8.5 100 .5" />
      </svg>
      {children}
    </div>
  );
}
