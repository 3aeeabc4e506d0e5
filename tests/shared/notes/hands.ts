import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseFace } from '../../../renderer/hand/parse-face';
import type { Face } from '../../../shared/notes/face';
import { HANDS, type HandId } from '../../../shared/notes/hands';
import { createHand, type Hand } from '../../../shared/notes/letters';

const FILES: Readonly<Record<HandId, readonly string[]>> = {
  brisk: ['nothing-you-could-do/files/nothing-you-could-do-latin'],
  joined: ['la-belle-aurore/files/la-belle-aurore-latin'],
  upright: ['reenie-beanie/files/reenie-beanie-latin'],
  cyrillic: ['bad-script/files/bad-script-cyrillic', 'bad-script/files/bad-script-latin'],
  greek: ['mynerve/files/mynerve-greek', 'mynerve/files/mynerve-latin'],
};

/** The real faces, read from the installed packages. */
export function facesOf(id: HandId): Face[] {
  return FILES[id].map((name) => {
    const file = readFileSync(resolve(`node_modules/@fontsource/${name}-400-normal.woff`));
    return parseFace(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  });
}

const made = new Map<HandId, Hand>();

/** One hand a test run: letters are slow to make and safe to share. */
export function handOf(id: HandId): Hand {
  const hand = made.get(id) ?? createHand(HANDS[id], facesOf(id));
  made.set(id, hand);
  return hand;
}
