import type { Language } from '../language/language';
import { ANSWERS as ENGLISH_ANSWERS } from './english/answers';
import { ASKING as ENGLISH_ASKING } from './english/asking';
import { SHORT as ENGLISH_SHORT, THANKS as ENGLISH_THANKS } from './english/thanks';
import { ANSWERS as FRENCH_ANSWERS } from './french/answers';
import { ASKING as FRENCH_ASKING } from './french/asking';
import { SHORT as FRENCH_SHORT, THANKS as FRENCH_THANKS } from './french/thanks';
import { ANSWERS as GERMAN_ANSWERS } from './german/answers';
import { ASKING as GERMAN_ASKING } from './german/asking';
import { SHORT as GERMAN_SHORT, THANKS as GERMAN_THANKS } from './german/thanks';
import { ANSWERS as SPANISH_ANSWERS } from './spanish/answers';
import { ASKING as SPANISH_ASKING } from './spanish/asking';
import { SHORT as SPANISH_SHORT, THANKS as SPANISH_THANKS } from './spanish/thanks';
import type { LetterTexts } from './template';

export const TEXTS: Readonly<Record<Language, LetterTexts>> = {
  en: { variants: { ...ENGLISH_THANKS, ...ENGLISH_ASKING, ...ENGLISH_ANSWERS }, short: ENGLISH_SHORT },
  de: { variants: { ...GERMAN_THANKS, ...GERMAN_ASKING, ...GERMAN_ANSWERS }, short: GERMAN_SHORT },
  fr: { variants: { ...FRENCH_THANKS, ...FRENCH_ASKING, ...FRENCH_ANSWERS }, short: FRENCH_SHORT },
  es: { variants: { ...SPANISH_THANKS, ...SPANISH_ASKING, ...SPANISH_ANSWERS }, short: SPANISH_SHORT },
};
