import { PLAIN_PAPERS, type PlainPaper } from '../../domain/plain-paper';
import type { PrintSheet } from '../../domain/print-job';
import type { Face } from '../face';
import type { Point } from '../geometry';
import { flattenPath } from '../skeleton/flatten';
import {
  BASELINE,
  cellOrigin,
  CODE_SIZE,
  codeOf,
  codePlaces,
  CORNER_SIZE,
  cornerMiddles,
  GRID,
  gridLeft,
  SIGN_NAMES,
  TEMPLATE_PAGES,
  TEMPLATE_TITLES,
  X_HEIGHT,
} from './template';

/** Filled shapes of one colour, in mm. */
export interface TemplateShape {
  readonly fill: string;
  readonly polygons: readonly (readonly Point[])[];
}

const BLACK = '#000000';
const WORDS = '#3b4154';
/** Cyan that a camera's red channel hardly sees. */
const GUIDE = '#bfe3f3';
const GUIDE_WORD = '#8ccbe6';

const HAIRLINE = 0.18;
const DASH = 0.9;
const TITLE_MM = 5.6;
const TEXT_MM = 3.15;
const LINE_MM = 4.35;
const FOOT_MM = 2.7;
const NAME_MM = 3;
const SIGN_MM = 2.3;

const INSTRUCTIONS = [
  'Write each letter once in its box, sitting on the line, small letters about as high as the dashes. Write as you do on',
  'a card, letters apart, with the pen you would take: dark blue or black. Spoilt one? Go on; you can drop it on the screen.',
  'Then scan it at 300 dpi, or photograph it from straight above in daylight, all four black squares in the picture.',
];
const FOOT = 'The picture is read on your own computer and goes nowhere else.';

/** The pages to print and write on, words set in `face`. */
export function templateSheets(paper: PlainPaper, face: Face): readonly PrintSheet[] {
  const { widthMm, heightMm } = PLAIN_PAPERS[paper];
  return TEMPLATE_PAGES.map((_, page) => ({
    widthMm,
    heightMm,
    marks: templateShapes(paper, page, face).map(({ fill, polygons }) => ({
      fill,
      d: polygonPath(polygons),
    })),
    text: [titleOf(page), ...INSTRUCTIONS, FOOT].join('\n'),
  }));
}

export function templateShapes(paper: PlainPaper, page: number, face: Face): readonly TemplateShape[] {
  const left = gridLeft(paper);
  const right = left + GRID.columns * GRID.cellWidth;
  const foot = GRID.top + GRID.rows * GRID.cellHeight + 5.6;
  const names = TEMPLATE_PAGES[page]!.flatMap((character, cell) => {
    const { x, y } = cellOrigin(paper, cell);
    const name = SIGN_NAMES[character];
    return wordsAt(face, name ?? character, { x: x + 1, y: y + 3.1 }, name === undefined ? NAME_MM : SIGN_MM);
  });
  return [
    { fill: GUIDE, polygons: guides(paper) },
    { fill: GUIDE_WORD, polygons: names },
    { fill: BLACK, polygons: corners(paper, page) },
    {
      fill: WORDS,
      polygons: [
        ...wordsAt(face, titleOf(page), { x: left, y: 26 }, TITLE_MM),
        ...INSTRUCTIONS.flatMap((line, i) =>
          wordsAt(face, line, { x: left, y: 31.5 + i * LINE_MM }, fitted(face, line, TEXT_MM, right - left)),
        ),
        ...wordsAt(face, FOOT, { x: left, y: foot }, FOOT_MM),
      ],
    },
  ];
}

function titleOf(page: number): string {
  return `My own hand, page ${page + 1} of ${TEMPLATE_PAGES.length}: ${TEMPLATE_TITLES[page]}`;
}

function corners(paper: PlainPaper, page: number): Point[][] {
  const code = codeOf(paper, page);
  return [
    ...cornerMiddles(paper).map((middle) => square(middle, CORNER_SIZE)),
    ...codePlaces(paper)
      .filter((_, i) => code[i])
      .map((middle) => square(middle, CODE_SIZE)),
  ];
}

/** The frame of every cell, the line to write on, and dashes at the height of an x. */
function guides(paper: PlainPaper): Point[][] {
  const left = gridLeft(paper);
  const width = GRID.columns * GRID.cellWidth;
  const height = GRID.rows * GRID.cellHeight;
  const lines: Point[][] = [];
  for (let column = 0; column <= GRID.columns; column++) {
    lines.push(box(left + column * GRID.cellWidth - HAIRLINE / 2, GRID.top, HAIRLINE, height));
  }
  for (let row = 0; row <= GRID.rows; row++) {
    lines.push(box(left, GRID.top + row * GRID.cellHeight - HAIRLINE / 2, width, HAIRLINE));
  }
  for (let cell = 0; cell < GRID.columns * GRID.rows; cell++) {
    const { x, y } = cellOrigin(paper, cell);
    lines.push(box(x + 1, y + BASELINE - HAIRLINE / 2, GRID.cellWidth - 2, HAIRLINE * 1.3));
    for (let dash = 1; dash < GRID.cellWidth - 1 - DASH; dash += 2 * DASH) {
      lines.push(box(x + dash, y + BASELINE - X_HEIGHT - HAIRLINE / 2, DASH, HAIRLINE));
    }
  }
  return lines;
}

function square({ x, y }: Point, size: number): Point[] {
  return box(x - size / 2, y - size / 2, size, size);
}

function box(x: number, y: number, width: number, height: number): Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

/** Words as outlines, the first letter's origin at `place`; `size` is the em in mm. Unknown characters are left out. */
function wordsAt(face: Face, words: string, place: Point, size: number): Point[][] {
  const scale = size / face.unitsPerEm;
  const outlines: Point[][] = [];
  let x = place.x;
  for (const character of words) {
    const glyph = face.glyph(character);
    if (!glyph) continue;
    for (const polygon of flattenPath(glyph.path, scale)) {
      outlines.push(polygon.map((point) => ({ x: x + point.x, y: place.y - point.y })));
    }
    x += glyph.advance * scale;
  }
  return outlines;
}

/** The size at which a line is no wider than its column. */
function fitted(face: Face, words: string, size: number, width: number): number {
  let advance = 0;
  for (const character of words) advance += (face.glyph(character)?.advance ?? 0) / face.unitsPerEm;
  return Math.min(size, width / advance);
}

function polygonPath(polygons: readonly (readonly Point[])[]): string {
  return polygons
    .map((polygon) => {
      const places = polygon.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
      return `M${places.join('L')}Z`;
    })
    .join('');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
