import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { parseFace } from '../../renderer/hand/parse-face';
import { CARD_STOCKS } from '../../shared/domain/stationery';
import { HANDS } from '../../shared/notes/hands';
import { layoutNote } from '../../shared/notes/layout-note';
import { createHand, type Hand } from '../../shared/notes/letters';
import { pdfFile } from '../../shared/notes/pdf-file';
import { median, type Bench } from '../bench';

const FACE = 'node_modules/@fontsource/nothing-you-could-do/files/nothing-you-could-do-latin-400-normal.woff';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?\'"()-éèüöäñçå';
const ROUNDS = 9;

/** Ninety words, what a card is for. */
const NOTE = `Dear Ms Okafor,

Thank you for meeting with me on Tuesday to talk about the product analyst role. I really enjoyed hearing how your team turned the returns dashboard from a monthly report into something the warehouse checks every morning, and your question about which metric I would delete first has stayed with me all week. Our conversation made me even more certain that this is the work I want to do. Please give my regards to Daniel, and thank you again for your time and kindness.

Warm regards,
Maya Lindqvist`;

function newHand(): Hand {
  const file = readFileSync(FACE);
  return createHand(HANDS.brisk, [
    parseFace(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)),
  ]);
}

function lay(hand: Hand, seed: number) {
  const result = layoutNote({ text: NOTE, hand, sheet: CARD_STOCKS.a2, seed, ink: 'blueBlack' });
  if (!result.written) throw new Error(`the note was not written: ${result.reason}`);
  return result;
}

/** A card of ninety words, its letters known, from the words to the marks; in Node. */
export const noteLayout: Bench = {
  name: 'note-layout',
  unit: 'ms',
  run() {
    const hand = newHand();
    lay(hand, 0);
    const times = Array.from({ length: ROUNDS }, (_, round) => timed(() => lay(hand, round)));
    return Promise.resolve({ value: median(times), baseline: null });
  },
};

/** The strokes of every letter of a hand, read from its file; in Node. */
export const noteSkeleton: Bench = {
  name: 'note-skeleton',
  unit: 'ms',
  run() {
    const times = Array.from({ length: ROUNDS }, () =>
      timed(() => {
        const hand = newHand();
        for (const character of LETTERS) hand.letter(character);
      }),
    );
    return Promise.resolve({ value: median(times), baseline: null });
  },
};

/** The path data of that card: what the worker hands over and the printer is sent. */
export const noteSvg: Bench = {
  name: 'note-svg',
  unit: 'kB',
  run() {
    const hand = newHand();
    const sizes = Array.from({ length: ROUNDS }, (_, round) =>
      lay(hand, round)
        .sheets.flatMap(({ marks }) => marks)
        .reduce((sum, { d }) => sum + d.length, 0),
    );
    return Promise.resolve({ value: median(sizes) / 1000, baseline: null });
  },
};

/** That card as the exact PDF that is saved. */
export const notePdf: Bench = {
  name: 'note-pdf',
  unit: 'kB',
  async run() {
    const hand = newHand();
    const sizes = await Promise.all(
      Array.from({ length: ROUNDS }, async (_, round) => {
        const { sheets } = lay(hand, round);
        return (await pdfFile({ title: 'Card', sheets }, promisify(deflate))).length;
      }),
    );
    return { value: median(sizes) / 1000, baseline: null };
  },
};

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
