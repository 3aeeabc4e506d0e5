import { readFileSync } from 'node:fs';
import { parseFace } from '../../renderer/hand/parse-face';
import { HANDS } from '../../shared/notes/hands';
import { createHand } from '../../shared/notes/letters';
import { locatePage } from '../../shared/notes/own-hand/locate';
import { readPage } from '../../shared/notes/own-hand/read-page';
import { pageShapes, photograph, writeCells } from '../../tests/builders/written-pages';
import { median, type Bench } from '../bench';

const FACE = 'node_modules/@fontsource/nothing-you-could-do/files/nothing-you-could-do-latin-400-normal.woff';
const ROUNDS = 5;

/** A page of 156 letters in a photograph of 11 megapixels, from its pixels to pen strokes; in Node. */
export const ownHand: Bench = {
  name: 'own-hand',
  unit: 's',
  run() {
    const file = readFileSync(FACE);
    const face = parseFace(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
    const written = writeCells(createHand(HANDS.brisk, [face]), 0, 1);
    const picture = photograph('a4', pageShapes('a4', 0, written), { density: 12 });
    const times = Array.from({ length: ROUNDS }, () => {
      const started = performance.now();
      const found = locatePage(picture);
      if (typeof found === 'string') throw new Error(`the page was not found: ${found}`);
      const steps = readPage(picture, found);
      let step = steps.next();
      while (!step.done) step = steps.next();
      if (step.value?.length !== written.length) throw new Error('letters were missed');
      return performance.now() - started;
    });
    return Promise.resolve({ value: median(times) / 1000, baseline: null });
  },
};
