import { PLAIN_PAPERS, type PlainPaper } from '../../shared/domain/plain-paper';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseFace } from '../../renderer/hand/parse-face';
import { MOST_VARIANTS, type OwnVariant, type WholeHand } from '../../shared/domain/own-hand';
import { inkStroke } from '../../shared/notes/pen';
import { boxOf, type Point, type Stroke } from '../../shared/notes/geometry';
import type { Hand } from '../../shared/notes/letters';
import { createNoise } from '../../shared/notes/noise';
import { homographyOf, project, type Homography } from '../../shared/notes/own-hand/homography';
import type { Picture } from '../../shared/notes/own-hand/blobs';
import { BASELINE, cellOrigin, GRID, TEMPLATE_PAGES, X_HEIGHT } from '../../shared/notes/own-hand/template';
import { templateShapes, type TemplateShape } from '../../shared/notes/own-hand/template-sheets';
import { strokesToText } from '../../shared/notes/own-hand/stroke-text';
import { random } from '../../shared/notes/random';

/** The face in which the template's words are set. */
export function templateFace() {
  const file = readFileSync(resolve('node_modules/@fontsource/figtree/files/figtree-latin-400-normal.woff'));
  return parseFace(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

/** What a made-up writer wrote into each cell: strokes in mm, from the cell's corner, y downwards. */
export interface WrittenCell {
  readonly character: string;
  readonly strokes: readonly Stroke[];
}

/** Somebody with this hand fills a page of the template: never quite the same letter, never quite on the line. */
export function writeCells(
  hand: Hand,
  page: number,
  seed: number,
  xMm = 2.7,
): readonly (WrittenCell | undefined)[] {
  const noise = createNoise(seed);
  return TEMPLATE_PAGES[page]!.map((character, cell) => {
    const letter = hand.letter(character);
    if (!letter) return undefined;
    const chance = random(seed, `cell ${page}.${cell}`);
    const size = xMm * chance.normal(0.04, 1);
    const narrow = chance.normal(0.05, 1);
    const slant = chance.normal(0.05);
    const line = BASELINE - 0.15 + chance.normal(0.12);
    const box = boxOf(letter.strokes.map(({ points }) => points));
    const start = (GRID.cellWidth - (box.right - box.left) * size) / 2 - box.left * size + chance.normal(0.5);
    const strokes = letter.strokes.map(({ points }) =>
      points.map(({ x, y, width }) => {
        const [u, v] = [x * 0.4 + cell * 7.7, y * 0.4 + page * 3.1];
        const bentX = x + 0.08 * noise(u, v);
        const bentY = y + 0.08 * noise(u + 300, v - 200);
        return {
          x: start + (bentX * narrow + bentY * slant) * size,
          y: line - bentY * size,
          width: width * size,
        };
      }),
    );
    return { character, strokes };
  });
}

/** The hand that a perfect reader would make of these pages. */
export function readPerfectly(hand: Hand, seed: number): WholeHand {
  const variants = new Map<string, OwnVariant[]>();
  for (const page of TEMPLATE_PAGES.keys()) {
    for (const [i, cell] of writeCells(hand, page, seed).entries()) {
      if (!cell) continue;
      const strokes = cell.strokes.map((stroke) =>
        stroke.map(({ x, y, width }) => ({
          x: x / X_HEIGHT,
          y: (BASELINE - y) / X_HEIGHT,
          width: width / X_HEIGHT,
        })),
      );
      const before = variants.get(cell.character) ?? [];
      const variant = { strokes: strokesToText(strokes), cell: `${page + 1}.${i}` };
      variants.set(cell.character, [...before, variant].slice(0, MOST_VARIANTS));
    }
  }
  return {
    hand: { id: 'mine', name: 'My hand', from: 'page' },
    letters: [...variants].map(([character, all]) => ({ character, variants: all })),
  };
}

/** All that is on the paper: what was printed and what was written, in mm. */
export function pageShapes(
  paper: PlainPaper,
  page: number,
  written: readonly (WrittenCell | undefined)[],
  ink = '#1d2b6b',
  penMm = 0.42,
): readonly TemplateShape[] {
  const noise = createNoise(5);
  const chance = random(5, 'pen');
  let id = 0;
  const polygons = written.flatMap((cell, i) => {
    const { x: left, y: top } = cellOrigin(paper, i);
    return (cell?.strokes ?? []).flatMap((stroke) => {
      const moved = stroke.map(({ x, y, width }) => ({ x: x + left, y: y + top, width }));
      return inkStroke(moved, penMm, ++id, noise, chance);
    });
  });
  return [...templateShapes(paper, page, templateFace()), { fill: ink, polygons }];
}

export interface Shot {
  /** Pixels to a millimetre of the paper, about. */
  readonly density?: number;
  /** Quarter turns clockwise. */
  readonly turns?: 0 | 1 | 2 | 3;
  /** How far the corners are pushed about, as a share of the page's width. */
  readonly aslant?: number;
  readonly mirrored?: boolean;
  /** Seen from the foot of the page: how much narrower its far edge is, as a share. */
  readonly recede?: number;
  /** The light at the darker end, as a share of the brighter one's. */
  readonly shade?: number;
  readonly noise?: number;
  /** How far the middle of the paper bends down the page, in mm. */
  readonly curlMm?: number;
  /** Leaves this corner of the page out of the picture: pixels cut off on the right. */
  readonly cutRight?: number;
  readonly seed?: number;
}

/** Photographs a page: in perspective, on a dark desk, in uneven light, with noise. */
export function photograph(paper: PlainPaper, shapes: readonly TemplateShape[], shot: Shot = {}): Picture {
  const {
    density = 11,
    turns = 0,
    aslant = 0.02,
    mirrored = false,
    shade = 0.65,
    noise = 4,
    seed = 1,
  } = shot;
  const { widthMm, heightMm } = PLAIN_PAPERS[paper];
  const chance = random(seed, 'shot');
  const border = 14 * density;
  const [w, h] = turns % 2 === 0 ? [widthMm, heightMm] : [heightMm, widthMm];
  const width = Math.round(w * density + 2 * border) - Math.round(shot.cutRight ?? 0);
  const height = Math.round(h * density + 2 * border);
  const push = () => chance.between(-aslant, aslant) * widthMm * density;
  const frame = [
    [border, border],
    [border + w * density, border],
    [border + w * density, border + h * density],
    [border, border + h * density],
  ].map(([x, y], i) => {
    const far = i < 2 ? (shot.recede ?? 0) : 0;
    const inward = (i === 0 ? 0.5 : -0.5) * far * w * density;
    return { x: x! + push() + inward, y: y! + push() + 0.6 * far * h * density };
  });
  const held = frame.map((_, i) => frame[(i + turns) % 4]!);
  const page: Point[] = [
    { x: 0, y: 0 },
    { x: widthMm, y: 0 },
    { x: widthMm, y: heightMm },
    { x: 0, y: heightMm },
  ];
  const map = homographyOf(page, mirrored ? [held[1]!, held[0]!, held[3]!, held[2]!] : held)!;
  const light = new Float32Array(width * height * 3).fill(0.22);
  fill(light, width, height, [page.map((at) => project(map, at))], [1, 0.99, 0.97]);
  for (const { fill: colour, polygons } of shapes) {
    const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [
      number,
      number,
      number,
    ];
    const bent =
      shot.curlMm === undefined ? polygons : polygons.map((one) => curled(one, widthMm, shot.curlMm!));
    for (const polygon of grouped(bent)) fill(light, width, height, onImage(polygon, map), rgb);
  }
  const data = new Uint8ClampedArray(width * height * 4);
  let state = seed * 7919 + 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const lit = 235 * (1 - (1 - shade) * (0.6 * (x / width) + 0.4 * (y / height)));
      for (let k = 0; k < 3; k++) {
        state = (Math.imul(state, 1664525) + 1013904223) | 0;
        data[4 * at + k] = light[3 * at + k]! * lit + ((state >>> 16) / 65536 - 0.5) * 2 * noise;
      }
      data[4 * at + 3] = 255;
    }
  }
  return { width, height, data };
}

/** Outlines that lie in one another have to be filled together; here those whose boxes meet. */
function grouped(polygons: readonly (readonly Point[])[]): (readonly Point[])[][] {
  const groups: { box: ReturnType<typeof boxOf>; members: (readonly Point[])[] }[] = [];
  for (const polygon of polygons) {
    const box = boxOf([polygon]);
    const last = groups[groups.length - 1];
    if (
      last &&
      box.left >= last.box.left &&
      box.right <= last.box.right &&
      box.top >= last.box.top &&
      box.bottom <= last.box.bottom
    )
      last.members.push(polygon);
    else groups.push({ box, members: [polygon] });
  }
  return groups.map(({ members }) => members);
}

function onImage(polygons: readonly (readonly Point[])[], map: Homography): Point[][] {
  return polygons.map((polygon) => polygon.map((at) => project(map, at)));
}

/** Long lines are cut into short ones, and everything moved down as far as the paper bends there. */
function curled(polygon: readonly Point[], widthMm: number, curlMm: number): Point[] {
  return polygon.flatMap((from, i) => {
    const to = polygon[(i + 1) % polygon.length]!;
    const pieces = Math.max(1, Math.ceil(Math.abs(to.x - from.x) / 4));
    return Array.from({ length: pieces }, (_, k) => {
      const x = from.x + ((to.x - from.x) * k) / pieces;
      const y = from.y + ((to.y - from.y) * k) / pieces;
      return { x, y: y + curlMm * Math.sin((Math.PI * (x - 14)) / (widthMm - 28)) };
    });
  });
}

const FINE = 4;

/** Paints polygons by the non-zero rule, a pixel as much as it is covered. */
function fill(
  light: Float32Array,
  width: number,
  height: number,
  polygons: readonly (readonly Point[])[],
  colour: readonly [number, number, number],
): void {
  const box = boxOf(polygons);
  const [x0, x1] = [Math.max(0, Math.floor(box.left)), Math.min(width - 1, Math.ceil(box.right))];
  const [y0, y1] = [Math.max(0, Math.floor(box.top)), Math.min(height - 1, Math.ceil(box.bottom))];
  for (let y = y0; y <= y1; y++) {
    const cover = new Float32Array(Math.max(0, x1 - x0 + 2));
    for (let part = 0; part < FINE; part++) {
      const row = y + (part + 0.5) / FINE;
      const crossings: { x: number; turn: number }[] = [];
      for (const polygon of polygons) {
        for (let i = 0; i < polygon.length; i++) {
          const [a, b] = [polygon[i]!, polygon[(i + 1) % polygon.length]!];
          if (a.y <= row === b.y <= row) continue;
          crossings.push({ x: a.x + ((row - a.y) / (b.y - a.y)) * (b.x - a.x), turn: b.y > a.y ? 1 : -1 });
        }
      }
      crossings.sort((a, b) => a.x - b.x);
      let winding = 0;
      for (let i = 0; i < crossings.length - 1; i++) {
        winding += crossings[i]!.turn;
        if (winding === 0) continue;
        const [from, to] = [Math.max(x0, crossings[i]!.x), Math.min(x1 + 1, crossings[i + 1]!.x)];
        for (let x = Math.floor(from); x < to; x++) {
          cover[x - x0]! += (Math.min(to, x + 1) - Math.max(from, x)) / FINE;
        }
      }
    }
    for (let x = x0; x <= x1; x++) {
      const share = Math.min(1, cover[x - x0]!);
      if (share <= 0) continue;
      for (let k = 0; k < 3; k++) {
        const at = 3 * (y * width + x) + k;
        light[at] = light[at]! * (1 - share) + colour[k]! * share;
      }
    }
  }
}
