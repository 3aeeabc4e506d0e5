import { resample, sparse } from './curves';
import { boxOf, ease, type Box, type Point, type Stroke } from './geometry';
import type { Hand, Letter, Part } from './letters';
import { letterLife, lineLife, LIFE, wordLife, type LetterLife, type Loose } from './life';
import { SIGNATURE_SCALE, SIGNATURE_WIDTH, type Line } from './lines';
import type { Noise } from './noise';
import { createNoise } from './noise';
import { hashText, mix } from './random';

/** A letter as it lies on the paper: pen paths in mm, y downwards, each with the width of the face's ink. */
export interface PlacedLetter {
  readonly character: string;
  readonly line: number;
  readonly word: number;
  readonly kind: Line['kind'];
  /** On a line that begins a paragraph. */
  readonly opens: boolean;
  readonly strokes: readonly Stroke[];
  /** What each stroke is to the letter: dots and bars are set when the word is done. */
  readonly parts: readonly Part[];
  readonly box: Box;
  readonly pressure: number;
}

export interface Paper {
  /** Height of an x in mm. */
  readonly xMm: number;
  /** Where the left margin and the first baseline are, in mm. */
  readonly left: number;
  readonly top: number;
  /** In x-heights. */
  readonly column: number;
}

/** A pen's path is bent at every so many x-heights. */
const STEP = 0.17;
/** A signature that was drawn is a person's own: bent just so that no two are the same. */
const DRAWN = 0.6;
/** A point that lies this close to the line between its neighbours is not missed. */
const UNSEEN = 0.004;

/** Writes the lines onto paper: every letter, word and line bent by its own chance. */
export function placeLines(lines: readonly Line[], hand: Hand, paper: Paper, seed: number): PlacedLetter[] {
  const bend = createNoise(hashText('bend', mix(seed)));
  const drift = createNoise(hashText('drift', mix(seed)));
  const total = lines.reduce(
    (sum, { words }) => sum + words.reduce((n, { word }) => n + word.letters.length, 0),
    0,
  );
  const placed: PlacedLetter[] = [];
  for (const [number, line] of lines.entries()) {
    const signature = line.kind === 'signature';
    const onLine = lineWarp(line, number, paper, bend, hand.style.unevenness, seed);
    for (const [wordNumber, { word, x }] of line.words.entries()) {
      const inWord = wordWarp(word.width, word.index, signature, hand.style.unevenness, seed);
      for (const [i, { letter, x: letterX }] of word.letters.entries()) {
        const life = letterLife(
          seed,
          {
            letter,
            word: word.index,
            inWord: i,
            inNote: placed.length,
            share: placed.length / total,
            doubled: word.letters[i - 1]?.letter === letter,
            style: hand.style,
          },
          drift,
        );
        // A signature grows flatter as it goes on.
        const height = signature && i > 0 ? 1 - 0.3 * ease(i / Math.max(4, word.letters.length)) : 1;
        const warp = letterWarp(letter, life, hand, word.drawn ? DRAWN : signature ? 1.5 : 1, bend);
        const strokes = letter.strokes.map(({ points }, k) => {
          const bent = steps(points).map((point) => {
            const own = warp(loosen(point, letter, life.loose[k]!));
            const inLine = inWord({ x: own.x, y: own.y * height }, letterX);
            const { x: xMm, y: yMm } = onLine({ x: inLine.x + x, y: inLine.y });
            return { x: xMm, y: yMm, width: point.width * paper.xMm };
          });
          return sparse(bent, UNSEEN * paper.xMm);
        });
        placed.push({
          character: letter.character,
          line: number,
          word: wordNumber,
          kind: line.kind,
          opens: line.opens,
          strokes,
          parts: letter.strokes.map(({ part }) => part),
          box: boxOf(strokes),
          pressure: life.pressure,
        });
      }
    }
  }
  return placed;
}

const stepped = new WeakMap<Stroke, Stroke>();

/** A letter's stroke in steps, reckoned once for all the times that it is written. */
function steps(points: Stroke): Stroke {
  const known = stepped.get(points) ?? resample(points, STEP);
  stepped.set(points, known);
  return known;
}

type Warp = (point: Point) => Point;

function loosen(point: Point, letter: Letter, loose: Loose): Point {
  const middle = (letter.left + letter.right) / 2;
  const x = middle + (point.x - middle) * loose.stretch + loose.dx;
  return { x, y: point.y + loose.dy + (x - middle) * loose.turn };
}

/** Bends one letter about itself; the baseline stays at 0. */
function letterWarp(letter: Letter, life: LetterLife, hand: Hand, more: number, noise: Noise): Warp {
  const width = Math.max(0.2, letter.right - letter.left);
  const middle = (letter.left + letter.right) / 2;
  const detail = LIFE.bendDetail;
  return (point) => {
    let { x, y } = point;
    if (y > 1) y = 1 + (y - 1) * life.ascender;
    else if (y < 0) y *= life.descender;
    let amount = LIFE.bend * hand.style.liveliness * more;
    if (hand.style.joined) {
      const across = (x - letter.left) / width;
      amount *= 0.35 + 0.65 * Math.min(ease(across / 0.28), ease((1 - across) / 0.28));
    }
    const [u, v] = [x * detail + life.fieldX, y * detail + life.fieldY];
    const [fineU, fineV] = [x * detail * 2.3 - life.fieldY, y * detail * 2.3 + life.fieldX];
    x += amount * (noise(u, v) + 0.35 * noise(fineU, fineV));
    y += amount * (noise(u + 431.5, v - 217.5) + 0.35 * noise(fineU - 325.5, fineV + 118.5));
    // Stretch, then turn about the middle of the letter's body, then lean.
    const across = (x - middle) * life.stretchX;
    const up = y * life.stretchY;
    const turned = across - (up - 0.5) * life.turn;
    const raised = up + across * life.turn;
    return { x: middle + turned + raised * (life.slant + hand.style.slant), y: raised + life.lift };
  };
}

/** Puts a letter into its word, still in x-heights. */
function wordWarp(width: number, index: number, signature: boolean, unevenness: number, seed: number) {
  const life = wordLife(seed, index, unevenness);
  const scale = signature ? SIGNATURE_SCALE : 1;
  const narrow = signature ? SIGNATURE_WIDTH : 1;
  const middle = (width * scale * narrow) / 2;
  return (point: Point, letterX: number): Point => {
    const x = (point.x + letterX) * scale * narrow + point.y * life.slant - middle;
    const y = point.y * scale;
    return { x: middle + x * life.scale, y: y * life.scale + life.lift + x * life.turn };
  };
}

/** Puts a point of a line, in x-heights, onto the paper, in mm. */
function lineWarp(
  line: Line,
  number: number,
  paper: Paper,
  noise: Noise,
  unevenness: number,
  seed: number,
): Warp {
  const life = lineLife(seed, number, line.kind === 'signature', unevenness);
  const wandering = LIFE.wander * unevenness;
  const detail = LIFE.wanderDetail;
  // A line of one or two words has no room to bow.
  const bow = life.bow * Math.min(1, line.width / paper.column);
  return ({ x, y }) => {
    const along = x / Math.max(line.width, 8);
    const wander =
      noise(x * detail + number * 13.1, number * 3.7) + 0.4 * noise(x * detail * 3.1 + 50.5, number * 7.7);
    const rise = wandering * wander + x * life.slope + bow * (4 * along * (1 - along) - 0.5);
    const sway = 0.05 * noise(x * 0.16 + number * 11.3 + 73.5, y * 0.25);
    return {
      x: paper.left + (line.indent + x + sway) * paper.xMm,
      y: paper.top + (line.y - y - rise) * paper.xMm,
    };
  };
}
