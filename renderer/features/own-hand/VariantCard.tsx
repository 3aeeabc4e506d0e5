import { useMemo } from 'react';
import type { OwnVariant } from '../../../shared/domain/own-hand';
import { boxOf } from '../../../shared/notes/geometry';
import { CELL_FRAME, penPath } from '../../../shared/notes/own-hand/pen-path';
import { strokesFromText } from '../../../shared/notes/own-hand/stroke-text';
import { GRID } from '../../../shared/notes/own-hand/template';
import { classes } from '../../ui/classes';
import { DOUBT_WORDS, isKept } from './hand-words';
import { PenFrame } from './PenFrame';
import styles from './VariantCard.module.css';

interface VariantCardProps {
  readonly variant: OwnVariant;
  /** From 1. */
  readonly number: number;
  readonly chosen: boolean;
  /** The page it was read from, and its cell there; none for what was drawn or came with a font. */
  readonly picture: { readonly url: string; readonly cell: number } | undefined;
  readonly onChoose: () => void;
}

/** One way of writing a letter: above as it was photographed, below as the pen will write it. */
export function VariantCard({ variant, number, chosen, picture, onChoose }: VariantCardProps) {
  const kept = isKept(variant);
  const d = useMemo(() => shownPath(variant), [variant]);
  const doubt = kept ? variant.doubt : undefined;
  const state = [kept ? 'kept' : 'dropped', doubt && DOUBT_WORDS[doubt]].filter(Boolean).join(', ');
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen}
        aria-label={`Way ${number}, ${state}`}
        className={classes(styles.card, !kept && styles.dropped)}
        onClick={onChoose}
      >
        {picture && (
          <span
            className={styles.picture}
            style={{
              backgroundImage: `url("${picture.url}")`,
              backgroundPosition: `${(100 * (picture.cell % GRID.columns)) / (GRID.columns - 1)}% ${
                (100 * Math.floor(picture.cell / GRID.columns)) / (GRID.rows - 1)
              }%`,
              backgroundSize: `${100 * GRID.columns}% ${100 * GRID.rows}%`,
            }}
          />
        )}
        <PenFrame d={d} />
      </button>
      <span className={classes(styles.foot, doubt !== undefined && styles.doubtful)} aria-hidden="true">
        {number}
        {!kept && ' dropped'}
        {doubt !== undefined && ' look at it'}
      </span>
    </li>
  );
}

/** Where it stood in its box; what came with a font stands in the middle. */
function shownPath({ strokes, advance }: OwnVariant): string {
  const lines = strokesFromText(strokes) ?? [];
  if (advance === undefined) return penPath(lines);
  const box = boxOf(lines);
  return penPath(lines, CELL_FRAME.width / CELL_FRAME.xHeight / 2 - (box.left + box.right) / 2);
}
