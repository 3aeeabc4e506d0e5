import { describe, expect, it, vi } from 'vitest';
import { boxOf, distance, type Point, type Stroke } from '../../../shared/notes/geometry';
import { HAND_IDS, type HandId } from '../../../shared/notes/hands';
import { flattenPath } from '../../../shared/notes/skeleton/flatten';
import { fillPolygons, neighbourSteps, type Raster } from '../../../shared/notes/skeleton/raster';
import { skeletonise } from '../../../shared/notes/skeleton/skeleton';
import { facesOf } from './hands';

// A machine that does other things too takes its time over letters.
vi.setConfig({ testTimeout: 60_000 });

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?\'"()-éèüöäñçå';
const WRITTEN: Readonly<Record<HandId, string>> = {
  brisk: LATIN,
  joined: LATIN,
  upright: LATIN,
  cyrillic: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯіїє.,!?',
  greek: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ.,;',
};
const DOTS = 60;
const MARGIN = 6;

describe.each(HAND_IDS)('the strokes of the %s hand', (id) => {
  it('cover nearly all ink of every letter and lose no part of any', () => {
    for (const character of WRITTEN[id]) {
      const { glyph, strokes } = outlineAndStrokes(id, character);
      const { covered, untouched } = compare(glyph, strokes);
      expect(covered, `ink of ${character} that its strokes cover`).toBeGreaterThanOrEqual(0.88);
      expect(untouched, `pieces of ${character} without a stroke`).toBe(0);
    }
  });

  it('follow the pen: a letter is few movements', () => {
    const counts = Array.from(WRITTEN[id], (character) => outlineAndStrokes(id, character).strokes.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(7);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(3);
  });
});

it('makes nothing of nothing, and a stroke of a dot', () => {
  expect(skeletonise([])).toEqual([]);
  const dot = [
    { x: 0, y: 0 },
    { x: 0.1, y: 0 },
    { x: 0.1, y: 0.1 },
    { x: 0, y: 0.1 },
  ];
  expect(skeletonise([dot])).toHaveLength(1);
});

it('draws a ring as one closed stroke', () => {
  const ring = (radius: number, turn: 1 | -1) =>
    Array.from({ length: 40 }, (_, i) => ({
      x: radius * Math.cos((turn * i * Math.PI) / 20),
      y: radius * Math.sin((turn * i * Math.PI) / 20),
    }));
  const strokes = skeletonise([ring(0.5, 1), ring(0.34, -1)]);
  expect(strokes).toHaveLength(1);
  const [stroke] = strokes;
  expect(distance(stroke![0]!, stroke![stroke!.length - 1]!)).toBeLessThan(0.05);
  for (const point of stroke!) expect(Math.sqrt(point.x * point.x + point.y * point.y)).toBeCloseTo(0.42, 1);
});

function outlineAndStrokes(id: HandId, character: string): { glyph: Point[][]; strokes: Stroke[] } {
  for (const face of facesOf(id)) {
    const glyph = face.glyph(character);
    if (!glyph || glyph.path.length === 0) continue;
    const polygons = flattenPath(glyph.path, 2.3 / face.unitsPerEm);
    return { glyph: polygons, strokes: skeletonise(polygons) };
  }
  throw new Error(`no face of ${id} has ${character}`);
}

function compare(polygons: Point[][], strokes: readonly Stroke[]): { covered: number; untouched: number } {
  const box = boxOf(polygons);
  const width = Math.ceil((box.right - box.left) * DOTS) + 2 * MARGIN;
  const height = Math.ceil((box.bottom - box.top) * DOTS) + 2 * MARGIN;
  const onto = ({ x, y }: Point) => ({ x: (x - box.left) * DOTS + MARGIN, y: (y - box.top) * DOTS + MARGIN });
  const ink = fillPolygons(
    polygons.map((polygon) => polygon.map(onto)),
    width,
    height,
  );
  const drawn = new Uint8Array(width * height);
  for (const stroke of strokes) {
    for (const [i, to] of stroke.entries()) {
      const from = stroke[Math.max(0, i - 1)]!;
      const steps = Math.max(1, Math.ceil(distance(from, to) * DOTS));
      for (let step = 0; step <= steps; step++) {
        const t = step / steps;
        const at = onto({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
        stamp(drawn, width, at, ((from.width + (to.width - from.width) * t) / 2) * DOTS + 0.7);
      }
    }
  }
  let covered = 0;
  let all = 0;
  for (const [i, pixel] of ink.pixels.entries()) {
    all += pixel;
    if (pixel === 1 && drawn[i] === 1) covered++;
  }
  return {
    covered: covered / all,
    untouched: pieces(ink).filter((piece) => !piece.some((i) => drawn[i] === 1)).length,
  };
}

function stamp(image: Uint8Array, width: number, at: Point, radius: number): void {
  for (let y = Math.floor(at.y - radius); y <= at.y + radius; y++) {
    for (let x = Math.floor(at.x - radius); x <= at.x + radius; x++) {
      const [dx, dy] = [x + 0.5 - at.x, y + 0.5 - at.y];
      if (dx * dx + dy * dy <= radius * radius) image[y * width + x] = 1;
    }
  }
}

function pieces({ pixels, width }: Raster): number[][] {
  const seen = new Uint8Array(pixels.length);
  const found: number[][] = [];
  for (const [start, pixel] of pixels.entries()) {
    if (pixel === 0 || seen[start] === 1) continue;
    const piece = [start];
    seen[start] = 1;
    for (const i of piece) {
      for (const step of neighbourSteps(width)) {
        if (pixels[i + step] !== 1 || seen[i + step] === 1) continue;
        seen[i + step] = 1;
        piece.push(i + step);
      }
    }
    found.push(piece);
  }
  return found;
}
