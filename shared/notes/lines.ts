import type { Hand } from './letters';
import type { BlockKind } from './note-text';
import { random, type Random } from './random';
import { breakWord, type SetWord } from './words';

/** A block with its words set. */
export interface SetBlock {
  readonly kind: BlockKind;
  readonly words: readonly SetWord[];
}

/** One written line, in x-heights: `x` from the left margin, `y` down from the first line. */
export interface Line {
  readonly kind: BlockKind;
  readonly words: readonly { readonly word: SetWord; readonly x: number }[];
  readonly indent: number;
  /** It begins a paragraph, and so stands in from the margin. */
  readonly opens: boolean;
  readonly y: number;
  readonly width: number;
}

export interface LineRoom {
  /** In x-heights. */
  readonly column: number;
  readonly pitch: number;
  /** Ink to ink between words, in x-heights. */
  readonly wordGap: number;
}

export const SIGNATURE_SCALE = 1.32;
/** A signature is written faster, and so narrower for its height. */
export const SIGNATURE_WIDTH = 0.93;

const GAP_SPREAD = 0.09;
const SQUEEZE = 0.18;
const PITCH_SPREAD = 0.09;
const MARGIN_SPREAD = 0.25;
const LEFT_OUT = 0.4;
const MARGIN_MEMORY = 0.6;
const MARGIN_DRIFT = 0.06;
const PARAGRAPH_INDENT = 1.6;

/** Fills lines the way a person does: by eye, with a margin that wanders, now and then squeezing a last word in. */
export function breakLines(blocks: readonly SetBlock[], room: LineRoom, hand: Hand, seed: number): Line[] {
  const lines: Line[] = [];
  const margins = random(seed, 'margins');
  let margin = 0;
  let y = 0;
  let closingIndent = 0;
  const nextIndent = () => {
    margin = MARGIN_MEMORY * margin + offTarget(margins) * MARGIN_SPREAD * hand.style.unevenness;
    return Math.max(-0.7, margin + MARGIN_DRIFT * lines.length);
  };
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1]?.kind;
    const chance = random(seed, `lines ${block.kind} ${i}`);
    const pitch = () => room.pitch + chance.normal(PITCH_SPREAD * hand.style.unevenness);
    let gap = before === undefined ? 0 : room.pitch * GAPS[block.kind][before] + chance.normal(PITCH_SPREAD);
    const indented = block.kind === 'body' && before === 'body';
    let lead = indented ? PARAGRAPH_INDENT : 0;
    const startOfRow = () => {
      const start = nextIndent() + lead;
      lead = 0;
      return start;
    };
    let opens = indented;
    for (const row of rows(block, room, hand, chance, startOfRow)) {
      let { indent } = row;
      switch (block.kind) {
        case 'greeting':
        case 'body':
          break;
        case 'date':
          indent = Math.max(0, room.column - row.width - 0.4 - Math.abs(chance.normal(0.8)));
          break;
        case 'closing':
          indent = clampIndent(room.column * 0.42 + chance.normal(0.9), room.column - row.width - 2);
          closingIndent = indent;
          break;
        case 'signature':
          indent = clampIndent(
            (closingIndent || room.column * 0.4) + 0.6 + chance.normal(0.4),
            room.column - row.width - 0.4,
          );
          break;
      }
      y += gap;
      lines.push({ kind: block.kind, words: row.words, width: row.width, indent, opens, y });
      opens = false;
      gap = pitch();
    }
  }
  return lines;
}

/** Nobody begins two lines at the very same place: the middle of the bell is left out, its spread stays about 1. */
function offTarget(chance: Random): number {
  const off = chance.normal(1);
  return off + (off < 0 ? -LEFT_OUT : LEFT_OUT) * (1 - Math.abs(off) / 2.2);
}

function clampIndent(wanted: number, most: number): number {
  return Math.max(0, Math.min(wanted, most));
}

/** In pitches, by what stands above. */
const GAPS: Readonly<Record<BlockKind, Readonly<Record<BlockKind, number>>>> = {
  date: { date: 1, greeting: 1, body: 1, closing: 1, signature: 1 },
  greeting: { date: 1.15, greeting: 1, body: 1, closing: 1, signature: 1 },
  body: { date: 1.16, greeting: 1.16, body: 1, closing: 1, signature: 1 },
  closing: { date: 1.12, greeting: 1.12, body: 1.12, closing: 1, signature: 1 },
  signature: { date: 1.35, greeting: 1.35, body: 1.35, closing: 1.25, signature: 1 },
};

interface Row {
  readonly words: readonly { readonly word: SetWord; readonly x: number }[];
  readonly indent: number;
  readonly width: number;
}

function* rows(
  block: SetBlock,
  room: LineRoom,
  hand: Hand,
  chance: Random,
  startOfRow: () => number,
): Generator<Row> {
  const size = block.kind === 'signature' ? SIGNATURE_SCALE * SIGNATURE_WIDTH : 1;
  const usualGap = room.wordGap * size;
  let row: { word: SetWord; x: number }[] = [];
  let end = 0;
  let indent = startOfRow();
  const finish = (): Row => {
    const done = { words: row, indent, width: end };
    row = [];
    end = 0;
    indent = startOfRow();
    return done;
  };
  const queue = [...block.words].reverse();
  for (let word = queue.pop(); word; word = queue.pop()) {
    const width = word.width * size;
    const gap =
      row.length > 0 ? usualGap * breath(row[row.length - 1]!.word) * (1 + chance.normal(GAP_SPREAD)) : 0;
    const space = room.column - indent - end - gap;
    // A writer lets a word run into the margin a little, or gives up early.
    const slack = Math.min(0.05 * width, 0.6) + chance.normal(0.25);
    if (width <= space + Math.max(slack, row.length > 0 ? -Infinity : 0)) {
      row.push({ word, x: end + gap });
      end += gap + width;
      continue;
    }
    const over = width - space;
    if (row.length > 3 && over <= SQUEEZE * usualGap * row.length) {
      const gaps = row.length;
      row = row.map(({ word: earlier, x }, i) => ({ word: earlier, x: x - (over * i) / gaps }));
      row.push({ word, x: end + gap - over });
      end += gap - over + width;
      yield finish();
      continue;
    }
    if (row.length > 0) {
      yield finish();
      queue.push(word);
      continue;
    }
    const [head, rest] = breakWord(word, space / size, hand);
    row.push({ word: head, x: 0 });
    end = head.width * size;
    yield finish();
    if (rest.letters.length > 0) queue.push(rest);
  }
  if (row.length > 0) yield { words: row, indent, width: end };
}

/** A hand moves on a little farther after a stop, and the stop's own ink is low and small. */
function breath({ text }: SetWord): number {
  if (/[.!?]$/.test(text)) return 1.22;
  return /[,;:]$/.test(text) ? 1.08 : 1;
}
