import type { OwnTemplate } from '../domain/own-template';
import type { Purpose } from '../domain/outreach';
import { greetingLine, type Addressee } from './language/address';
import type { Language } from './language/language';
import { speechOf } from './language/speeches';
import { placeOfLetter, usualLanguage, wordsFrom, type LetterFacts, type Wording } from './letter-facts';
import { ownWords } from './own-words';
import {
  answerInWords,
  fill,
  isPlaceholder,
  textOf,
  type PlaceholderName,
  type Segment,
  type Words,
} from './placeholders';
import {
  isTone,
  LETTER_KINDS,
  VARIANTS,
  type LetterPurpose,
  type Tone,
  type Variant,
} from './templates/template';
import { bodyText } from './well-formed';
import { builtIn, type Template } from './wording';

/** What the person chose of a letter; what is absent follows the situation, the contact and the country. */
export interface LetterChoice {
  readonly variant?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly language?: Language | undefined;
  /** A template of the person's own, instead of a built-in one. */
  readonly own?: Pick<OwnTemplate, 'subject' | 'body'> | undefined;
}

/** A letter as its template and the facts make it. */
export interface LetterDraft extends Wording {
  readonly variant: Variant;
  readonly subject: string;
  readonly body: readonly Segment[];
  /** The body as text, without the sentences that still lack a fact. */
  readonly text: string;
  /** Facts that the letter cannot do without: it is not ready before they are given. */
  readonly missing: readonly PlaceholderName[];
  /** Facts that the subject lacks; a template of the person's own may ask for any. */
  readonly missingInSubject: readonly PlaceholderName[];
  /** Facts that would make it better. */
  readonly wished: readonly PlaceholderName[];
}

/** What the person answered when the letter asked, by placeholder. */
export type Answers = Partial<Record<PlaceholderName, string>>;

/** What a text gives up first when its channel is too small for it. */
const SHED: readonly PlaceholderName[] = [
  'question',
  'topics',
  'topic',
  'company',
  'theRole',
  'role',
  'whenWeSpoke',
  'myName',
  'theirGreeting',
];

/** The tone in which a letter begins where the country has no custom. */
const FIRST_TONE: Readonly<Partial<Record<LetterPurpose, Tone>>> = { checkIn: 'plain', answer: 'plain' };

/** The variant of that name if this purpose has it, else the purpose's usual one. */
export function variantFor(purpose: LetterPurpose, name?: string): Variant {
  const variants: readonly Variant[] = VARIANTS[purpose];
  return variants.find((variant) => variant === name) ?? VARIANTS[purpose][0];
}

/** What a letter of that variant is logged as. */
export function loggedAs(purpose: LetterPurpose, variant?: string): Purpose {
  return variantFor(purpose, variant) === 'withdraw' ? 'withdrawal' : LETTER_KINDS[purpose].loggedAs;
}

/** The language and tone of a letter: as chosen, else as usual with them and there. */
export function wordingOf(purpose: LetterPurpose, choice: LetterChoice, facts: LetterFacts): Wording {
  return {
    language: choice.language ?? usualLanguage(facts),
    tone: choice.tone ?? facts.customTone ?? FIRST_TONE[purpose] ?? 'warm',
  };
}

/** Writes the letter: fullest where the facts are known, plainer where they are not. */
export function draftLetter(
  purpose: LetterPurpose,
  choice: LetterChoice,
  facts: LetterFacts,
  answers: Answers = {},
): LetterDraft {
  const wording = wordingOf(purpose, choice, facts);
  const variant = variantFor(purpose, choice.variant);
  const template = choice.own ? ownWords(choice.own) : builtIn(purpose, variant, wording, facts);
  const { longest } = LETTER_KINDS[purpose];
  const words = draftedWords(facts, wording, answers);
  const fitting = longest === undefined || choice.own ? words : wordsWithin(template, words, longest);
  const body = fill(template.paragraphs, fitting);
  const subject = fill([[template.subject]], words);
  return {
    ...wording,
    variant,
    subject: textOf(subject.segments),
    body: body.segments,
    text: textOf(fill(template.paragraphs, fitting, 'leaveOut').segments),
    missing: body.missing,
    missingInSubject: subject.missing,
    wished: body.wished.filter((name) => words[name] === undefined),
  };
}

/** What every placeholder becomes: from the records, and over them from what the person answered. */
export function draftedWords(facts: LetterFacts, wording: Wording, answers: Answers = {}): Words {
  const given = answered(answers, wording.language);
  const words = { ...wordsFrom(facts, wording), ...given };
  const { theirGreeting } = given;
  if (theirGreeting === undefined) return words;
  // An answer to "How you address them" is taken as it was typed.
  const addressee: Addressee = { name: theirGreeting, familiar: false, written: theirGreeting };
  return {
    ...words,
    greeting: greetingLine(wording.language, wording.tone, addressee, placeOfLetter(facts)),
  };
}

/** The words of the thank-you card: 40 to 90 of them. */
export function cardText(facts: LetterFacts, tone?: string, language?: Language): string {
  return draftLetter('card', { tone: isTone(tone) ? tone : undefined, language }, facts).text;
}

/** Words as a person counts them; scripts without spaces count by their runs. */
export function wordCount(text: string): number {
  return bodyText(text).match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
}

function answered(answers: Answers, language: Language): Words {
  const { and } = speechOf(language);
  const entries = Object.entries(answers).flatMap(([name, typed]) => {
    const text = isPlaceholder(name) ? answerInWords(name, typed ?? '', and) : '';
    return text === '' ? [] : [[name, text]];
  });
  return Object.fromEntries(entries);
}

/** The words without those that the channel has no room for. */
function wordsWithin(template: Template, words: Words, longest: number): Words {
  let left: Words = words;
  for (const name of SHED) {
    if (textOf(fill(template.paragraphs, left).segments).length <= longest) break;
    left = { ...left, [name]: undefined };
  }
  return left;
}
