import type { Drawing, SignaturePoint } from '../../shared/domain/signature';

/** What holds the point: a hand with a mouse, a pen, or a finger, which may be the side of the hand that holds the pen. */
export type Holder = 'mouse' | 'pen' | 'touch';

interface Stroke {
  readonly by: Holder;
  readonly points: readonly SignaturePoint[];
}

/** What was drawn so far, and the pointer that is drawing now. */
export interface PadStrokes {
  readonly done: readonly Stroke[];
  readonly now: (Stroke & { readonly pointer: number }) | undefined;
  /** A pen is near: what touches the pad meanwhile is the hand that holds it. */
  readonly penNear: boolean;
}

export const NO_STROKES: PadStrokes = { done: [], now: undefined, penNear: false };

/**
 * A pointer comes down. One draws at a time and others are let be, but a pen takes over from a touch, for that was the
 * hand that holds it; and where a pen has drawn, touches draw no more.
 */
export function strokeBegun(pad: PadStrokes, pointer: number, by: Holder, at: SignaturePoint): PadStrokes {
  const taken = pad.now && !(by === 'pen' && pad.now.by === 'touch');
  const palm = by === 'touch' && (pad.penNear || pad.done.some((stroke) => stroke.by === 'pen'));
  return taken || palm ? pad : { ...pad, now: { pointer, by, points: [at] } };
}

/**
 * The pointer moved.
 * @param through all the places since the last time, in their order
 * @param apart nearer to the last one than this, a place says nothing
 */
export function strokeMoved(
  pad: PadStrokes,
  pointer: number,
  through: readonly SignaturePoint[],
  apart: number,
): PadStrokes {
  if (pad.now?.pointer !== pointer) return pad;
  const points = [...pad.now.points];
  for (const point of through) {
    const last = points.at(-1)!;
    if (Math.hypot(point.x - last.x, point.y - last.y) >= apart) points.push(point);
  }
  return { ...pad, now: { ...pad.now, points } };
}

export function strokeEnded(pad: PadStrokes, pointer: number): PadStrokes {
  if (pad.now?.pointer !== pointer) return pad;
  const { by, points } = pad.now;
  return { ...pad, done: [...pad.done, { by, points }], now: undefined };
}

/** The system took the pointer away, as it does with a palm: the person drew nothing. */
export function strokeCancelled(pad: PadStrokes, pointer: number): PadStrokes {
  return pad.now?.pointer === pointer ? { ...pad, now: undefined } : pad;
}

export function withoutLastStroke(pad: PadStrokes): PadStrokes {
  return pad.now ? { ...pad, now: undefined } : { ...pad, done: pad.done.slice(0, -1) };
}

export function penIs(pad: PadStrokes, penNear: boolean): PadStrokes {
  return pad.penNear === penNear ? pad : { ...pad, penNear };
}

/** What is kept when the person says so: finished strokes. */
export function drawingOf(pad: PadStrokes): Drawing {
  return pad.done.map(({ points }) => points);
}
