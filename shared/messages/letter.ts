import type { FollowUpKind } from '../domain/follow-up';
import type { Purpose } from '../domain/outreach';
import { wordsFrom, type LetterFacts } from './letter-facts';
import {
  answerInWords,
  fill,
  isPlaceholder,
  textOf,
  type PlaceholderName,
  type Segment,
  type Words,
} from './placeholders';
import { ANSWER } from './templates/answer';
import { CARD } from './templates/card';
import { CHECK_IN } from './templates/check-in';
import { CLOSING } from './templates/closing';
import { CONNECT } from './templates/connect';
import { REJECTION_REPLY } from './templates/rejection-reply';
import { STAY_IN_TOUCH } from './templates/stay-in-touch';
import type { LetterKind, LetterPurpose, Manner, Template } from './templates/template';
import { THANK_YOU } from './templates/thank-you';
import { bodyText } from './well-formed';

/** A letter as its template and the facts make it. */
export interface LetterDraft {
  readonly manner: Manner;
  readonly subject: string;
  readonly body: readonly Segment[];
  /** The body as text, without the sentences that still lack a fact. */
  readonly text: string;
  /** Facts that the letter cannot do without: it is not ready before they are given. */
  readonly missing: readonly PlaceholderName[];
  /** Facts that would make it better. */
  readonly wished: readonly PlaceholderName[];
}

/** What the person answered when the letter asked, by placeholder. */
export type Answers = Partial<Record<PlaceholderName, string>>;

const KINDS: Readonly<Record<LetterPurpose, LetterKind>> = {
  thankYou: THANK_YOU,
  card: CARD,
  connect: CONNECT,
  checkIn: CHECK_IN,
  closing: CLOSING,
  rejectionReply: REJECTION_REPLY,
  stayInTouch: STAY_IN_TOUCH,
  answer: ANSWER,
};

/** What a text gives up first when its channel is too small for it. */
const SHED: readonly PlaceholderName[] = [
  'question',
  'topics',
  'topic',
  'company',
  'theRole',
  'whenWeSpoke',
  'myName',
  'theirGreeting',
];

const PURPOSE_OF: Readonly<Record<FollowUpKind, LetterPurpose | undefined>> = {
  briefing: undefined,
  debrief: undefined,
  thankYouEmail: 'thankYou',
  thankYouCard: 'card',
  linkedInRequest: 'connect',
  checkIn: 'checkIn',
  call: undefined,
  closingNote: 'closing',
  rejectionReply: 'rejectionReply',
  stayInTouch: 'stayInTouch',
  renewCv: 'stayInTouch',
  answerThem: 'answer',
  decideOffer: undefined,
  apply: undefined,
  rebook: undefined,
  suggestClosing: undefined,
};

/** The text that a follow-up is fulfilled by; `undefined` for tasks that need none. */
export function letterPurposeFor(kind: FollowUpKind): LetterPurpose | undefined {
  return PURPOSE_OF[kind];
}

export function letterKind(purpose: LetterPurpose): LetterKind {
  return KINDS[purpose];
}

/** The manner under that name if this purpose has it, else the purpose's first. */
export function templateFor(purpose: LetterPurpose, manner?: string): Template {
  const { templates } = KINDS[purpose];
  return templates.find((template) => template.manner === manner) ?? templates[0];
}

/** What a letter in that manner is logged as. */
export function loggedAs(purpose: LetterPurpose, manner?: string): Purpose {
  return templateFor(purpose, manner).loggedAs ?? KINDS[purpose].loggedAs;
}

/** Writes the letter: fullest where the facts are known, plainer where they are not. */
export function draftLetter(
  purpose: LetterPurpose,
  manner: string | undefined,
  facts: LetterFacts,
  answers: Answers = {},
): LetterDraft {
  const template = templateFor(purpose, manner);
  const { longest } = KINDS[purpose];
  const words = draftedWords(facts, answers);
  const fitting = longest === undefined ? words : wordsWithin(template, words, longest);
  const body = fill(template.paragraphs, fitting);
  const subject = fill([[template.subject]], words);
  return {
    manner: template.manner,
    subject: textOf(subject.segments),
    body: body.segments,
    text: textOf(fill(template.paragraphs, fitting, 'leaveOut').segments),
    missing: body.missing,
    wished: body.wished.filter((name) => words[name] === undefined),
  };
}

/** What every placeholder becomes: from the records, and over them from what the person answered. */
export function draftedWords(facts: LetterFacts, answers: Answers = {}): Words {
  return { ...wordsFrom(facts), ...answered(answers) };
}

/** The words of the thank-you card: 40 to 90 of them. */
export function cardText(facts: LetterFacts, manner?: string): string {
  return draftLetter('card', manner, facts).text;
}

/** Words as a person counts them; scripts without spaces count by their runs. */
export function wordCount(text: string): number {
  return bodyText(text).match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
}

function answered(answers: Answers): Words {
  const entries = Object.entries(answers).flatMap(([name, typed]) => {
    const text = isPlaceholder(name) ? answerInWords(name, typed ?? '') : '';
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
