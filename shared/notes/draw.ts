import type { PrintMark } from '../domain/print-job';
import type { Point } from './geometry';
import { toneFor, type Ink } from './ink';
import { createNoise } from './noise';
import { pathData } from './path-data';
import { inkStroke } from './pen';
import type { PlacedLetter } from './place';
import { hashText, mix, random } from './random';

/** The outlines that a pen of `penMm` leaves, one list a letter. */
export function inkLetters(placed: readonly PlacedLetter[], penMm: number, seed: number): Point[][][] {
  const ink = inker(penMm, seed);
  return placed.map(ink);
}

/** A pen that is asked letter by letter, in the order of writing. */
function inker(penMm: number, seed: number): (letter: PlacedLetter) => Point[][] {
  const noise = createNoise(hashText('pen', mix(seed)));
  const chance = random(seed, 'pen');
  let id = 0;
  return ({ strokes }) => strokes.flatMap((stroke) => inkStroke(stroke, penMm, ++id, noise, chance));
}

/** Placed letters as marks to print: one for each tone of the ink, in mm. */
export function drawMarks(
  placed: readonly PlacedLetter[],
  ink: Ink,
  penMm: number,
  seed: number,
): PrintMark[] {
  const inkOf = inker(penMm, seed);
  const byTone = new Map<string, string>();
  for (const letter of placed) {
    const tone = toneFor(ink, letter.pressure);
    byTone.set(tone, (byTone.get(tone) ?? '') + pathData(inkOf(letter)));
  }
  return ink.tones.flatMap((fill) => {
    const d = byTone.get(fill);
    return d === undefined ? [] : [{ d, fill }];
  });
}
