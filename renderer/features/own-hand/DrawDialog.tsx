import { useState } from 'react';
import { CELL_FRAME, inXHeights } from '../../../shared/notes/own-hand/pen-path';
import { padHandlers } from '../../desk/pad-handlers';
import { drawingOf, NO_STROKES, withoutLastStroke } from '../../desk/pad-strokes';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Quiet } from '../../ui/Verb';
import styles from './DrawDialog.module.css';

/** A line as it was drawn, in x-heights above the baseline where it is handed on. */
export type DrawnLine = readonly { readonly x: number; readonly y: number }[];

interface DrawDialogProps {
  readonly character: string;
  readonly onDrawn: (lines: readonly DrawnLine[]) => void;
  readonly onClose: () => void;
}

const { width, height, baseline, xHeight } = CELL_FRAME;
/** Places this close together say the same. */
const APART = 0.01 * xHeight;

/** A large box to draw one letter in, with a mouse, a finger or a pen. */
export function DrawDialog({ character, onDrawn, onClose }: DrawDialogProps) {
  const [strokes, setStrokes] = useState(NO_STROKES);
  const { done, now } = strokes;
  return (
    <Dialog
      title={`Draw the ${character}`}
      reason="In one go or several, sitting on the line, small letters as high as the dashes."
      onClose={onClose}
    >
      <svg
        className={styles.box}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`A box to draw the ${character} in; ${done.length} ${done.length === 1 ? 'line' : 'lines'} so far`}
        {...padHandlers(setStrokes, APART)}
      >
        <path className={styles.line} d={`M0 ${baseline}H${width}`} />
        <path className={styles.dashes} d={`M0 ${baseline - xHeight}H${width}`} />
        {[...done, ...(now ? [now] : [])].map(({ points }, i) => (
          // Lines are only ever added at the end, or taken from it.
          // oxlint-disable-next-line react/no-array-index-key
          <polyline key={i} className={styles.ink} points={pointsOf(points)} />
        ))}
      </svg>
      <DialogActions>
        <Button onClick={() => onDrawn(drawingOf(strokes).map(inLetter))}>Take it</Button>
        <Quiet disabled={done.length === 0 && !now} onClick={() => setStrokes(withoutLastStroke)}>
          Take back a line
        </Quiet>
        <Quiet onClick={onClose}>Cancel</Quiet>
      </DialogActions>
    </Dialog>
  );
}

/** From places in the box to x-heights. */
function inLetter(line: DrawnLine): DrawnLine {
  return line.map(({ x, y }) => inXHeights(x / width, y / height));
}

/** A tap is a dot: two places, or nothing would be drawn. */
function pointsOf(line: DrawnLine): string {
  const places = line.length > 1 ? line : [line[0]!, { x: line[0]!.x + 0.02, y: line[0]!.y }];
  return places.map(({ x, y }) => `${x},${y}`).join(' ');
}
