import { PLAIN_PAPER_IDS } from '../../../../shared/domain/plain-paper';
import { describe, expect, it, vi } from 'vitest';
import { distance, type Point, type Stroke } from '../../../../shared/notes/geometry';
import { locatePage, type FoundPage } from '../../../../shared/notes/own-hand/locate';
import { markOdd } from '../../../../shared/notes/own-hand/odd-letters';
import { readPage, type ReadLetter } from '../../../../shared/notes/own-hand/read-page';
import { strokesFromText } from '../../../../shared/notes/own-hand/stroke-text';
import {
  BASELINE,
  codeOf,
  TEMPLATE_CHARACTERS,
  TEMPLATE_PAGES,
  X_HEIGHT,
} from '../../../../shared/notes/own-hand/template';
import type { Picture } from '../../../../shared/notes/own-hand/blobs';
import { pageShapes, photograph, writeCells, type WrittenCell } from '../../../builders/written-pages';
import { handOf } from '../hands';

// Photographs of 11 megapixels, on a machine that does other things too.
vi.setConfig({ testTimeout: 120_000 });

function foundIn(picture: Picture): FoundPage {
  const found = locatePage(picture);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

function lettersIn(picture: Picture): readonly ReadLetter[] | undefined {
  const steps = readPage(picture, foundIn(picture));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Places along strokes, in x-heights of the template. */
function placesOn(strokes: readonly Stroke[]): Point[] {
  return strokes.flatMap((stroke) =>
    stroke.flatMap((point, i) => {
      const before = stroke[i - 1] ?? point;
      const pieces = Math.max(1, Math.round(distance(before, point) / 0.05));
      return Array.from({ length: pieces }, (_, k) => ({
        x: before.x + ((point.x - before.x) * (k + 1)) / pieces,
        y: before.y + ((point.y - before.y) * (k + 1)) / pieces,
      }));
    }),
  );
}

/** The mean distance from the places of either to the nearest of the other. */
function apart(a: readonly Point[], b: readonly Point[]): number {
  const oneWay = (from: readonly Point[], to: readonly Point[]) =>
    from.reduce((sum, p) => sum + Math.min(...to.map((q) => distance(p, q))), 0) / from.length;
  return (oneWay(a, b) + oneWay(b, a)) / 2;
}

const truePlaces = ({ strokes }: WrittenCell) =>
  placesOn(
    strokes.map((stroke) =>
      stroke.map(({ x, y, width }) => ({ x: x / X_HEIGHT, y: (BASELINE - y) / X_HEIGHT, width })),
    ),
  );

describe('a page that was photographed', () => {
  it.each([
    ['brisk', 0],
    ['upright', 1],
  ] as const)('is read letter for letter (the %s hand, page %i)', (id, page) => {
    const written = writeCells(handOf(id), page, 3);
    const picture = photograph('a4', pageShapes('a4', page, written), {
      density: 12,
      turns: page === 0 ? 0 : 1,
    });
    const letters = lettersIn(picture)!;
    const wanted = written.filter((cell) => cell !== undefined).length;
    expect(letters.length).toBeGreaterThanOrEqual(0.99 * wanted);
    const offs = letters.map((letter) => {
      const cell = written[Number(letter.cell.split('.')[1])]!;
      expect(letter.character).toBe(cell.character);
      return apart(placesOn(strokesFromText(letter.strokes)!), truePlaces(cell));
    });
    // A twentieth of an x-height is a sixth of a millimetre.
    expect(offs.filter((off) => off < 0.06).length / wanted).toBeGreaterThanOrEqual(0.98);
    expect(letters.filter(({ doubt }) => doubt !== undefined).length).toBeLessThan(0.05 * wanted);
    expect(JSON.stringify(letters).length).toBeLessThan(40_000);
  });
});

it('keeps commas commas, and eyes open, in a coarse picture too', () => {
  const written = writeCells(handOf('brisk'), 0, 8);
  const letters = lettersIn(photograph('letter', pageShapes('letter', 0, written), { density: 7.5 }))!;
  const lengthOf = ({ strokes }: ReadLetter) =>
    strokesFromText(strokes)!.reduce((sum, stroke) => {
      for (let i = 1; i < stroke.length; i++) sum += distance(stroke[i - 1]!, stroke[i]!);
      return sum;
    }, 0);
  const all = (character: string) => letters.filter((letter) => letter.character === character);
  expect(Math.min(...all(',').map(lengthOf))).toBeGreaterThan(2 * Math.max(...all('.').map(lengthOf)));
  expect(letters.filter(({ doubt }) => doubt === 'filled')).toEqual([]);
});

it('finds the line of every box on paper that is not flat', () => {
  const written = writeCells(handOf('brisk'), 0, 4);
  const letters = lettersIn(photograph('a4', pageShapes('a4', 0, written), { density: 10, curlMm: 0.9 }))!;
  const offs = letters
    .map((letter) => {
      const lowest = (places: readonly Point[]) => Math.min(...places.map(({ y }) => y));
      const cell = written[Number(letter.cell.split('.')[1])]!;
      return Math.abs(lowest(placesOn(strokesFromText(letter.strokes)!)) - lowest(truePlaces(cell)));
    })
    .toSorted((a, b) => a - b);
  // Of the 0.28 x-heights that the paper bends.
  expect(offs[Math.floor(0.95 * offs.length)]).toBeLessThan(0.08);
});

describe('a page is found', () => {
  const written = writeCells(handOf('brisk'), 1, 5).map((cell, i) => (i < 20 ? cell : undefined));
  const shapes = pageShapes('letter', 1, written);

  it.each([0, 1, 2, 3] as const)('turned %i times by a quarter', (turns) => {
    const found = foundIn(photograph('letter', shapes, { density: 7, turns, seed: turns + 1 }));
    expect(found).toMatchObject({ paper: 'letter', page: 1, mirrored: false });
    expect(found.pixelsPerX).toBeGreaterThan(20);
  });

  it('mirrored, as some front cameras take it', () => {
    const picture = photograph('letter', shapes, { density: 8, mirrored: true });
    expect(foundIn(picture).mirrored).toBe(true);
    const letters = lettersIn(picture)!;
    expect(letters.map(({ character }) => character)).toEqual(TEMPLATE_PAGES[1]!.slice(0, 20));
  });

  it('in deep shade, aslant, and grained', () => {
    const shot = { density: 9, shade: 0.3, aslant: 0.05, noise: 9 };
    expect(lettersIn(photograph('letter', shapes, shot))).toHaveLength(20);
  });
});

describe('a picture is refused', () => {
  const shapes = pageShapes('a4', 0, writeCells(handOf('brisk'), 0, 5).slice(0, 13));

  it('when a corner is not in it', () => {
    expect(locatePage(photograph('a4', shapes, { density: 7, cutRight: 7 * 40 }))).toBe('noCorners');
  });

  it('when its letters have too few pixels', () => {
    expect(locatePage(photograph('a4', shapes, { density: 4.5 }))).toBe('tooSmall');
  });

  it('when it was seen too much from the side', () => {
    expect(locatePage(photograph('a4', shapes, { density: 14, recede: 0.5 }))).toBe('skewed');
    expect(locatePage(photograph('a4', shapes, { density: 12, recede: 0.15 }))).toMatchObject({ page: 0 });
  });

  it('when it shows nothing of the kind', () => {
    const size = 1200;
    const data = new Uint8ClampedArray(size * size * 4);
    for (let i = 0; i < data.length; i++) data[i] = (Math.imul(i, 2654435761) >>> 24) & 255;
    expect(locatePage({ width: size, height: size, data })).toBe('noCorners');
    expect(locatePage({ width: size, height: size, data: data.fill(255) })).toBe('noCorners');
    expect(locatePage({ width: 1, height: 1, data: new Uint8ClampedArray(4) })).toBe('noCorners');
  });

  it('when its squares are those of another page', () => {
    const others = shapes.map((shape) =>
      // Without the code between the corners.
      shape.fill === '#000000' ? { ...shape, polygons: shape.polygons.slice(0, 4) } : shape,
    );
    expect(locatePage(photograph('a4', others, { density: 7 }))).toBe('otherPage');
  });

  it('when nobody wrote on it', () => {
    expect(lettersIn(photograph('a4', pageShapes('a4', 0, []), { density: 8, noise: 8 }))).toBeUndefined();
  });
});

describe('the template', () => {
  it('has codes that cannot be taken for one another, nor for themselves backwards', () => {
    const codes = PLAIN_PAPER_IDS.flatMap((paper) =>
      TEMPLATE_PAGES.map((_, page) => codeOf(paper, page).map(Number).join('')),
    );
    expect(new Set(codes).size).toBe(4);
    for (const code of codes) expect(codes).not.toContain(Array.from(code).toReversed().join(''));
  });

  it('has a box for every letter, and five for the small ones', () => {
    for (const page of TEMPLATE_PAGES) expect(page).toHaveLength(156);
    const count = (character: string) => TEMPLATE_PAGES.flat().filter((one) => one === character).length;
    for (const character of 'abcdefghijklmnopqrstuvwxyz') expect(count(character)).toBe(5);
    for (const character of 'ABCXYZ0189&') expect(count(character)).toBeGreaterThanOrEqual(3);
    expect(TEMPLATE_CHARACTERS).toHaveLength(new Set(TEMPLATE_PAGES.flat()).size);
  });
});

it('notices a letter that is not like the others of its kind', () => {
  const tall = (height: number, i: number): ReadLetter => ({
    character: 'l',
    cell: `1.${i}`,
    strokes: `0 ${height} 15 0 -${height}`,
  });
  const letters = markOdd([200, 205, 90, 198].map(tall));
  expect(letters.map(({ doubt }) => doubt)).toEqual([undefined, undefined, 'odd', undefined]);
});
