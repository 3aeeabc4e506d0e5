import { classes } from './classes';
import { Pressable, type PressableProps } from './Pressable';
import styles from './Verb.module.css';

/** An action in pen colour: what a line offers to do. */
export function Verb({ className, ...rest }: PressableProps) {
  return <Pressable {...rest} className={classes(styles.verb, className)} />;
}

/** An action that stays in the background: "Later", "Not this time". */
export function Quiet({ className, ...rest }: PressableProps) {
  return <Pressable {...rest} className={classes(styles.quiet, className)} />;
}
