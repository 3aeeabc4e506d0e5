import type { AnyHandId } from '../../shared/notes/hands';
import type { WrittenLine } from '../../shared/notes/write-line';
import styles from './HandwrittenLine.module.css';
import { useWrittenLine } from './use-written-line';

/** Room above and below the baseline in tenths of an x-height, so that every name sits on the same line. */
/** A longer one would have to be written too small to read; it stays in serif. */
const LONGEST = 44;
const ABOVE = 27;
const BELOW = 16;

export interface HandwrittenLineProps {
  readonly text: string;
  readonly hand?: AnyHandId;
  readonly className?: string | undefined;
}

/**
 * A name or a short line in pen strokes, in the colour of the text around it: real text to a screen reader, and
 * in serif until it is written or where no hand writes its script. It takes one line's height either way; the
 * height of an x is `--hand-x` of whatever stands around it. What is too long for its place is written smaller.
 */
export function HandwrittenLine({ text, hand = 'brisk', className }: HandwrittenLineProps) {
  const line = useWrittenLine(text.length <= LONGEST ? text : '', hand);
  return (
    <span className={[styles.line, className].filter(Boolean).join(' ')}>
      <span className={line ? styles.read : styles.serif}>{text}</span>
      {line && <Strokes line={line} />}
    </span>
  );
}

function Strokes({ line }: { readonly line: WrittenLine }) {
  const width = line.width + 2;
  return (
    <svg
      className={styles.strokes}
      viewBox={`${line.left - 1} ${-ABOVE} ${width} ${ABOVE + BELOW}`}
      style={{ width: `calc(${width / 10} * var(--hand-x, 0.62rem))` }}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
    >
      <path d={line.d} />
    </svg>
  );
}
