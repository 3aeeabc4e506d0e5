import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './More.module.css';

/** More than anybody does in a day; thousands would take seconds to draw. */
const STEP = 50;

interface More<T> {
  /** As many as the person asked for, from the first one on. */
  readonly shown: readonly T[];
  /** Goes to the list that shows them, an item each. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** How many there are besides, with the way to the next ones; to stand below the list. */
  readonly more: ReactNode;
}

/** The first of many lines, and more of them when they are asked for. The focus then goes to the first new one. */
export function useMore<T>(items: readonly T[]): More<T> {
  const [most, setMost] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const left = items.length - most;
  const showNext = () => {
    flushSync(() => setMost(most + STEP));
    list.current?.children[most]?.querySelector<HTMLElement>('a[href], button')?.focus();
  };
  const more = left > 0 && (
    <p className={classes(text.reason, styles.more)}>
      And {left.toLocaleString('en-GB')} more.{' '}
      <Quiet className={text.small} onClick={showNext}>
        {left > STEP ? `Show the next ${STEP}` : 'Show them'}
      </Quiet>
    </p>
  );
  return { shown: items.slice(0, most), list, more };
}
