import { debriefPoints } from './debrief-points';
import { TONES, type Tone } from './templates/template';

/** Letters are told apart from this many letters on; "Dear Dana," and a name are the same on any. */
const A_SENTENCE = 24;

/**
 * Of the notes on a meeting with several people, those that one of them is thanked with: what names them, and of what
 * names nobody so much that all have about as many, so that no two people read the same about it.
 * @param names of all who were there, in the order of their cards; @param place of this one among them
 */
export function notesFor(discussed: string, names: readonly string[], place: number): string {
  const points = debriefPoints(discussed).map(({ text }) => text);
  const hands: string[][] = names.map(() => []);
  const unnamed: string[] = [];
  for (const point of points) {
    const named = names.findIndex((name) => speaksOf(point, name));
    (hands[named] ?? unnamed).push(named < 0 ? point : withoutLabel(point, names[named]!));
  }
  for (const point of unnamed) {
    const fewest = Math.min(...hands.map((own) => own.length));
    hands.find((own) => own.length === fewest)?.push(point);
  }
  return (hands[place] ?? []).join('\n');
}

/** "Tom: the new index" is about the index, when it is Tom who reads it. */
function withoutLabel(text: string, name: string): string {
  const [label, rest] = text.split(/\s*(?::|\s[-–—])\s+/u, 2);
  return rest !== undefined && name.toLowerCase().includes(label!.trim().toLowerCase()) ? rest : text;
}

/** By first or full name, as one notes it. */
function speaksOf(text: string, name: string): boolean {
  const first = name.trim().split(/\s+/u)[0] ?? '';
  if (first.length < 2) return false;
  return new RegExp(`(?<![\\p{L}\\p{M}])${escaped(first)}(?![\\p{L}\\p{M}])`, 'iu').test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The tone of the card at that place, until the person takes another: each of a panel has its own, from the usual one on. */
export function toneInTurn(usual: Tone, place: number): Tone {
  return TONES[(TONES.indexOf(usual) + place) % TONES.length]!;
}

/** For every letter the sentences that another one says too, word for word; greetings and names are none. */
export function reusedSentences(letters: readonly string[]): readonly (readonly string[])[] {
  const said = letters.map(sentencesOf);
  return said.map((own, i) =>
    own.filter((sentence) => said.some((other, k) => k !== i && other.includes(sentence))),
  );
}

function sentencesOf(letter: string): readonly string[] {
  return letter
    .split(/\n+|(?<=[.!?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= A_SENTENCE);
}
