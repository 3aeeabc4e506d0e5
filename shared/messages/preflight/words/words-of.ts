import type { Language } from '../../language/language';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { SPANISH } from './spanish';
import type { PreflightWords } from './words';

const WORDS: Readonly<Record<Language, PreflightWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

export function preflightWords(language: Language): PreflightWords {
  return WORDS[language];
}
