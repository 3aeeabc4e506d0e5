import { Fragment } from 'react';
import styles from './HandDesk.module.css';

const KEYS = [
  ['←  →', 'the letter before, the next'],
  ['1 to 5', 'choose one of its ways'],
  ['X', 'drop it, or keep it'],
  ['D', 'draw it again'],
  ['A', 'it is another letter'],
  ['↑  ↓', 'raise it, lower it'],
  ['+  −', 'larger, smaller'],
  ['Enter', 'the next to look at'],
] as const;

/** What the keys do here. */
export function KeyList() {
  return (
    <dl className={styles.keys}>
      {KEYS.map(([key, does]) => (
        <Fragment key={key}>
          <dt>{key}</dt>
          <dd>{does}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
