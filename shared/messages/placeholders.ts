import { debriefPoints } from './debrief-points';
import { listInWords } from './language/english';
import { oneLine } from './well-formed';

/**
 * Everything a template may ask for. A placeholder with a label can be asked of the person; the others are worked
 * out from the records, and a template has to offer a sentence that does without them.
 */
export const PLACEHOLDERS = {
  theirGreeting: { label: 'How you address them' },
  myName: { label: 'Your name' },
  company: { label: 'The company' },
  role: { label: 'The role' },
  theRole: {},
  meeting: {},
  meetingMe: {},
  toMeetMe: {},
  whenWeSpoke: {},
  dayWeSpoke: {},
  topic: { label: 'One thing you talked about' },
  topics: { label: 'One thing you talked about' },
  question: {},
  nextSteps: {},
  promisedBy: {},
  promisedDate: {},
  appliedOn: {},
  lastContact: {},
  replySubject: {},
  betterAnswer: { label: 'An answer you would give again' },
  theirProblem: { label: 'The problem they named' },
  whatIWouldBring: { label: 'What you would do about it' },
  myNews: { label: 'One line of your own news' },
  myAnswer: { label: 'What you want to answer' },
  otherDeadline: { label: 'Their deadline' },
  agreedTime: { label: 'When you had agreed to speak' },
  offerBy: {},
  otherTimes: { label: 'When you could instead' },
} as const satisfies Readonly<Record<string, { readonly label?: string }>>;

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

/** The question under which a placeholder is asked for; `undefined` for those that only the records know. */
export function placeholderLabel(name: PlaceholderName): string | undefined {
  const entry: { readonly label?: string } = PLACEHOLDERS[name];
  return entry.label;
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
export function answerInWords(name: PlaceholderName, typed: string): string {
  if (name === 'topic' || name === 'topics') {
    const topics = debriefPoints(typed).filter((point) => point.kind === 'topic');
    if (topics.length > 0) return listInWords(topics.slice(0, 2).map((point) => point.phrase));
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
    .filter((lacking) => lacking.every((name) => placeholderLabel(name) !== undefined))
    .flat();
}

function fillWording(wording: string, words: Words): readonly Segment[] {
  const segments: Segment[] = [];
  for (const [index, part] of wording.split(/\{(\w+)\}/).entries()) {
    if (index % 2 === 0) push(segments, part);
    else if (!isPlaceholder(part)) push(segments, `{${part}}`);
    else {
      const text = words[part];
      if (text === undefined)
        segments.push({ kind: 'missing', name: part, label: placeholderLabel(part) ?? part });
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
