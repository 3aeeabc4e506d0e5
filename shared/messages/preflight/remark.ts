import type { Channel } from '../../domain/outreach';
import type { Instant, Zone } from '../../domain/time';
import type { DebriefPoint } from '../debrief-points';
import type { Language } from '../language/language';
import type { LetterPurpose } from '../templates/template';

export const RULE_NAMES = [
  'placeholder',
  'theirName',
  'company',
  'otherCompany',
  'lock',
  'attachment',
  'salary',
  'agency',
  'cliche',
  'reused',
  'detail',
  'tooLong',
  'tooManyI',
  'lateHour',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** What stands beside a line of the letter. */
export interface Remark {
  readonly rule: RuleName;
  /** An error keeps the letter back until it is put right or overridden; a warning informs; `good` encourages. */
  readonly level: 'error' | 'warning' | 'good';
  /** One or two short sentences. */
  readonly text: string;
  /** The words it is about, as offsets into the body (UTF-16); absent when it is about the whole letter. */
  readonly span?: Span;
  /** A change that would settle it. */
  readonly fix?: Fix;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Puts `text` in the place of `span`. */
export interface Fix {
  readonly label: string;
  readonly span: Span;
  readonly text: string;
}

/** A letter as its checks see it. */
export interface CheckedLetter {
  readonly subject: string;
  /** With `\n` line ends. */
  readonly body: string;
}

/** The same with the language that it turned out to be in. */
export interface ReadLetter extends CheckedLetter {
  readonly language: Language;
}

/** What the records know that bears on a letter. Everything may be empty. */
export interface PreflightContext {
  readonly purpose: LetterPurpose;
  readonly channel: Channel;
  /** The language it was drafted in; what it is written in now is read from itself. */
  readonly language?: Language;
  readonly now: Instant;
  /** The reader's zone, for the hour at which it arrives. */
  readonly theirZone: Zone;
  readonly contact?: { readonly name: string; readonly salutation?: string };
  /** Other people of this application. */
  readonly colleagues: readonly string[];
  readonly company: string;
  /** Companies of the person's other applications. */
  readonly otherCompanies: readonly string[];
  readonly points: readonly DebriefPoint[];
  /** What others of the same panel get or got. */
  readonly panelLetters: readonly { readonly name: string; readonly body: string }[];
  /** When the lock opens, where it has neither opened nor been overridden. */
  readonly sealedUntil?: Instant;
  /** The agency's person, where the application came through one and this letter does not go to them. */
  readonly agency?: string;
}

export type Rule = (letter: ReadLetter, context: PreflightContext) => readonly Remark[];
