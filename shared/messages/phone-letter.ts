import { draftedWords, type Answers } from './letter';
import type { LetterFacts } from './letter-facts';
import { mailtoLink } from './mailto';
import { fill, textOf, type PlaceholderName, type Sentence, type Words } from './placeholders';
import type { LetterPurpose } from './templates/template';

/** The most bytes of a QR code that phones read easily off a screen. */
export const LONGEST_QR = 300;

/** A letter short enough to go over to a phone as a QR code. */
export interface PhoneLetter {
  readonly subject: string;
  readonly body: string;
  /** The `mailto:` address to draw, at most {@link LONGEST_QR} ASCII characters. */
  readonly url: string;
}

interface ShortTemplate {
  readonly subject: Sentence;
  readonly sentences: readonly Sentence[];
}

const SIGNED: readonly string[] = ['Kind regards, {myName}', 'Kind regards'];

/** The same manners in a line or two. Only what goes out on the day, from wherever one stands, needs to. */
const SHORT: Partial<Record<LetterPurpose, ShortTemplate>> = {
  thankYou: {
    subject: ['Thank you for {dayWeSpoke}', 'Thank you'],
    sentences: [
      ['Dear {theirGreeting},', 'Hello,'],
      [
        'thank you for {meetingMe} {whenWeSpoke}. I enjoyed talking about {topic}.',
        'thank you for {meetingMe} {whenWeSpoke}. I enjoyed our conversation.',
        'thank you for your time. I enjoyed our conversation.',
      ],
      SIGNED,
    ],
  },
  rejectionReply: {
    subject: 'Thank you',
    sentences: [
      ['Dear {theirGreeting},', 'Hello,'],
      'thank you for letting me know, and for your time. Would you keep my CV on file?',
      SIGNED,
    ],
  },
};

/** What a short letter gives up first. */
const SHED: readonly PlaceholderName[] = ['topic', 'dayWeSpoke', 'meetingMe', 'myName', 'theirGreeting'];

/** The short version of a letter, or `undefined` where there is none or where even its barest words do not fit. */
export function phoneLetter(
  purpose: LetterPurpose,
  to: string,
  facts: LetterFacts,
  answers: Answers = {},
): PhoneLetter | undefined {
  const template = SHORT[purpose];
  if (!template) return undefined;
  let words: Words = draftedWords(facts, answers);
  for (const name of [undefined, ...SHED]) {
    if (name !== undefined) words = { ...words, [name]: undefined };
    const subject = textOf(fill([[template.subject]], words).segments);
    const body = textOf(fill([template.sentences], words).segments);
    const { url, length } = mailtoLink({ to: [to], subject, body });
    if (length <= LONGEST_QR) return { subject, body, url };
  }
  return undefined;
}
