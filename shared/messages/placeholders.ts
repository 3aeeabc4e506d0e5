import { debriefPoints } from './debrief-points';
import { listInWords } from '../domain/in-words';
import { oneLine } from './well-formed';

interface Placeholder {
  /** What it is called in a menu, and the question under which it is asked for. */
  readonly label: string;
  /** The person can be asked for it; the others are worked out from the records. */
  readonly asked?: boolean;
}

/**
 * Everything a template may ask for. One of ours may insist on what is asked for only; of the others it has to offer a
 * sentence that does without them.
 */
export const PLACEHOLDERS = {
  greeting: { label: 'The greeting' },
  theirGreeting: { label: 'How you address them', asked: true },
  myName: { label: 'Your name', asked: true },
  company: { label: 'The company', asked: true },
  role: { label: 'The role', asked: true },
  theRole: { label: 'The role, in a sentence' },
  meeting: { label: 'The kind of meeting' },
  meetingMe: { label: '“meeting me” or “speaking with me”' },
  toMeetMe: { label: '“to meet me” or “to speak with me”' },
  whenWeSpoke: { label: 'When you spoke' },
  dayWeSpoke: { label: 'The day on which you spoke' },
  topic: { label: 'One thing you talked about', asked: true },
  topics: { label: 'One thing you talked about', asked: true },
  question: { label: 'A question they asked' },
  nextSteps: { label: 'The next steps' },
  promisedBy: { label: 'By when they answer' },
  promisedDate: { label: 'The day they promised' },
  appliedOn: { label: 'When you applied' },
  lastContact: { label: 'When you last spoke' },
  replySubject: { label: 'The subject of the thread' },
  betterAnswer: { label: 'An answer you would give again', asked: true },
  theirProblem: { label: 'The problem they named', asked: true },
  whatIWouldBring: { label: 'What you would do about it', asked: true },
  myNews: { label: 'One line of your own news', asked: true },
  myAnswer: { label: 'What you want to answer', asked: true },
  otherDeadline: { label: 'Their deadline', asked: true },
  agreedTime: { label: 'When you had agreed to speak', asked: true },
  offerBy: { label: 'By when you answer the offer' },
  otherTimes: { label: 'When you could instead', asked: true },
} as const satisfies Readonly<Record<string, Placeholder>>;

export type PlaceholderName = keyof typeof PLACEHOLDERS;

/** What each placeholder becomes; an absent one is not known. */
export type Words = { readonly [Name in PlaceholderName]?: string };

/**
 * A sentence of a template: its wordings from the fullest to the plainest, with placeholders in braces.
 * The first wording whose facts are all known is used. When none is, the last one asks for what it lacks; an empty
 * last wording leaves the sentence out instead.
 */
export type Sentence = string | readonly string[];

/** A piece of a filled text. A missing piece is asked for where it stands and never printed. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: PlaceholderName; readonly text: string }
  | { readonly kind: 'missing'; readonly name: PlaceholderName; readonly label: string };

export interface Filled {
  readonly segments: readonly Segment[];
  /** Facts that the text cannot do without. */
  readonly missing: readonly PlaceholderName[];
  /** Facts that a fuller wording would have used and that the person could give. */
  readonly wished: readonly PlaceholderName[];
}

/** Whether `name` is a placeholder of ours; for templates that a person wrote. */
export function isPlaceholder(name: string): name is PlaceholderName {
  return Object.hasOwn(PLACEHOLDERS, name);
}

/** What a placeholder is called: in a menu, and as the question under which it is asked for. */
export function placeholderLabel(name: PlaceholderName): string {
  return PLACEHOLDERS[name].label;
}

/** Whether the person can be asked for it. */
export function isAsked(name: PlaceholderName): boolean {
  const { asked = false }: Placeholder = PLACEHOLDERS[name];
  return asked;
}

/** The placeholders of one wording, in order; braces around anything else are plain text. */
export function placeholdersIn(wording: string): readonly PlaceholderName[] {
  return [...wording.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').filter(isPlaceholder);
}

/**
 * Fills paragraphs of sentences: sentences are joined by a space, paragraphs by an empty line.
 * `gaps` says what becomes of a sentence that lacks a fact: it asks for it, or it is left out.
 */
export function fill(
  paragraphs: readonly (readonly Sentence[])[],
  words: Words,
  gaps: 'ask' | 'leaveOut' = 'ask',
): Filled {
  const segments: Segment[] = [];
  const wished = new Set<PlaceholderName>();
  for (const sentences of paragraphs) {
    let first = true;
    for (const sentence of sentences) {
      const wordings = typeof sentence === 'string' ? [sentence] : sentence;
      const chosen = choose(wordings, words);
      for (const name of wishesBefore(wordings, chosen, words)) wished.add(name);
      const filled = fillWording(chosen, words);
      if (filled.length === 0 || (gaps === 'leaveOut' && filled.some(isGap))) continue;
      if (!first) push(segments, ' ');
      else if (segments.length > 0) push(segments, '\n\n');
      first = false;
      for (const segment of filled) segments.push(segment);
    }
  }
  const missing = new Set(segments.flatMap((segment) => (segment.kind === 'missing' ? [segment.name] : [])));
  return {
    segments: withoutDoubleStops(segments),
    missing: [...missing],
    wished: [...wished].filter((name) => !missing.has(name)),
  };
}

/** The text of filled segments; a gap leaves nothing. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === 'missing' ? '' : segment.text)).join('');
}

/** What a person typed into a question, made fit for the middle of a sentence. */
export function answerInWords(name: PlaceholderName, typed: string, and = 'and'): string {
  if (name === 'topic' || name === 'topics') {
    const topics = debriefPoints(typed).filter((point) => point.kind === 'topic');
    if (topics.length > 0)
      return listInWords(
        topics.slice(0, 2).map((point) => point.phrase),
        and,
      );
  }
  const line = oneLine(typed);
  // A name may end in a stop that belongs to it ("Acme Inc."); an answer's stop is the sentence's.
  return name === 'company' || name === 'myName' || name === 'theirGreeting'
    ? line
    : line.replace(/[.\s]+$/, '');
}

function isGap(segment: Segment): boolean {
  return segment.kind === 'missing';
}

function choose(wordings: readonly string[], words: Words): string {
  const complete = wordings.find((wording) =>
    placeholdersIn(wording).every((name) => words[name] !== undefined),
  );
  return complete ?? wordings.at(-1) ?? '';
}

function wishesBefore(wordings: readonly string[], chosen: string, words: Words): readonly PlaceholderName[] {
  return wordings
    .slice(0, wordings.indexOf(chosen))
    .map((wording) => placeholdersIn(wording).filter((name) => words[name] === undefined))
    .filter((lacking) => lacking.every((name) => isAsked(name)))
    .flat();
}

function fillWording(wording: string, words: Words): readonly Segment[] {
  const segments: Segment[] = [];
  for (const [index, part] of wording.split(/\{(\w+)\}/).entries()) {
    if (index % 2 === 0) push(segments, part);
    else if (!isPlaceholder(part)) push(segments, `{${part}}`);
    else {
      const text = words[part];
      if (text === undefined) segments.push({ kind: 'missing', name: part, label: placeholderLabel(part) });
      else segments.push({ kind: 'value', name: part, text });
    }
  }
  return segments;
}

function push(segments: Segment[], text: string): void {
  if (text !== '') segments.push({ kind: 'text', text });
}

/** "Acme Inc." at the end of a sentence brings its own stop. */
function withoutDoubleStops(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, index) => {
    const before = segments[index - 1];
    const doubled =
      segment.kind === 'text' &&
      before?.kind === 'value' &&
      /[.!?…]$/.test(before.text) &&
      segment.text.startsWith('.');
    return doubled ? { ...segment, text: segment.text.slice(1) } : segment;
  });
}
