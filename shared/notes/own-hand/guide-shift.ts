import type { PlainPaper } from '../../domain/plain-paper';
import { median } from '../geometry';
import type { Picture } from './blobs';
import { project, type Homography } from './homography';
import { BASELINE, cellOrigin, GRID, TEMPLATE_PAGES } from './template';

/** How far from its place a line may lie on paper that is curled, in mm. */
const FARTHEST = 1.2;
const STEP = 1 / 16;
const ACROSS = 0.25;
const EDGE = 1.2;
/** Blue above red that a printed guide has over bare paper, in levels of 255. */
const CLEARLY_CYAN = 7;

/**
 * How far below its place the printed line of each cell lies, in mm: paper is never quite flat, and a lens never quite
 * true. Read from the guides' own colour, smoothed over neighbours; 0 where they were printed grey.
 */
export function guideShifts(picture: Picture, map: Homography, paper: PlainPaper): readonly number[] {
  const cells = TEMPLATE_PAGES[0]!.length;
  const seen = Array.from({ length: cells }, (_, cell) => lineOff(picture, map, paper, cell));
  return seen.map((_, cell) => {
    const column = cell % GRID.columns;
    const near: number[] = [];
    for (const down of [-1, 0, 1]) {
      for (const across of [-1, 0, 1]) {
        const inRow = column + across >= 0 && column + across < GRID.columns;
        const off = inRow ? seen[cell + down * GRID.columns + across] : undefined;
        if (off !== undefined) near.push(off);
      }
    }
    return near.length >= 3 ? median(near) : 0;
  });
}

/** By the middle value along each height, which ink that crosses the line does not move. */
function lineOff(picture: Picture, map: Homography, paper: PlainPaper, cell: number): number | undefined {
  const { x: left, y: top } = cellOrigin(paper, cell);
  const offs: number[] = [];
  const levels: number[] = [];
  for (let off = -FARTHEST; off <= FARTHEST; off += STEP) {
    const row: number[] = [];
    for (let x = EDGE; x < GRID.cellWidth - EDGE; x += ACROSS) {
      row.push(blueOverRed(picture, map, left + x, top + BASELINE + off));
    }
    offs.push(off);
    levels.push(median(row));
  }
  const paperLevel = median(levels);
  const peak = Math.max(...levels);
  if (peak - paperLevel < CLEARLY_CYAN) return undefined;
  let [sum, weight] = [0, 0];
  for (const [i, level] of levels.entries()) {
    const own = Math.max(0, level - (paperLevel + peak) / 2);
    sum += own * offs[i]!;
    weight += own;
  }
  return sum / weight;
}

function blueOverRed({ width, height, data }: Picture, map: Homography, x: number, y: number): number {
  const at = project(map, { x, y });
  const [column, row] = [Math.floor(at.x), Math.floor(at.y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return 0;
  const i = 4 * (row * width + column);
  return data[i + 2]! - data[i]!;
}
