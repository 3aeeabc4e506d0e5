import { capitalised, listInWords, uncapitalised } from '../domain/in-words';
import { bodyText } from './well-formed';

/**
 * One thing the person noted about an interview.
 * A `topic` reads on after "We talked about", a `question` stands in quotation marks after "You asked".
 * A `remark` is everything else: it stays in the margin as a reminder and is never put into somebody's mouth.
 */
export interface DebriefPoint {
  readonly kind: 'topic' | 'question' | 'remark';
  /** As the person noted it, on one line, without its bullet. */
  readonly text: string;
  /** As a letter says it, addressed to the other person. Empty for a remark. */
  readonly phrase: string;
}

const LONGEST_NOTES = 20_000;
const MOST_POINTS = 200;
/** Longer than this is a thought of its own, not a part of a sentence. */
const LONGEST_PHRASE = 80;
/** Two of them in one note. */
const LONGEST_PHRASES = 120;

const BULLET = /^\s*(?:[-*+•‣▪◦·–—>]+|\(?\d{1,2}[.)]|[a-z][.)]|\[[ x]?\])\s+/i;
/** A sentence ends where a capital or a quotation mark follows; "e.g." and initials end none. */
const SENTENCE_END =
  /(?<!\b(?:e\.g|i\.e|etc|vs|approx|Dr|Mr|Ms|Mrs|Prof|St|No|\p{Lu})\.)(?<=[.!?]["”’]?)\s+(?=["“‘]?[\p{Lu}\d])/u;

/** The points of free notes: one a line, a bullet, a semicolon's side or a sentence. Reads 20,000 characters. */
export function debriefPoints(notes: string, theirName = ''): readonly DebriefPoint[] {
  const seen = new Set<string>();
  const points: DebriefPoint[] = [];
  const lines = bodyText(notes.slice(0, LONGEST_NOTES)).split(/\n|;/);
  for (const text of lines.flatMap((line) => line.replace(BULLET, '').split(SENTENCE_END)).map(tidy)) {
    if (text === '' || seen.has(text.toLowerCase()) || points.length === MOST_POINTS) continue;
    seen.add(text.toLowerCase());
    points.push(pointOf(text, theirName));
  }
  return points;
}

function tidy(text: string): string {
  return text
    .replace(BULLET, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,:!…]+$/, '');
}

function pointOf(text: string, theirName: string): DebriefPoint {
  const bare = withoutOpening(text, theirName);
  const question = questionIn(bare);
  if (question !== undefined) return { kind: 'question', text, phrase: question };
  const parts = bare.split(JOINED).map((part) => topicIn(part, theirName));
  const topic = parts.every((part) => part !== undefined) ? listInWords(parts) : undefined;
  return topic === undefined || topic.length > LONGEST_PHRASES
    ? { kind: 'remark', text, phrase: '' }
    : { kind: 'topic', text, phrase: topic };
}

/** "We talked about the roadmap" is a note on the roadmap. */
function withoutOpening(text: string, theirName: string): string {
  return text
    .replace(
      /^(?:also:?\s+)?(?:(?:we|i)\s+(?:also\s+)?)?(?:talked|spoke|chatted|speaking|talking|discussed|discussion|conversation)(?:\s+(?:a lot|at length|a bit))?(?:\s+(?:about|on|of|over))?:?\s+/i,
      '',
    )
    .replace(new RegExp(`^(?:${subject(theirName)})\\s+asked(?:\\s+me)?:?\\s+(?=["“‘])`, 'iu'), '');
}

function subject(theirName: string): string {
  const first = theirName.split(' ', 1)[0] ?? '';
  const name = /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first) ? `|${first}` : '';
  return `they|she|he|you${name}`;
}

function questionIn(text: string): string | undefined {
  const inside = /^["“‘'](.+?)["”’']?$/u.exec(text)?.[1] ?? text;
  const spoken = inside !== text || /\byou\b/i.test(inside);
  if (!inside.endsWith('?') || !spoken || inside.length > LONGEST_PHRASE) return undefined;
  return /["“”]/.test(inside) || isPrivate(inside) ? undefined : capitalised(inside);
}

const ASIDES =
  /\b(?:i|me|we|us|they|she|he|him|himself|herself|it's|don't|didn't|can't|won't|wasn't|weren't|isn't|aren't)\b/i;
const VERB =
  /\b(?:is|are|was|were|am|has|have|had|will|would|should|could|can|may|must|does|did|said|says|asked|asks|told|wants?|wanted|thinks?|likes?|liked|seems?|seemed|mentioned|needs?|needed|hates?|loves?|uses|knows|knew|felt|explained|showed|promised)\b/i;
const ORDER =
  /^(?:send|prepare|read|ask|check|bring|follow|look|review|remember|call|ring|write|e-?mail|mention|study|try|need|want|got|get|must|should|went|met|liked|felt|find|buy|do|don't|note|see|think|nb|ps|todo|to do)\b/i;
/** Things one notes for oneself; no letter should bring them up by itself. */
const PRIVATE =
  /\b(?:salary|pay|wage|bonus|money|package|weak(?:ness)?|blank(?:ed)?|bad(?:ly)?|awkward|nervous|mistake|wrong|stupid|rude|boring|bored|stress(?:ful)?|redundan\w*|lay-?offs?|quit|fired|sacked|visa|health|ill(?:ness)?|pregnan\w*|divorce|disab\w*|religio\w*|politic\w*|complain\w*|gossip|secret|confidential|nda|red flags?|doubts?|worr(?:y|ied|ies)|hated?|ugly)\b/i;
/** The same in the other languages of letters, where they are no English word. */
const ELSEWHERE =
  /(?<!\p{L})(?:ich|wir|uns|mir|mich|er|ihn|je|j['’]ai|nous|ils?|elles?|yo|nosotros|él|ella|ellos|ist|sind|waren|hat|haben|hatte|wird|werden|muss|soll|sagt|sagte|fragt|fragte|est|sont|était|ont|veut|peut|doit|es|era|tiene|tienen|quiere|puede|dijo|gehalt|bezahlung|schwäche|nervös|fehler|peinlich|krank\p{L}*|schwanger\p{L}*|gekündigt|kündigung|geheim|salaire|prime|faiblesse|nerveu(?:x|se)|erreur|malad\p{L}*|enceinte|licenci\p{L}*|confidentiel\p{L}*|salario|sueldo|debilidad|nervios\p{L}*|embarazad\p{L}*|enferm\p{L}*|despid\p{L}*)(?!\p{L})/iu;
/** No name or noun begins so: an emoji, a dash, a stray sign. */
const STRANGE = /^[^\p{L}\p{N}]|\p{Extended_Pictographic}|^[^\p{L}]*$/u;
/** A date makes it an arrangement, not a subject that one enjoyed talking about. */
const DATED =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:today|tomorrow|tonight)\b/i;
/** Heads that turn a clause into a noun: "how they cut the tiles", "which metric to delete first". */
const CLAUSE = /^(?:how|why|what|where|when|whether|which|who)\b/i;

/** "The dashboard, and which metric I would delete" are two topics in one breath. */
const JOINED = /,?\s+and\s+(?=(?:also\s+)?(?:how|why|what|where|when|whether|which|who)\b)/i;

function isPrivate(text: string): boolean {
  return PRIVATE.test(text) || ELSEWHERE.test(text);
}

function topicIn(text: string, theirName: string): string | undefined {
  const bare = text.replace(/^(?:also|about|on|re|regarding)\s*:?\s+/i, '');
  if (
    bare.length < 3 ||
    bare.length > LONGEST_PHRASE ||
    /[?!:;"“”()[\]{}<>|/\\#@=]|https?|\.\s|\s[-–—]\s/.test(bare)
  )
    return undefined;
  if (isPrivate(bare) || ORDER.test(bare) || STRANGE.test(bare) || DATED.test(bare)) return undefined;
  const phrase = addressed(bare, theirName);
  const clause = CLAUSE.test(phrase);
  const rest = clause ? phrase.replace(/^\S+(?:\s+\S+)?\s+(?:you|I)\b/i, '') : phrase;
  if (ASIDES.test(rest) || (!clause && VERB.test(rest))) return undefined;
  return lowerFirst(phrase);
}

/** Turns what is noted of a person into what is said to them: "their roadmap" becomes "your roadmap". */
function addressed(text: string, theirName: string): string {
  const first = theirName.split(' ', 1)[0] ?? '';
  const possessive = /^\p{L}[\p{L}\p{M}-]+$/u.test(first)
    ? new RegExp(`^(?:their|her|his|${first}['’]s?)(?=\\s)`, 'iu')
    : /^(?:their|her|his)(?=\s)/i;
  return text
    .replace(possessive, 'your')
    .replace(/^((?:how|why|what|where|when|whether|which(?:\s+\S+)?))\s+they\b/i, '$1 you')
    .replace(/\b(?:their|her|his)\b/gi, 'your');
}

const SMALL_WORDS = new Set(
  'a an the how why what where when whether which who your my our this that these those some any all both two three four five six seven eight nine ten der die das le la les el los las une mehr more less new old first second last moving working building making using getting keeping running leading hiring planning designing testing writing reading growing shipping splitting migrating'.split(
    ' ',
  ),
);

/** Lower-cases the first word where that is surely no name; "Kafka" and "SQL" keep theirs. */
function lowerFirst(phrase: string): string {
  const word = /^[\p{L}\p{M}'’-]+/u.exec(phrase)?.[0] ?? '';
  return SMALL_WORDS.has(word.toLowerCase()) ? uncapitalised(phrase) : phrase;
}

const EMPTY_WORDS = new Set(
  'about after also and are asked because been before being between both could does each first from have into just like more most much only other over said same should some such than that their them then there these they this those through under very want what when where whether which while will with would your aber alle auch auf aus bei dass dem den der des die dies diese durch eine einem einen einer für haben ihre kann mehr mein mich mit nach nicht noch oder sehr sich sind über und unser vom von wenn werden wird zum zur alors aussi avec cette comme dans elle entre leur mais même nous notre plus pour quand sans sont sur très tout vous votre como cómo con cuando desde donde entre esta este hasta más muy para pero por porque sobre su sus todo una'.split(
    ' ',
  ),
);

/** Whether `letter` already speaks of this point: its phrase, or most of its telling words, are there. */
export function isUsed(point: Pick<DebriefPoint, 'text' | 'phrase'>, letter: string): boolean {
  const text = letter.toLowerCase();
  if (point.phrase !== '' && text.includes(point.phrase.toLowerCase())) return true;
  const words = tellingWords(point.text);
  if (words.length === 0) return point.text.length > 1 && text.includes(point.text.toLowerCase());
  const found = words.filter((word) => text.includes(word)).length;
  return found >= Math.max(1, Math.ceil(words.length * 0.66));
}

function tellingWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 3 && !EMPTY_WORDS.has(word)))];
}
