import { MOST_VARIANTS, type OwnVariant } from '../../domain/own-hand';
import { simplify, smooth } from '../curves';
import { boxOf, type Point, type Stroke } from '../geometry';
import { strokesFromText, strokesToText } from './stroke-text';

/** The ways of writing a letter with one of them changed. */
export function withVariant(
  variants: readonly OwnVariant[],
  at: number,
  change: (variant: OwnVariant) => OwnVariant,
): readonly OwnVariant[] {
  return variants.map((variant, i) => (i === at ? change(variant) : variant));
}

/** Drops it, or takes it back. */
export function turned({ dropped, ...variant }: OwnVariant): OwnVariant {
  return dropped ? variant : { ...variant, dropped: true };
}

/** Looked at, and found to be as it should. */
export function settled({ doubt: _, ...variant }: OwnVariant): OwnVariant {
  return variant;
}

/** Moved up by so many x-heights. */
export function raised(variant: OwnVariant, by: number): OwnVariant {
  return redrawn(variant, (point) => ({ x: point.x, y: point.y + by }));
}

/** Made larger about the middle of its foot. */
export function scaled(variant: OwnVariant, by: number): OwnVariant {
  const box = boxOf(strokesFromText(variant.strokes) ?? []);
  const middle = (box.left + box.right) / 2;
  const foot = Math.max(0, box.top);
  const scaledVariant = redrawn(variant, ({ x, y }) => ({
    x: middle + (x - middle) * by,
    y: foot + (y - foot) * by,
  }));
  return variant.advance === undefined
    ? scaledVariant
    : { ...scaledVariant, advance: Math.round(variant.advance * by) };
}

function redrawn(variant: OwnVariant, move: (point: Point) => Point): OwnVariant {
  const strokes = strokesFromText(variant.strokes);
  if (!strokes) return variant;
  const text = strokesToText(
    strokes.map((stroke) => stroke.map((point) => ({ ...move(point), width: point.width }))),
  );
  // Beyond what a letter may be, it stays as it is.
  return strokesFromText(text) ? { ...variant, strokes: text } : variant;
}

const DRAWN_WIDTH = 0.15;
const SMOOTHING = 2;
const TOLERANCE = 0.012;

/** What was drawn with a mouse or a pen, in x-heights; `undefined` when nothing was. */
export function drawnVariant(lines: readonly (readonly Point[])[]): OwnVariant | undefined {
  const strokes = lines
    .filter((line) => line.length > 0)
    .map((line): Stroke => {
      const [first] = line;
      // A tap is a dot.
      const points =
        line.length > 1 ? smooth(line, SMOOTHING, false) : [first!, { x: first!.x + 0.02, y: first!.y }];
      return simplify(
        points.map(({ x, y }) => ({ x, y, width: DRAWN_WIDTH })),
        TOLERANCE,
      );
    });
  if (strokes.length === 0) return undefined;
  const text = strokesToText(strokes);
  return strokesFromText(text) ? { strokes: text } : undefined;
}

/** One more way of writing a letter, in the place of a dropped one where there are enough; `undefined` where none is. */
export function withAnother(
  variants: readonly OwnVariant[],
  variant: OwnVariant,
): readonly OwnVariant[] | undefined {
  if (variants.length < MOST_VARIANTS) return [...variants, variant];
  const dropped = variants.findIndex((one) => one.dropped);
  return dropped < 0 ? undefined : withVariant(variants, dropped, () => variant);
}
