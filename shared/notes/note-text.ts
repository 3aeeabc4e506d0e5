import type { Hand } from './letters';

export type BlockKind = 'date' | 'greeting' | 'body' | 'closing' | 'signature';

export interface Block {
  readonly kind: BlockKind;
  readonly words: readonly string[];
}

const SHORT = 42;
const LETTERS = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** What a pen has no key for, and what it writes instead where the hand lacks it. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '№': 'No.',
  '·': '.',
  ʼ: "'",
};

/** One form for every letter, spaces that are spaces, no control characters, and line ends of one kind. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu, (character) => (character === '\n' ? '\n' : ''));
}

/** What tells type which way it runs and how letters join; a pen needs none of it. Pasted names are full of them. */
const DIRECTIONS = /[\u061c\u200c\u200e\u200f\u202a-\u202e\u2066-\u206f]/g;
/** Joins and chooses pictures; after a letter it does nothing. */
const STRAY_JOINS = /(?<=^|[\p{L}\p{M}\p{N}\p{P}\s])(?:\u200d|\ufe0e|\ufe0f)+/gu;

/** The text with everything that the hand writes differently written so. */
export function inHand(text: string, hand: Hand): string {
  return text
    .replace(DIRECTIONS, '')
    .replace(STRAY_JOINS, '')
    .replace(/[^\n\p{L}\p{N} ]/gu, (character) =>
      hand.letter(character) ? character : (PLAIN[character] ?? character),
    );
}

/** The characters that the hand cannot write, each once, in the order met; marks stay with their letter. */
export function missingFrom(text: string, hand: Hand): string[] {
  const missing = new Set<string>();
  for (const character of new Set(text.match(/\P{M}(?:\p{M}|\u200d|\ufe0f)*/gu) ?? [])) {
    if (/^\s$/.test(character)) continue;
    for (const single of character) if (!hand.letter(single)) missing.add(character);
  }
  return [...missing];
}

/**
 * Finds the parts of a note by how notes are written: a date above the greeting, a short first line that ends
 * with a comma, a short last one that ends with a comma and the name under it. All else is body, one block a
 * paragraph.
 */
export function readNote(text: string): Block[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const blocks: Block[] = [];
  const add = (kind: BlockKind, line: string) => blocks.push({ kind, words: line.split(/ +/) });

  let first = 0;
  let last = lines.length;
  if (lines.length > 2 && isDate(lines[0]!) && isGreeting(lines[1]!)) add('date', lines[first++]!);
  if (last - first > 1 && isGreeting(lines[first]!)) add('greeting', lines[first++]!);
  const foot: [BlockKind, string][] = [];
  const [closing, name] = [lines[last - 2] ?? '', lines[last - 1] ?? ''];
  if (last - first >= 2 && closing.length <= SHORT && /[,،，、]$/.test(closing) && isName(name)) {
    foot.push(['closing', closing], ['signature', name]);
    last -= 2;
  } else if (last - first >= 2 && isName(name)) {
    foot.push(['signature', name]);
    last -= 1;
  } else if (last - first >= 2 && name.length <= SHORT && /[,،，、]$/.test(name)) {
    foot.push(['closing', name]);
    last -= 1;
  }
  for (const line of lines.slice(first, last)) add('body', line);
  for (const [kind, line] of foot) add(kind, line);
  return blocks;
}

/**
 * The note without the name under it, which a signature says in its place. A last line that follows no closing and
 * shares no word with the name may say something else, and stays.
 */
export function withoutName(text: string, name: string): string {
  const [last, before] = readNote(text).toReversed();
  if (last?.kind !== 'signature') return text;
  const known = wordsOf(name);
  const isTheirs =
    before?.kind === 'closing' ||
    known.length === 0 ||
    wordsOf(last.words.join(' ')).some((word) => known.includes(word));
  return isTheirs ? text.trimEnd().split('\n').slice(0, -1).join('\n') : text;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
}

function isGreeting(line: string): boolean {
  return line.length <= SHORT && /[,:!]$/.test(line);
}

function isDate(line: string): boolean {
  return line.length <= 32 && /\d/.test(line) && !/[,:!?]$/.test(line);
}

function isName(line: string): boolean {
  return (
    line.length <= SHORT &&
    line.split(' ').length <= 5 &&
    !/[,:;!?،؛؟。！？，、；：।]$/.test(line) &&
    !/[^\s]{4,}[.۔]$/.test(line)
  );
}

/** How many words a person would count; where they are not set apart, as in Chinese, every character is one. */
export function countWords(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  return (
    characters +
    text
      .replace(UNSPACED, ' ')
      .split(/\s+/)
      .filter((word) => LETTERS.test(word)).length
  );
}
