import { useMemo } from 'react';
import type { WholeHand } from '../../../shared/domain/own-hand';
import { boxOf } from '../../../shared/notes/geometry';
import { createOwnHand } from '../../../shared/notes/own-hand/own-hand';
import { writeLine } from '../../../shared/notes/write-line';
import text from '../../ui/text.module.css';
import styles from './HandDesk.module.css';

const LINES = [
  'Thank you for your time on Tuesday,',
  'and for the quick, kind answers to',
  'a dozen of my questions about it.',
];

/** From line to line, in tenths of an x-height. */
const APART = 34;

/** A few words as the hand writes them now, from the letters that are kept. */
export function SampleLine({ whole }: { readonly whole: WholeHand }) {
  const written = useMemo(() => {
    const hand = createOwnHand(whole);
    return LINES.flatMap((line, i) => {
      // Half a hand shows what it has.
      const known = Array.from(line)
        .filter((character) => character === ' ' || hand.letter(character))
        .join('');
      return writeLine(known, hand, 11 + i) ?? [];
    });
  }, [whole]);
  if (written.length === 0) return null;
  const { left, top, right, bottom } = boxOf([
    written.flatMap((line, i) => [
      { x: line.left, y: line.top + i * APART },
      { x: line.left + line.width, y: line.top + line.height + i * APART },
    ]),
  ]);
  return (
    <figure className={styles.sample}>
      <svg
        viewBox={`${left - 2} ${top - 2} ${right - left + 4} ${bottom - top + 4}`}
        preserveAspectRatio="xMinYMid meet"
        role="img"
        aria-label="A few words in this hand"
      >
        {written.map((line, i) => (
          // The lines stand where they stand.
          // oxlint-disable-next-line react/no-array-index-key
          <path key={i} d={line.d} transform={`translate(0 ${i * APART})`} />
        ))}
      </svg>
      <figcaption className={text.hidden}>Written with the letters that are kept</figcaption>
    </figure>
  );
}
