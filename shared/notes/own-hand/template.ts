import { PLAIN_PAPERS, type PlainPaper } from '../../domain/plain-paper';
import type { Point } from '../geometry';

// The page to write one's letters on, as data: where everything is, in millimetres from the top left corner.

/** The same grid on either paper. */
export const GRID = { columns: 13, rows: 12, top: 44, cellWidth: 13.6, cellHeight: 17 } as const;
/** The printed line of a cell, from its top, and the height of an x above it. */
export const BASELINE = 11.4;
export const X_HEIGHT = 3.2;
/** A cell names its letter at the top: what lies wholly within so many mm is print. */
export const LABEL_HEIGHT = 3.7;

export const CORNER_SIZE = 8;
const CORNER_INSET = 10;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** A row of cells each; the alphabet takes two. Tries of one letter lie apart, or all would come out alike. */
const PAGE_ROWS: readonly (readonly string[])[] = [
  [ALPHABET, ALPHABET, ALPHABET, ALPHABET, ALPHABET, `.,'!?-.,'!?-:`, `.,'!?-.,&()";`],
  [
    ALPHABET.toUpperCase(),
    ALPHABET.toUpperCase(),
    ALPHABET.toUpperCase(),
    '0123456789&:"',
    '0123456789&:"',
    '0123456789&:"',
    '();/@+=%#*£€$',
    '();/@+=%!?£€$',
    'ßæœøÆŒØ¿¡_~°–',
  ],
];

/** What each cell of each page is for, row by row. */
export const TEMPLATE_PAGES: readonly (readonly string[])[] = PAGE_ROWS.map((rows) =>
  rows.flatMap((row) => Array.from(row)),
);

/** Signs that would be hard to tell by themselves are named. */
export const SIGN_NAMES: Readonly<Record<string, string>> = {
  '.': 'full stop',
  ',': 'comma',
  "'": 'apostrophe',
  '-': 'hyphen',
  '–': 'dash',
  ':': 'colon',
  ';': 'semicolon',
  '"': 'quotes',
  _: 'underscore',
  '~': 'tilde',
  '°': 'degrees',
  '*': 'asterisk',
  '/': 'slash',
};

export const TEMPLATE_TITLES = ['small letters and stops', 'capitals, figures and signs'] as const;

/** Every character of the template once, in the order in which a person looks for it. */
export const TEMPLATE_CHARACTERS: readonly string[] = [
  ...new Set([...TEMPLATE_PAGES[0]!.slice(0, 26), ...TEMPLATE_PAGES[1]!, ...TEMPLATE_PAGES[0]!]),
];

export function gridLeft(paper: PlainPaper): number {
  return (PLAIN_PAPERS[paper].widthMm - GRID.columns * GRID.cellWidth) / 2;
}

/** The top left corner of a cell. */
export function cellOrigin(paper: PlainPaper, cell: number): Point {
  return {
    x: gridLeft(paper) + (cell % GRID.columns) * GRID.cellWidth,
    y: GRID.top + Math.floor(cell / GRID.columns) * GRID.cellHeight,
  };
}

/** The middles of the four black squares: top left, then clockwise. */
export function cornerMiddles(paper: PlainPaper): readonly [Point, Point, Point, Point] {
  const { widthMm, heightMm } = PLAIN_PAPERS[paper];
  const near = CORNER_INSET + CORNER_SIZE / 2;
  return [
    { x: near, y: near },
    { x: widthMm - near, y: near },
    { x: widthMm - near, y: heightMm - near },
    { x: near, y: heightMm - near },
  ];
}

/** Small squares between the upper corners say which page this is, of which paper, and which way up. */
export const CODE_SIZE = 3.6;
const CODE_PITCH = 6;
const CODE_LENGTH = 11;
/** No code read backwards begins like this and checks. */
const CODE_START = [1, 1, 0, 1] as const;

export function codePlaces(paper: PlainPaper): readonly Point[] {
  const { widthMm } = PLAIN_PAPERS[paper];
  const y = CORNER_INSET + CORNER_SIZE / 2;
  return Array.from({ length: CODE_LENGTH }, (_, i) => ({
    x: widthMm / 2 + (i - (CODE_LENGTH - 1) / 2) * CODE_PITCH,
    y,
  }));
}

/** Which squares of the code are black. Pages count from 0. */
export function codeOf(paper: PlainPaper, page: number): readonly boolean[] {
  const bits = [paper === 'letter' ? 1 : 0, (page >> 1) & 1, page & 1];
  const check = (3 * bits[0]! + 5 * bits[1]! + 6 * bits[2]! + 1) % 8;
  return [...CODE_START, ...bits, (check >> 2) & 1, (check >> 1) & 1, check & 1, 1].map((bit) => bit === 1);
}

/** The page that a code names on `paper`, from 0; `undefined` when it is none of ours. */
export function pageOfCode(paper: PlainPaper, code: readonly boolean[]): number | undefined {
  const page = TEMPLATE_PAGES.findIndex((_, i) => codeOf(paper, i).every((bit, at) => bit === code[at]));
  return page < 0 ? undefined : page;
}
