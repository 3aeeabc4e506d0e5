import text from './text.module.css';
import { classes } from './classes';
import styles from './Waiting.module.css';

/** What stands in for a screen that takes longer than 200 ms. */
export function Waiting({ children = 'One moment.' }: { readonly children?: string }) {
  return (
    <p className={classes(text.reason, styles.waiting)} role="status">
      {children}
    </p>
  );
}
