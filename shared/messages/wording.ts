import { closingLine, greetingOfNobody, spelledFor } from './language/address';
import { capitalised } from '../domain/in-words';
import { addresseeIn, placeOfLetter, type LetterFacts, type Wording } from './letter-facts';
import type { Sentence } from './placeholders';
import type { LetterPurpose, Paragraphs, Variant } from './templates/template';
import { TEXTS } from './templates/texts';

/** One letter in one language and tone, ready to be filled. */
export interface Template {
  /** Empty for texts that have no subject line. */
  readonly subject: Sentence;
  readonly paragraphs: Paragraphs;
}

/** The built-in words of a letter to that person and place, with greeting and closing. */
export function builtIn(
  purpose: LetterPurpose,
  variant: Variant,
  wording: Wording,
  facts: LetterFacts,
): Template {
  const { language, tone } = wording;
  const text = TEXTS[language].variants[variant];
  const fitted = (sentence: Sentence) => fittedTo(sentence, language, facts);
  const body = text[tone].map((paragraph) => paragraph.map(fitted));
  const subject = fitted(text.subject);
  // The note of a LinkedIn request brings its own greeting and name.
  if (purpose === 'connect') return { subject, paragraphs: body };
  const place = placeOfLetter(facts);
  const nobody = greetingOfNobody(language, tone, place);
  const closing = spelledFor(language, place, closingLine(language, tone, place, purpose === 'card'));
  return {
    subject,
    paragraphs: [
      [['{greeting}', nobody]],
      ...(nobody.endsWith(',') || language !== 'de' ? body : withCapital(body)),
      [[`${closing}\n{myName}`, closing]],
    ],
  };
}

/** The short version of a letter; `undefined` where there is none. */
export function builtInShort(purpose: LetterPurpose, wording: Wording, facts: LetterFacts) {
  if (purpose !== 'thankYou' && purpose !== 'rejectionReply') return undefined;
  const { subject, sentences } = TEXTS[wording.language].short[purpose];
  const fitted = (sentence: Sentence) => fittedTo(sentence, wording.language, facts);
  return { subject: fitted(subject), sentences: sentences.map(fitted) };
}

function fittedTo(sentence: Sentence, language: Wording['language'], facts: LetterFacts): Sentence {
  const familiar = addresseeIn(facts)?.familiar ?? false;
  const place = placeOfLetter(facts);
  const plural = familiar && (language === 'de' || (place.country ?? 'ES') === 'ES');
  const fit = (wording: string) =>
    spelledFor(
      language,
      place,
      wording
        .replace(/<([^<>|]*)\|([^<>|]*)>/g, familiar ? '$2' : '$1')
        .replace(/<([^<>/]*)\/([^<>/]*)>/g, plural ? '$2' : '$1'),
    );
  return typeof sentence === 'string' ? fit(sentence) : sentence.map(fit);
}

/** A letter whose greeting ends without a comma, as in Switzerland, begins with a capital. */
function withCapital(body: Paragraphs): Paragraphs {
  const [[first = '', ...sentences] = [], ...paragraphs] = body;
  return [
    [typeof first === 'string' ? capitalised(first) : first.map(capitalised), ...sentences],
    ...paragraphs,
  ];
}
