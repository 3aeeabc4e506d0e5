import type { OwnTemplate } from '../domain/own-template';
import { isPlaceholder, type PlaceholderName, type Words } from './placeholders';
import type { Template } from './wording';
import { bodyText, oneLine } from './well-formed';

/** A person's own template, to be filled like a built-in one: what is missing is asked for in its place. */
export function ownWords({ subject, body }: Pick<OwnTemplate, 'subject' | 'body'>): Template {
  return {
    subject: oneLine(subject),
    paragraphs: bodyText(body)
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
      .filter((paragraph) => paragraph !== '')
      .map((paragraph) => [paragraph]),
  };
}

/** Names in braces that mean nothing to Afterword, each once, in order. */
export function unknownPlaceholders(text: string): readonly string[] {
  const names = [...text.matchAll(/\{([^{}\n]{0,60})\}/g)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !isPlaceholder(name)))];
}

/** What a letter's words are looked up by when its facts are turned back: the longest and the most telling. */
const TURNED_BACK: readonly PlaceholderName[] = [
  'greeting',
  'theRole',
  'topics',
  'topic',
  'question',
  'nextSteps',
  'betterAnswer',
  'theirProblem',
  'whatIWouldBring',
  'myNews',
  'myAnswer',
  'otherDeadline',
  'agreedTime',
  'otherTimes',
  'promisedBy',
  'promisedDate',
  'appliedOn',
  'offerBy',
  'lastContact',
  'whenWeSpoke',
  'dayWeSpoke',
  'company',
  'role',
  'myName',
  'theirGreeting',
];

/** One word of everyday speech ("heute", "today") stands in letters by itself; only what is telling is turned back. */
const ALWAYS: ReadonlySet<PlaceholderName> = new Set<PlaceholderName>([
  'company',
  'role',
  'myName',
  'theirGreeting',
  'greeting',
  'topic',
]);

/** A letter with its facts turned back into placeholders, so that it can be filled with somebody else's. */
export function turnedBack(text: string, words: Words): string {
  const found = TURNED_BACK.flatMap((name) => {
    const value = words[name] ?? '';
    const telling = ALWAYS.has(name) ? value.length >= 2 : /\s/.test(value) && value.length >= 6;
    return telling ? [{ name, value }] : [];
  }).toSorted((a, b) => b.value.length - a.value.length);
  // Braces that were put in are not searched again: the text is cut at each find.
  let pieces: readonly Piece[] = [{ text }];
  for (const { name, value } of found) pieces = pieces.flatMap((piece) => cut(piece, name, value));
  return pieces.map((piece) => (piece.name === undefined ? piece.text : `{${piece.name}}`)).join('');
}

interface Piece {
  readonly text: string;
  readonly name?: PlaceholderName;
}

function cut(piece: Piece, name: PlaceholderName, value: string): readonly Piece[] {
  if (piece.name !== undefined) return [piece];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = piece.text.indexOf(value); at >= 0; at = piece.text.indexOf(value, at + 1)) {
    if (at < from || !standsAlone(piece.text, at, at + value.length)) continue;
    pieces.push({ text: piece.text.slice(from, at) }, { text: value, name });
    from = at + value.length;
  }
  return [...pieces, { text: piece.text.slice(from) }];
}

function standsAlone(text: string, from: number, to: number): boolean {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  const before = letter.test(text.charAt(from - 1)) && letter.test(text.charAt(from));
  const after = letter.test(text.charAt(to)) && letter.test(text.charAt(to - 1));
  return !before && !after;
}
