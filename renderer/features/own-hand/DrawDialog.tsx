import { useRef, useState, type PointerEvent } from 'react';
import { CELL_FRAME, inXHeights } from '../../../shared/notes/own-hand/pen-path';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Quiet } from '../../ui/Verb';
import styles from './DrawDialog.module.css';

/** A line as it was drawn, in x-heights above the baseline. */
export type DrawnLine = readonly { readonly x: number; readonly y: number }[];

interface DrawDialogProps {
  readonly character: string;
  readonly onDrawn: (lines: readonly DrawnLine[]) => void;
  readonly onClose: () => void;
}

const { width, height, baseline, xHeight } = CELL_FRAME;

/** A large box to draw one letter in, with a mouse, a finger or a pen. */
export function DrawDialog({ character, onDrawn, onClose }: DrawDialogProps) {
  const [lines, setLines] = useState<readonly DrawnLine[]>([]);
  const drawing = useRef<number>(undefined);

  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = event.pointerId;
    const place = placeOf(event);
    setLines((before) => [...before, [place]]);
  };
  const goOn = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current !== event.pointerId) return;
    const place = placeOf(event);
    setLines((before) => [...before.slice(0, -1), [...(before[before.length - 1] ?? []), place]]);
  };
  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current === event.pointerId) drawing.current = undefined;
  };

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
        aria-label={`A box to draw the ${character} in; ${lines.length} ${lines.length === 1 ? 'line' : 'lines'} so far`}
        onPointerDown={begin}
        onPointerMove={goOn}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path className={styles.line} d={`M0 ${baseline}H${width}`} />
        <path className={styles.dashes} d={`M0 ${baseline - xHeight}H${width}`} />
        {lines.map((line, i) => (
          // Lines are only ever added at the end, or taken from it.
          // oxlint-disable-next-line react/no-array-index-key
          <polyline key={i} className={styles.ink} points={pointsOf(line)} />
        ))}
      </svg>
      <DialogActions>
        <Button onClick={() => onDrawn(lines)}>Take it</Button>
        <Quiet disabled={lines.length === 0} onClick={() => setLines(lines.slice(0, -1))}>
          Take back a line
        </Quiet>
        <Quiet onClick={onClose}>Cancel</Quiet>
      </DialogActions>
    </Dialog>
  );
}

/** Where the pointer is in the box, in x-heights. */
function placeOf({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>) {
  const box = currentTarget.getBoundingClientRect();
  return inXHeights((clientX - box.left) / box.width, (clientY - box.top) / box.height);
}

/** A tap is a dot: two places, or nothing would be drawn. */
function pointsOf(line: DrawnLine): string {
  const places = line.length > 1 ? line : [line[0]!, { x: line[0]!.x + 0.01, y: line[0]!.y }];
  return places.map(({ x, y }) => `${x * xHeight},${baseline - y * xHeight}`).join(' ');
}
