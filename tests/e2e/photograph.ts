import { PLAIN_PAPERS, type PlainPaper } from '../../shared/domain/plain-paper';
import type { Page } from '@playwright/test';
import type { Hand } from '../../shared/notes/letters';
import type { TemplateShape } from '../../shared/notes/own-hand/template-sheets';
import { pageShapes, writeCells } from '../builders/written-pages';

export interface PhotoWish {
  readonly paper?: PlainPaper;
  /** From 0. */
  readonly page: number;
  readonly seed?: number;
  /** Quarter turns clockwise. */
  readonly turns?: number;
  /** Pixels to a millimetre of the paper. */
  readonly density?: number;
  readonly type?: 'image/jpeg' | 'image/png' | 'image/webp';
  /** Nothing is written on it. */
  readonly bare?: boolean;
  /** Taken as in a mirror. */
  readonly mirrored?: boolean;
  /** Seen from the foot of the page: how much narrower its far edge is, as a share. */
  readonly recede?: number;
  /** It has corners like ours, and no code between them. */
  readonly foreign?: boolean;
}

/**
 * Somebody fills a page of the template in `hand` and photographs it: drawn, seen in perspective, lit from one side,
 * blurred, grained and compressed by a real Chromium.
 */
export async function photographPage(page: Page, hand: Hand, wish: PhotoWish): Promise<Buffer> {
  const { paper = 'a4', seed = 3, turns = 0, density = 12, type = 'image/jpeg', bare = false } = wish;
  const { mirrored = false, recede = 0, foreign = false } = wish;
  const printed = pageShapes(paper, wish.page, bare ? [] : writeCells(hand, wish.page, seed));
  const shapes = foreign
    ? printed.map((shape) =>
        shape.fill === '#000000' ? { ...shape, polygons: shape.polygons.slice(0, 4) } : shape,
      )
    : printed;
  const { widthMm, heightMm } = PLAIN_PAPERS[paper];
  const photo = await page.evaluate(takePhoto, {
    svg: svgOf(shapes, widthMm, heightMm, density),
    seed,
    turns,
    type,
    mirrored,
    recede,
  });
  return Buffer.from(photo, 'base64');
}

function svgOf(shapes: readonly TemplateShape[], widthMm: number, heightMm: number, density: number): string {
  const paths = shapes.map(({ fill, polygons }) => {
    const d = polygons
      .map((polygon) => `M${polygon.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`).join('L')}Z`)
      .join('');
    return `<path d="${d}" fill="${fill}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm * density}" height="${heightMm * density}" viewBox="0 0 ${widthMm} ${heightMm}"><rect width="100%" height="100%" fill="#fdfcf9"/>${paths.join('')}</svg>`;
}

interface Shooting {
  readonly svg: string;
  readonly seed: number;
  readonly turns: number;
  readonly type: string;
  readonly mirrored: boolean;
  readonly recede: number;
}

/** Runs in the page, so it has to bring all it needs. */
async function takePhoto({ svg, seed, turns, type, mirrored, recede }: Shooting): Promise<string> {
  let state = seed * 7919 + 17;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 16777216;
  };
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const flat = new OffscreenCanvas(image.width, image.height);
  const flatContext = flat.getContext('2d')!;
  // A lens is never quite sharp.
  flatContext.filter = 'blur(0.8px)';
  flatContext.drawImage(image, 0, 0);
  const paper = flatContext.getImageData(0, 0, flat.width, flat.height);

  const [w, h] = turns % 2 === 0 ? [flat.width, flat.height] : [flat.height, flat.width];
  const border = Math.round(0.05 * Math.max(w, h));
  const photo = new OffscreenCanvas(w + 2 * border, h + 2 * border);
  const context = photo.getContext('2d')!;
  const shot = context.createImageData(photo.width, photo.height);
  const push = () => (chance() - 0.5) * 0.05 * w;
  const corners = [
    [border, border],
    [border + w, border],
    [border + w, border + h],
    [border, border + h],
  ].map(([x = 0, y = 0], i) => {
    const inward = i < 2 ? (i === 0 ? 0.5 : -0.5) * recede * w : 0;
    return [x + push() + inward, y + push() + (i < 2 ? 0.6 * recede * h : 0)] as const;
  });
  const turned = corners.map((_, i) => corners[(i + turns) % 4]!);
  const held = mirrored ? [1, 0, 3, 2].map((i) => turned[i]!) : turned;
  const sheet = [
    [0, 0],
    [flat.width, 0],
    [flat.width, flat.height],
    [0, flat.height],
  ] as const;
  // From the photograph back to the sheet.
  const rows: number[][] = [];
  for (let i = 0; i < 4; i++) {
    const [[x, y], [u, v]] = [held[i]!, sheet[i]!];
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  }
  for (let i = 0; i < 8; i++) {
    let pivot = i;
    for (let k = i; k < 8; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = 0; k < 8; k++) {
      if (k === i) continue;
      const share = rows[k]![i]! / rows[i]![i]!;
      for (let c = i; c < 9; c++) rows[k]![c]! -= share * rows[i]![c]!;
    }
  }
  const m = rows.map((row, i) => row[8]! / row[i]!);
  for (let y = 0; y < shot.height; y++) {
    for (let x = 0; x < shot.width; x++) {
      const at = 4 * (y * shot.width + x);
      const depth = m[6]! * x + m[7]! * y + 1;
      const u = (m[0]! * x + m[1]! * y + m[2]!) / depth;
      const v = (m[3]! * x + m[4]! * y + m[5]!) / depth;
      const inside = u >= 0 && v >= 0 && u < flat.width - 1 && v < flat.height - 1;
      // A lamp at the upper left, and the shadow of an arm across.
      const shadow = Math.abs(x / shot.width - y / shot.height - 0.25) < 0.12 ? 0.86 : 1;
      const lit = (1 - 0.38 * (0.7 * (x / shot.width) + 0.3 * (y / shot.height))) * shadow;
      const grain = (chance() - 0.5) * 12;
      const [left, top] = [Math.floor(u), Math.floor(v)];
      for (let k = 0; k < 3; k++) {
        let value = [58, 50, 44][k]!;
        if (inside) {
          const p = 4 * (top * flat.width + left) + k;
          const q = p + 4 * flat.width;
          const [du, dv] = [u - left, v - top];
          value =
            (paper.data[p]! * (1 - du) + paper.data[p + 4]! * du) * (1 - dv) +
            (paper.data[q]! * (1 - du) + paper.data[q + 4]! * du) * dv;
        }
        shot.data[at + k] = value * lit * [0.96, 0.93, 0.86][k]! + grain;
      }
      shot.data[at + 3] = 255;
    }
  }
  context.putImageData(shot, 0, 0);
  const blob = await photo.convertToBlob({ type, quality: 0.82 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
