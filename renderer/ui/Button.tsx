import { classes } from './classes';
import styles from './Button.module.css';
import { Glyph, type GlyphName } from './Glyph';
import { keyName, keyShortcut } from './key-names';
import { Pressable, type PressableProps } from './Pressable';

export type ButtonProps = PressableProps & {
  /** The key that does the same, as it is printed on the key: `Enter`, `Ctrl Enter`. */
  readonly keyHint?: string | undefined;
  readonly glyph?: GlyphName;
  /** As wide as its column. */
  readonly wide?: boolean;
};

/** The one filled button of a screen. Its label is a verb. */
export function Button({ keyHint, glyph, wide, className, children, ...rest }: ButtonProps) {
  return (
    <Pressable
      {...rest}
      aria-keyshortcuts={keyHint && keyShortcut(keyHint)}
      className={classes(styles.button, wide && styles.wide, className)}
    >
      {glyph && <Glyph name={glyph} />}
      <span>{children}</span>
      {keyHint && (
        <kbd className={styles.key} aria-hidden="true">
          {keyName(keyHint)}
        </kbd>
      )}
    </Pressable>
  );
}
