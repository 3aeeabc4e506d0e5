import type { PointerEvent } from 'react';
import type { SignaturePoint } from '../../shared/domain/signature';
import {
  penIs,
  strokeBegun,
  strokeCancelled,
  strokeEnded,
  strokeMoved,
  type Holder,
  type PadStrokes,
} from './pad-strokes';
import styles from './SignaturePad.module.css';

/** The pad's own units, however large it is shown. */
const WIDTH = 496;
const HEIGHT = 176;

interface SignaturePadProps {
  readonly strokes: PadStrokes;
  readonly onStrokes: (change: (before: PadStrokes) => PadStrokes) => void;
}

/** A piece of card to sign on, with a mouse, a finger or a pen. */
export function SignaturePad({ strokes, onStrokes }: SignaturePadProps) {
  const { done, now } = strokes;
  const near = (is: boolean) => (event: PointerEvent) => {
    if (event.pointerType === 'pen') onStrokes((before) => penIs(before, is));
  };
  return (
    <div className={styles.card}>
      <svg
        className={styles.pad}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="xMidYMid meet"
        role="img"
        aria-label={done.length === 0 ? 'Sign here' : `Sign here: ${strokeWords(done.length)} drawn`}
        onPointerEnter={near(true)}
        onPointerLeave={near(false)}
        onPointerDown={(event) => {
          const by = holderOf(event);
          // A pen's side button or another mouse button is no stroke.
          if (event.button !== 0) return;
          const [at] = placesOf(event);
          if (!at) return;
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          onStrokes((before) => strokeBegun(before, event.pointerId, by, at));
        }}
        onPointerMove={(event) => {
          const through = placesOf(event);
          onStrokes((before) => strokeMoved(before, event.pointerId, through));
        }}
        onPointerUp={(event) => onStrokes((before) => strokeEnded(before, event.pointerId))}
        onPointerCancel={(event) => onStrokes((before) => strokeCancelled(before, event.pointerId))}
      >
        {[...done, ...(now ? [now] : [])].map(({ points }, i) => (
          <path key={i} d={lineThrough(points)} />
        ))}
      </svg>
    </div>
  );
}

export function strokeWords(count: number): string {
  return `${count} ${count === 1 ? 'stroke' : 'strokes'}`;
}

function holderOf({ pointerType }: PointerEvent): Holder {
  return pointerType === 'pen' || pointerType === 'touch' ? pointerType : 'mouse';
}

/** Where the pointer has been since the last event: a pen tells more places than there are frames. */
function placesOf(event: PointerEvent<SVGSVGElement>): readonly SignaturePoint[] {
  const matrix = event.currentTarget.getScreenCTM()?.inverse();
  if (!matrix) return [];
  const between = event.nativeEvent.getCoalescedEvents();
  return (between.length > 0 ? between : [event]).map(({ clientX, clientY }) => {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
    return { x, y };
  });
}

/** Round through the middles of the way, as a pen goes; a dot is a way too short to have a direction. */
function lineThrough(points: readonly SignaturePoint[]): string {
  const [first, ...others] = points;
  if (!first) return '';
  let d = `M${tenths(first)}`;
  for (const [i, point] of others.entries()) {
    const next = others[i + 1];
    const to = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : point;
    d += `Q${tenths(point)} ${tenths(to)}`;
  }
  return others.length === 0 ? `${d}h.1` : d;
}

function tenths({ x, y }: SignaturePoint): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
