import type { PathCommand } from '../face';
import type { Point } from '../geometry';

const PIECES = 8;

/** Closed polygons of a path, its curves cut into short lines; `scale` is applied to every coordinate. */
export function flattenPath(path: readonly PathCommand[], scale = 1): Point[][] {
  const polygons: Point[][] = [];
  let polygon: Point[] = [];
  let pen: Point = { x: 0, y: 0 };
  const close = () => {
    if (polygon.length > 2) polygons.push(polygon);
    polygon = [];
  };
  const to = (x: number, y: number) => {
    pen = { x, y };
    polygon.push({ x: x * scale, y: y * scale });
  };
  for (const command of path) {
    switch (command.type) {
      case 'M':
        close();
        to(command.x, command.y);
        break;
      case 'L':
        to(command.x, command.y);
        break;
      case 'Q': {
        const { x: x0, y: y0 } = pen;
        for (let i = 1; i <= PIECES; i++) {
          const t = i / PIECES;
          const u = 1 - t;
          to(
            u * u * x0 + 2 * u * t * command.x1 + t * t * command.x,
            u * u * y0 + 2 * u * t * command.y1 + t * t * command.y,
          );
        }
        break;
      }
      case 'C': {
        const { x: x0, y: y0 } = pen;
        for (let i = 1; i <= PIECES; i++) {
          const t = i / PIECES;
          const u = 1 - t;
          to(
            u * u * u * x0 + 3 * u * u * t * command.x1 + 3 * u * t * t * command.x2 + t * t * t * command.x,
            u * u * u * y0 + 3 * u * u * t * command.y1 + 3 * u * t * t * command.y2 + t * t * t * command.y,
          );
        }
        break;
      }
      case 'Z':
        close();
        break;
    }
  }
  close();
  return polygons;
}
