import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFace } from '../../renderer/hand/parse-face';
import type { PrintSheet } from '../../shared/domain/print-job';
import {
  CARD_STOCK_IDS,
  CARD_STOCKS,
  ENVELOPE_IDS,
  ENVELOPES,
  type CardStockId,
} from '../../shared/domain/stationery';
import { impose } from '../../shared/notes/fold';
import { HAND_IDS, HANDS, LATIN_HANDS, type HandId } from '../../shared/notes/hands';
import { INK_IDS, INKS, type InkId } from '../../shared/notes/ink';
import { layoutEnvelope } from '../../shared/notes/layout-envelope';
import { layoutFront } from '../../shared/notes/layout-front';
import { layoutNote } from '../../shared/notes/layout-note';
import { createHand, type Hand } from '../../shared/notes/letters';
import { MANNERS, mannerOf, type Manner } from '../../shared/notes/manner';
import { textsFor, type Texts } from './texts';

/** One page of the gallery: cards side by side, at their size on paper. */
export interface GalleryPage {
  /** The picture's file, without its ending. */
  readonly name: string;
  readonly html: string;
}

const FACES: Readonly<Record<HandId, readonly string[]>> = {
  brisk: ['nothing-you-could-do/files/nothing-you-could-do-latin'],
  joined: ['la-belle-aurore/files/la-belle-aurore-latin'],
  upright: ['reenie-beanie/files/reenie-beanie-latin'],
  cyrillic: ['bad-script/files/bad-script-cyrillic', 'bad-script/files/bad-script-latin'],
  greek: ['mynerve/files/mynerve-greek', 'mynerve/files/mynerve-latin'],
};

const LENGTHS: readonly (keyof Texts)[] = ['long', 'middling', 'signs', 'short'];

interface CardWish {
  readonly id: HandId;
  readonly stock: CardStockId;
  readonly ink: InkId;
  readonly length: keyof Texts;
  readonly seed: number;
  readonly manner?: Manner;
}

/** The contact sheets: every hand in every ink, every stock, every size of writing, every envelope. @param root the project's folder */
export function galleryPages(root: string): GalleryPage[] {
  const hands = new Map<HandId, Hand>();
  const handOf = (id: HandId) => {
    const hand =
      hands.get(id) ??
      createHand(
        HANDS[id],
        FACES[id].map((name) => faceAt(root, name)),
      );
    hands.set(id, hand);
    return hand;
  };
  const write = ({ id, stock, length, ...wish }: CardWish): PrintSheet => {
    const result = layoutNote({
      ...wish,
      text: textsFor(id)[length],
      hand: handOf(id),
      sheet: CARD_STOCKS[stock],
    });
    if (!result.written) throw new Error(`${id} on ${stock}: ${result.reason}`);
    return result.sheets[0]!;
  };
  const card = (wish: CardWish, more = '') =>
    figure(write(wish), [HANDS[wish.id].name, CARD_STOCKS[wish.stock].name, INKS[wish.ink].name + more]);
  const folded = (name: string, stock: CardStockId, id: HandId, ink: InkId) => {
    const sheet = CARD_STOCKS[stock];
    const front = layoutFront({ hand: handOf(id), sheet, seed: 9, ink });
    const inside = write({ id, stock, ink, length: 'middling', seed: 9 });
    const [outer, inner] = impose({ front, inside }, sheet.flat!);
    return page(
      name,
      [
        figure(outer!, [`${sheet.name}, the outside`]),
        figure(inner!, ['The inside, turned on the short edge']),
      ],
      2,
    );
  };
  const { size, penMm, haste } = MANNERS;
  const manners: readonly (readonly [string, Manner])[] = [
    ['smallest writing', mannerOf({ size: size.least })],
    ['usual', mannerOf({})],
    ['largest writing', mannerOf({ size: size.most })],
    ['finest pen, most careful', mannerOf({ penMm: penMm.least, haste: haste.least })],
    ['broadest pen, most hurried', mannerOf({ penMm: penMm.most, haste: haste.most })],
  ];
  return [
    ...HAND_IDS.map((id, row) =>
      page(
        `hand-${id}`,
        INK_IDS.map((ink, i) => card({ id, stock: 'a2', ink, length: LENGTHS[i]!, seed: 10 * row + i })),
        2,
      ),
    ),
    page(
      'stocks',
      CARD_STOCK_IDS.map((stock, i) =>
        card({ id: LATIN_HANDS[i % 3]!, stock, ink: 'blueBlack', length: 'long', seed: 50 + i }),
      ),
      3,
    ),
    page(
      'sizes',
      manners.map(([name, some], i) =>
        card(
          { id: 'brisk', stock: 'a6', ink: 'blueBlack', length: 'middling', seed: 60 + i, manner: some },
          `, ${name}`,
        ),
      ),
      3,
    ),
    folded('folded', 'a5Folded', 'joined', 'royalBlue'),
    folded('folded-half-letter', 'halfLetterFolded', 'brisk', 'black'),
    page(
      'envelopes',
      ENVELOPE_IDS.map((id, i) => {
        const result = layoutEnvelope({
          lines: ['Dana Okafor', 'Head of Product', 'Brightwater'],
          corner: 'By hand',
          hand: handOf(LATIN_HANDS[i % LATIN_HANDS.length]!),
          sheet: ENVELOPES[id],
          seed: 20 + i,
          ink: INK_IDS[i % INK_IDS.length]!,
        });
        if (!result.written) throw new Error(`${id}: ${result.reason}`);
        return figure(result.sheets[0]!, [`${ENVELOPES[id].name} envelope`]);
      }),
      2,
    ),
    page(
      'seeds',
      [1, 2, 3].map((seed) =>
        card(
          { id: 'brisk', stock: 'a6', ink: 'royalBlue', length: 'middling', seed: seed * 101 },
          `, seed ${seed}`,
        ),
      ),
      3,
    ),
  ];
}

function faceAt(root: string, name: string) {
  const file = readFileSync(join(root, 'node_modules', '@fontsource', `${name}-400-normal.woff`));
  return parseFace(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

function figure({ widthMm, heightMm, marks }: PrintSheet, caption: readonly string[]): string {
  const paths = marks.map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`).join('');
  return `<figure><svg width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}">${paths}</svg><figcaption>${caption.join(' · ')}</figcaption></figure>`;
}

/** @param wide how many stand side by side */
function page(name: string, figures: readonly string[], wide: number): GalleryPage {
  const style = `
    body { display: inline-grid; grid-template-columns: repeat(${wide}, auto); align-items: end; gap: 6mm; margin: 0; padding: 6mm; background: #efe9dc; }
    figure { margin: 0; }
    svg { display: block; background: #fffdf6; }
    figcaption { margin-top: 2mm; font: 14px/1 sans-serif; color: #5b6072; }`;
  return { name, html: `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}` };
}
