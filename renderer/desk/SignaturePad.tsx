import type { SignaturePoint } from '../../shared/domain/signature';
import { padHandlers } from './pad-handlers';
import type { PadStrokes } from './pad-strokes';
import styles from './SignaturePad.module.css';

/** The pad's own units, however large it is shown. */
const WIDTH = 496;
const HEIGHT = 176;
const APART = 1.2;

interface SignaturePadProps {
  readonly strokes: PadStrokes;
  readonly onStrokes: (change: (before: PadStrokes) => PadStrokes) => void;
}

/** A piece of card to sign on, with a mouse, a finger or a pen. */
export function SignaturePad({ strokes, onStrokes }: SignaturePadProps) {
  const { done, now } = strokes;
  return (
    <div className={styles.card}>
      <svg
        className={styles.pad}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="xMidYMid meet"
        role="img"
        aria-label={done.length === 0 ? 'Sign here' : `Sign here: ${strokeWords(done.length)} drawn`}
        {...padHandlers(onStrokes, APART)}
      >
        {[...done, ...(now ? [now] : [])].map(({ points }, i) => (
          <path key={i} d={lineThrough(points)} />
        ))}
      </svg>
    </div>
  );
}

function strokeWords(count: number): string {
  return `${count} ${count === 1 ? 'stroke' : 'strokes'}`;
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
