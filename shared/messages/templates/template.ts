import type { Purpose } from '../../domain/outreach';
import type { Sentence } from '../placeholders';

/** What a text is for. A card thanks as an e-mail does, in other words. */
export const LETTER_PURPOSES = [
  'thankYou',
  'card',
  'connect',
  'checkIn',
  'closing',
  'rejectionReply',
  'stayInTouch',
  'answer',
] as const;
export type LetterPurpose = (typeof LETTER_PURPOSES)[number];

export const MANNERS = [
  'warm',
  'plain',
  'shorter',
  'formal',
  'badly',
  'offerDeadline',
  'missedCall',
  'keepOnFile',
  'reopenDoor',
  'answer',
  'accept',
  'offerThanks',
  'withdraw',
  'anotherTime',
] as const;
export type Manner = (typeof MANNERS)[number];

/** One way to write one kind of letter: data, read aloud before it was kept. */
export interface Template {
  readonly manner: Manner;
  /** The manner as a person picks it. */
  readonly label: string;
  /** What it is logged as, where that is not what its kind is. */
  readonly loggedAs?: Purpose;
  /** Empty for texts that have no subject line. */
  readonly subject: Sentence;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/** All ways to write one kind of letter; the first is offered first. */
export interface LetterKind {
  readonly purpose: LetterPurpose;
  /** What the letter is logged as. */
  readonly loggedAs: Purpose;
  readonly templates: readonly [Template, ...Template[]];
  /** The most characters (UTF-16, as web forms count) that its channel takes. */
  readonly longest?: number;
}

/** "Dear Ms Okafor,"; without a name, "Hello,". */
export const GREETING: Sentence = ['Dear {theirGreeting},', 'Hello,'];

/** The person's name under a closing; without one, the closing stands alone. */
export function signedOff(closing: string): Sentence {
  return [`${closing},\n{myName}`, `${closing},`];
}
