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

function smoothOutline(points: readonly Point[]): string {
  const count = points.length;
  if (count < 3) return '';
  let before = points[0]!;
  let corner = points[1]!;
  let penX = hundredths((before.x + corner.x) / 2);
  let penY = hundredths((before.y + corner.y) / 2);
  let data = `M${decimal(penX)} ${decimal(penY)}q`;
  for (let i = 1; i <= count; i++) {
    before = corner;
    corner = points[(i + 1) % count]!;
    const toX = hundredths((before.x + corner.x) / 2);
    const toY = hundredths((before.y + corner.y) / 2);
    data += spaced(hundredths(before.x) - penX, i === 1);
    data += spaced(hundredths(before.y) - penY);
    data += spaced(toX - penX);
    data += spaced(toY - penY);
    penX = toX;
    penY = toY;
  }
  return `${data}z`;
}

/** A minus sign parts two numbers as well as a space. */
function spaced(value: number, first = false): string {
  return value < 0 || first ? decimal(value) : ` ${decimal(value)}`;
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** Nearly all numbers of an outline are steps of less than two. */
const SMALL = 200;
const SMALL_DECIMALS = Array.from({ length: 2 * SMALL + 1 }, (_, i) => written(i - SMALL));

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
