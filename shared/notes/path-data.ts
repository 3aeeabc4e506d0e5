import type { Point } from './geometry';

/**
 * Closed outlines as SVG path data: a quadratic curve through the middles of the polygon's sides, so that
 * few points look round. Relative numbers in hundredths of a unit (0.01 mm is 2,540 dots an inch).
 */
export function pathData(outlines: readonly (readonly Point[])[]): string {
  return outlines.map(smoothOutline).join('');
}

function smoothOutline(points: readonly Point[]): string {
  const count = points.length;
  if (count < 3) return '';
  const middle = (i: number) => {
    const [a, b] = [points[i % count]!, points[(i + 1) % count]!];
    return { x: hundredths((a.x + b.x) / 2), y: hundredths((a.y + b.y) / 2) };
  };
  let pen = middle(0);
  let data = `M${decimal(pen.x)} ${decimal(pen.y)}q`;
  let first = true;
  const number = (value: number) => {
    const text = decimal(value);
    data += first || text.startsWith('-') ? text : ` ${text}`;
    first = false;
  };
  for (let i = 1; i <= count; i++) {
    const corner = points[i % count]!;
    const to = middle(i);
    number(hundredths(corner.x) - pen.x);
    number(hundredths(corner.y) - pen.y);
    number(to.x - pen.x);
    number(to.y - pen.y);
    pen = to;
  }
  return `${data}z`;
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** A whole number of hundredths as the shortest decimal: 5 is `.05`, -120 is `-1.2`. */
function decimal(value: number): string {
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  const whole = Math.floor(size / 100);
  const rest = size % 100;
  if (rest === 0) return whole === 0 ? '0' : `${sign}${whole}`;
  const digits = rest % 10 === 0 ? `${rest / 10}` : rest < 10 ? `0${rest}` : `${rest}`;
  return `${sign}${whole === 0 ? '' : whole}.${digits}`;
}
