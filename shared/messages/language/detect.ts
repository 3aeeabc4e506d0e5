import { LANGUAGES, type Language } from './language';

/** Small words that give a language away. What two of them share counts for both. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'the and of to with for you your yours we our that which how what why is are was were have has had would could should it this these those my from about at by not be been will as they their there than when who i i’m',
  ),
  de: words(
    'der das und ist sind nicht mit für ich sie ihr ihre ihren ihnen wir uns zu den dem ein eine einen einer auf von bei über im wie dass daß sich des zur zum am aus auch noch nach wenn wird würde haben habe hat mir mich du dir dich euch welche welcher warum wo vielen danke',
  ),
  fr: words(
    'le la les et est une des du pour vous je nous que qui dans sur avec au aux ce cette ces notre votre vos à ne pas par plus mon ma mes où comment pourquoi quel quelle merci j’ai c’est d’une l’équipe en un',
  ),
  es: words(
    'el la los las y una un por para con que del se su sus es en lo al mi me le nos gracias usted nuestra nuestro esta este como cómo cuál qué más pero si sobre ha he no era fue son',
  ),
};

/** Letters that only one of the four writes. */
const LETTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /[äöüß]/iu,
  fr: /[èêëîïôœç]|\b(?:qu|j|l|d|n|s)’/iu,
  es: /[ñ¿¡]/iu,
};

/**
 * The language of a text by its small words; `undefined` where too few of them speak, or two languages speak as loud.
 * A letter gives itself away by `enough` = 4, a note of a few words by 1.
 */
export function languageOf(text: string, enough = 4): Language | undefined {
  const found =
    text
      .slice(0, 4_000)
      .toLowerCase()
      .replaceAll("'", '’')
      .match(/[\p{L}’]+/gu) ?? [];
  const scores = LANGUAGES.map((language) => {
    const small = found.filter((word) => SMALL_WORDS[language].has(word)).length;
    return { language, score: small + (LETTERS[language]?.test(text) ? 0.5 : 0) };
  }).toSorted((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || !second || first.score < enough || first.score <= second.score * 1.3) return undefined;
  return first.language;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
