import { resample } from '../curves';
import type { Stroke } from '../geometry';
import { createNoise } from '../noise';
import { pathData } from '../path-data';
import { inkStroke, PEN } from '../pen';
import { random } from '../random';
import { BASELINE, GRID, X_HEIGHT } from './template';

/** A pen's habits are in millimetres: letters are shown as if an x were this high. */
const X_MM = 2;
const STEP = 0.14;

/** The frame of a cell in the units of {@link penPath}: as large as the box that a letter was written in. */
export const CELL_FRAME = {
  width: (GRID.cellWidth / X_HEIGHT) * X_MM,
  height: (GRID.cellHeight / X_HEIGHT) * X_MM,
  /** From the top. */
  baseline: (BASELINE / X_HEIGHT) * X_MM,
  xHeight: X_MM,
} as const;

/** Strokes in x-heights, redrawn by the pen, as path data from the top left corner of a cell's frame. */
export function penPath(strokes: readonly Stroke[], dx = 0): string {
  const noise = createNoise(3);
  const chance = random(3, 'shown');
  return pathData(
    strokes.flatMap((stroke, i) => {
      const moved = resample(stroke, STEP).map(({ x, y, width }) => ({
        x: (x + dx) * X_MM,
        y: CELL_FRAME.baseline - y * X_MM,
        width: width * X_MM,
      }));
      return inkStroke(moved, PEN.widthMm, i + 1, noise, chance);
    }),
  );
}

/** A place in a frame, as shares of its width and height, in x-heights above the baseline. */
export function inXHeights(across: number, down: number): { readonly x: number; readonly y: number } {
  return {
    x: (across * CELL_FRAME.width) / X_MM,
    y: (CELL_FRAME.baseline - down * CELL_FRAME.height) / X_MM,
  };
}
