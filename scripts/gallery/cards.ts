import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFace } from '../../renderer/hand/parse-face';
import type { PrintSheet } from '../../shared/domain/print-job';
import { CARD_STOCKS, ENVELOPE_IDS, ENVELOPES, type CardStockId } from '../../shared/domain/stationery';
import { impose } from '../../shared/notes/fold';
import { HANDS, LATIN_HANDS, type HandId } from '../../shared/notes/hands';
import { INK_IDS, INKS, type InkId } from '../../shared/notes/ink';
import { layoutEnvelope } from '../../shared/notes/layout-envelope';
import { layoutFront } from '../../shared/notes/layout-front';
import { layoutNote } from '../../shared/notes/layout-note';
import { createHand, type Hand } from '../../shared/notes/letters';

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

const LONG = `12 March 2025

Dear Ms. Okafor,

Thank you for meeting with me on Tuesday to talk about the product analyst role. I really enjoyed hearing how your team turned the returns dashboard from a monthly report into something the warehouse checks every morning, and your question about which metric I would delete first has stayed with me all week. Our conversation made me even more certain that this is the work I want to do, and the people I would like to learn from. Please give my regards to Daniel, and thank you again for your time and kindness.

Warm regards,
Maya Lindqvist`;

const MIDDLING = `Dear Tomasz,

Thank you for making time for me on Friday, and for making an interview feel like a conversation. I enjoyed talking about the tiles that nobody dares to redraw, and I came away still thinking about it all.

Whatever you decide, I am glad we met.

Warm regards,
Maya Lindqvist`;

const SHORT = `Dear Dana,

Thank you for your time today. I would be very glad to be part of it.

With best wishes,
Maya`;

const CYRILLIC = `Дорогая Анна Сергеевна,

Спасибо вам за встречу во вторник и за разговор о роли аналитика. Мне было очень интересно узнать, как ваша команда превратила ежемесячный отчёт в то, что склад проверяет каждое утро. Ваш вопрос о том, какой показатель я бы удалила первым, не выходит у меня из головы.

С уважением,
Майя Линдквист`;

const GREEK = `Αγαπητή κυρία Παπαδοπούλου,

Σας ευχαριστώ πολύ για τη συνάντηση της Τρίτης και για τη συζήτηση σχετικά με τη θέση. Μου άρεσε πολύ να ακούω πώς δουλεύει η ομάδα σας και πώς αλλάξατε τις αναφορές.

Με εκτίμηση,
Μάγια`;

/** The contact sheets: every hand, size and ink. @param root the project's folder */
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
  const card = (id: HandId, stock: CardStockId, ink: InkId, text: string, seed: number) => {
    const result = layoutNote({ text, hand: handOf(id), sheet: CARD_STOCKS[stock], seed, ink });
    if (!result.written) throw new Error(`${id} on ${stock}: ${result.reason}`);
    const sheet = result.sheets[0]!;
    return figure(sheet, `${HANDS[id].name}, ${CARD_STOCKS[stock].name}, ${INKS[ink].name.toLowerCase()}`);
  };
  const [unfolded, folded] = [CARD_STOCKS.a5Folded.flat!, CARD_STOCKS.a5Folded];
  const inside = layoutNote({
    text: MIDDLING,
    hand: handOf('joined'),
    sheet: folded,
    seed: 9,
    ink: 'royalBlue',
  });
  if (!inside.written) throw new Error(`folded: ${inside.reason}`);
  const front = layoutFront({ hand: handOf('joined'), sheet: folded, seed: 9, ink: 'royalBlue' });
  const sides = impose({ front, inside: inside.sheets[0]! }, unfolded);
  return [
    page('hands', [
      card('brisk', 'a2', 'blueBlack', LONG, 1),
      card('joined', 'a2', 'royalBlue', LONG, 2),
      card('upright', 'a2', 'laserBlack', LONG, 3),
    ]),
    page('sizes', [
      card('upright', 'a6', 'blueBlack', MIDDLING, 4),
      card('brisk', '5x7', 'blueBlack', MIDDLING, 5),
      card('joined', 'a2', 'blueBlack', SHORT, 6),
    ]),
    page('folded', [
      figure(sides[0]!, `${folded.name}, the outside`),
      figure(sides[1]!, 'The inside, turned on the short edge'),
    ]),
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
        return figure(result.sheets[0]!, `${ENVELOPES[id].name} envelope`);
      }),
      3,
    ),
    page(
      'inks',
      INK_IDS.map((ink) => card('brisk', 'a6', ink, SHORT, 10)),
    ),
    page('scripts', [
      card('cyrillic', 'a2', 'blueBlack', CYRILLIC, 7),
      card('greek', 'a2', 'blueBlack', GREEK, 8),
    ]),
    page(
      'seeds',
      [1, 2, 3].map((seed) => card('brisk', 'a6', 'royalBlue', MIDDLING, seed * 101)),
    ),
  ];
}

function faceAt(root: string, name: string) {
  const file = readFileSync(join(root, 'node_modules', '@fontsource', `${name}-400-normal.woff`));
  return parseFace(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

function figure({ widthMm, heightMm, marks }: PrintSheet, caption: string): string {
  const paths = marks.map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`).join('');
  return `<figure><svg width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}">${paths}</svg><figcaption>${caption}</figcaption></figure>`;
}

/** @param wide how many stand side by side */
function page(name: string, figures: readonly string[], wide = figures.length): GalleryPage {
  const style = `
    body { display: inline-grid; grid-template-columns: repeat(${wide}, auto); align-items: end; gap: 8mm; margin: 0; padding: 8mm; background: #fbf8f1; }
    figure { margin: 0; }
    svg { display: block; background: #fffdf6; box-shadow: 0 .3mm 1mm #0003; }
    figcaption { margin-top: 3mm; font: 13px/1 sans-serif; color: #5b6072; }`;
  return { name, html: `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}` };
}
