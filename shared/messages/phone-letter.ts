import { draftedWords, wordingOf, type Answers, type LetterChoice } from './letter';
import type { LetterFacts } from './letter-facts';
import { mailtoLink } from './mailto';
import { fill, textOf, type PlaceholderName, type Words } from './placeholders';
import type { LetterPurpose } from './templates/template';
import { builtInShort } from './wording';

/** The most bytes of a QR code that phones read easily off a screen. */
export const LONGEST_QR = 300;

/** A letter short enough to go over to a phone as a QR code. */
export interface PhoneLetter {
  readonly subject: string;
  readonly body: string;
  /** The `mailto:` address to draw, at most {@link LONGEST_QR} ASCII characters. */
  readonly url: string;
}

/** What a short letter gives up first. */
const SHED: readonly PlaceholderName[] = [
  'topic',
  'dayWeSpoke',
  'meetingMe',
  'whenWeSpoke',
  'myName',
  'theirGreeting',
];

/**
 * The short version of a letter in the same language, or `undefined` where there is none or where even its barest words
 * do not fit. Only what goes out on the day, from wherever one stands, has one.
 */
export function phoneLetter(
  purpose: LetterPurpose,
  to: string,
  choice: LetterChoice,
  facts: LetterFacts,
  answers: Answers = {},
): PhoneLetter | undefined {
  const wording = wordingOf(purpose, choice, facts);
  const template = builtInShort(purpose, wording, facts);
  if (!template) return undefined;
  let words: Words = draftedWords(facts, wording, answers);
  for (const name of [undefined, ...SHED]) {
    if (name !== undefined) words = { ...words, [name]: undefined };
    const subject = textOf(fill([[template.subject]], words).segments);
    const body = textOf(fill([template.sentences], words).segments);
    const { url, length } = mailtoLink({ to: [to], subject, body });
    if (length <= LONGEST_QR) return { subject, body, url };
  }
  return undefined;
}
