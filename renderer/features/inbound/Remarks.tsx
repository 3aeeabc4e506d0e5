import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import text from '../../ui/text.module.css';
import styles from './Inbound.module.css';

/** What the person should know about what came in. */
export function Remarks({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {words.map((one) => (
        <li key={one} className={classes(text.reason, styles.remark)}>
          <Glyph name="answer" className={text.wait} label="Worth knowing." />
          <span dir="auto">{one}</span>
        </li>
      ))}
    </ul>
  );
}
