/** Numbers of a PDF path are whole hundredths of a millimetre. */
export const UNITS_A_MM = 100;

const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, T: 2, C: 6, Z: 0 };

/**
 * SVG path data, in millimetres, as PDF operators. PDF knows no quadratic curve and no relative step: curves become
 * cubic ones through the same points.
 * @throws Error for a command that nothing here draws (arcs, smooth cubic curves)
 */
export function pdfPath(d: string): string {
  const out: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // Where the newest quadratic curve was drawn to: a smooth one goes on from the other side.
  let [controlX, controlY] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const upper = command.toUpperCase();
    const count = NUMBERS[upper];
    if (count === undefined) throw new Error(`No PDF operator for the path command "${command}".`);
    if (count === 0) {
      out.push('h');
      [x, y] = [startX, startY];
      continue;
    }
    const numbers = rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.map(Number) ?? [];
    const relative = command !== upper;
    for (let i = 0; i + count <= numbers.length; i += count) {
      const [dx, dy] = relative ? [x, y] : [0, 0];
      const n = (at: number, base: number) => numbers[i + at]! + base;
      const [fromX, fromY] = [x, y];
      switch (upper) {
        case 'M':
          [x, y] = [n(0, dx), n(1, dy)];
          // What follows a first pair are lines.
          if (i === 0) [startX, startY] = [x, y];
          out.push(`${units(x)} ${units(y)} ${i === 0 ? 'm' : 'l'}`);
          break;
        case 'L':
          [x, y] = [n(0, dx), n(1, dy)];
          out.push(`${units(x)} ${units(y)} l`);
          break;
        case 'H':
          x = n(0, dx);
          out.push(`${units(x)} ${units(y)} l`);
          break;
        case 'V':
          y = n(0, dy);
          out.push(`${units(x)} ${units(y)} l`);
          break;
        case 'Q':
        case 'T':
          [controlX, controlY] = upper === 'Q' ? [n(0, dx), n(1, dy)] : [2 * x - controlX, 2 * y - controlY];
          [x, y] = [n(count - 2, dx), n(count - 1, dy)];
          out.push(
            `${units((fromX + 2 * controlX) / 3)} ${units((fromY + 2 * controlY) / 3)} ${units((x + 2 * controlX) / 3)} ${units((y + 2 * controlY) / 3)} ${units(x)} ${units(y)} c`,
          );
          break;
        default:
          [x, y] = [n(4, dx), n(5, dy)];
          out.push(
            `${units(n(0, dx))} ${units(n(1, dy))} ${units(n(2, dx))} ${units(n(3, dy))} ${units(x)} ${units(y)} c`,
          );
      }
    }
  }
  return out.join('\n');
}

function units(mm: number): number {
  // Adding nothing makes no negative zero, which some readers stumble over.
  return Math.round(mm * UNITS_A_MM) + 0;
}
