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

export const TONES = ['warm', 'plain', 'formal'] as const;
export type Tone = (typeof TONES)[number];

/** The letters that a purpose has, the usual one first. */
export const VARIANTS = {
  thankYou: ['thankYou', 'badly'],
  card: ['card'],
  connect: ['connect'],
  checkIn: ['checkIn', 'offerDeadline', 'missedCall'],
  closing: ['closing'],
  rejectionReply: ['keepOnFile', 'reopenDoor'],
  stayInTouch: ['stayInTouch', 'renewCv'],
  answer: ['answer', 'accept', 'anotherTime', 'theyCalled', 'offerThanks', 'withdraw'],
} as const satisfies Readonly<Record<LetterPurpose, readonly string[]>>;
export type Variant = (typeof VARIANTS)[LetterPurpose][number];

export type Paragraphs = readonly (readonly Sentence[])[];

/**
 * One letter in one language: its subject and, in three tones, what stands between the greeting and the closing.
 * Where the other person is called by their first name, `<Sie|du>` becomes the second word, and so does the plural
 * `<ustedes/vosotros>` where the country has it.
 */
export interface VariantText {
  /** Empty for texts that have no subject line. */
  readonly subject: Sentence;
  readonly warm: Paragraphs;
  readonly plain: Paragraphs;
  readonly formal: Paragraphs;
}

/** A letter in a line or two, greeting and name included: for a QR code. */
export interface ShortText {
  readonly subject: Sentence;
  readonly sentences: readonly Sentence[];
}

/** All letters of one language; written by hand, read aloud before they were kept. */
export interface LetterTexts {
  readonly variants: Readonly<Record<Variant, VariantText>>;
  readonly short: Readonly<Record<'thankYou' | 'rejectionReply', ShortText>>;
}

interface Kind {
  /** What the letter is logged as. */
  readonly loggedAs: Purpose;
  /** The most characters (UTF-16, as web forms count) that its channel takes. */
  readonly longest?: number;
}

export const LETTER_KINDS: Readonly<Record<LetterPurpose, Kind>> = {
  thankYou: { loggedAs: 'thankYou' },
  card: { loggedAs: 'thankYou' },
  // The note of a LinkedIn request on a free account.
  connect: { loggedAs: 'connect', longest: 200 },
  checkIn: { loggedAs: 'checkIn' },
  closing: { loggedAs: 'closing' },
  rejectionReply: { loggedAs: 'rejectionReply' },
  stayInTouch: { loggedAs: 'stayInTouch' },
  answer: { loggedAs: 'answer' },
};

const VARIANT_LABELS: Readonly<Record<Variant, string>> = {
  thankYou: 'Thank-you',
  badly: 'It went badly',
  card: 'Card',
  connect: 'Request',
  checkIn: 'Check-in',
  offerDeadline: 'Another offer',
  missedCall: 'A missed call',
  closing: 'Last note',
  keepOnFile: 'Keep me on file',
  reopenDoor: 'Reopen the door',
  stayInTouch: 'A few lines',
  renewCv: 'Keep my CV',
  answer: 'Answer',
  accept: 'Yes, gladly',
  anotherTime: 'Another time',
  theyCalled: 'They called',
  offerThanks: 'The offer',
  withdraw: 'Withdraw',
};

const TONE_LABELS: Readonly<Record<Tone, string>> = { warm: 'Warm', plain: 'Plain', formal: 'Formal' };

export function variantLabel(variant: Variant): string {
  return VARIANT_LABELS[variant];
}

export function toneLabel(tone: Tone): string {
  return TONE_LABELS[tone];
}

export function isTone(value: unknown): value is Tone {
  return TONES.some((tone) => tone === value);
}
