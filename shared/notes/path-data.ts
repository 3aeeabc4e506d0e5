import type { Point } from './geometry';

/**
 * Closed outlines as SVG path data: a quadratic curve through the middles of the polygon's sides, so that
 * few points look round. Relative numbers in hundredths of a unit (0.01 mm is 2,540 dots an inch).
 */
export function pathData(outlines: readonly (readonly Point[])[]): string {
  return outlines.map(smoothOutline).join('');
}

/** Moves path data of this file's making by millimetres: only the places where outlines begin are absolute. */
export function movePath(d: string, dx: number, dy: number): string {
  return d.replace(
    /M(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) =>
      `M${decimal(hundredths(Number(x) + dx))} ${decimal(hundredths(Number(y) + dy))}`,
  );
}

/**
 * The corners of a polygon are the controls of such a curve, and each lies opposite to the one before it across the
 * middle between them: `t` says a piece with its end alone. That end is rounded so that the control which follows
 * from it lies within a hundredth of its corner, or roundings would add up along the outline.
 */
function smoothOutline(points: readonly Point[]): string {
  const count = points.length;
  if (count < 3) return '';
  const [first, second] = [points[0]!, points[1]!];
  let penX = hundredths((first.x + second.x) / 2);
  let penY = hundredths((first.y + second.y) / 2);
  const [startX, startY] = [penX, penY];
  let controlX = hundredths(second.x);
  let controlY = hundredths(second.y);
  let data = `M${decimal(penX)} ${decimal(penY)}q${decimal(controlX - penX)}${spaced(controlY - penY)}`;
  for (let i = 2; i <= count + 1; i++) {
    const corner = points[i % count]!;
    const isLast = i === count + 1;
    const toX = isLast ? startX : Math.round((controlX + corner.x * 100) / 2);
    const toY = isLast ? startY : Math.round((controlY + corner.y * 100) / 2);
    if (i === 3) data += `t${decimal(toX - penX)}${spaced(toY - penY)}`;
    else data += spaced(toX - penX) + spaced(toY - penY);
    penX = toX;
    penY = toY;
    controlX = 2 * toX - controlX;
    controlY = 2 * toY - controlY;
  }
  return `${data}z`;
}

/** A minus sign parts two numbers as well as a space. */
function spaced(value: number): string {
  return SMALL_SPACED[value + SMALL] ?? (value < 0 ? written(value) : ` ${written(value)}`);
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** Nearly all numbers of an outline are steps of less than two. */
const SMALL = 200;
const SMALL_DECIMALS = Array.from({ length: 2 * SMALL + 1 }, (_, i) => written(i - SMALL));
const SMALL_SPACED = SMALL_DECIMALS.map((text, i) => (i < SMALL ? text : ` ${text}`));

function decimal(value: number): string {
  return SMALL_DECIMALS[value + SMALL] ?? written(value);
}

/** A whole number of hundredths as the shortest decimal: 5 is `.05`, -120 is `-1.2`. */
function written(value: number): string {
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  const whole = Math.floor(size / 100);
  const rest = size % 100;
  if (rest === 0) return whole === 0 ? '0' : `${sign}${whole}`;
  const digits = rest % 10 === 0 ? `${rest / 10}` : rest < 10 ? `0${rest}` : `${rest}`;
  return `${sign}${whole === 0 ? '' : whole}.${digits}`;
}
