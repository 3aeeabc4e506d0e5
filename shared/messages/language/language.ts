/** The languages in which Afterword writes letters. Its screens are in English. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

interface LanguageNames {
  /** As the screen calls it. */
  readonly name: string;
  /** As it calls itself. */
  readonly own: string;
}

const NAMES: Readonly<Record<Language, LanguageNames>> = {
  en: { name: 'English', own: 'English' },
  de: { name: 'German', own: 'Deutsch' },
  fr: { name: 'French', own: 'Français' },
  es: { name: 'Spanish', own: 'Español' },
};

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function languageName(language: Language): string {
  return NAMES[language].name;
}

export function ownLanguageName(language: Language): string {
  return NAMES[language].own;
}

/** Where letters are written: ISO 3166-1 alpha-2, and the part after the hyphen of ISO 3166-2. */
export interface Place {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
}

const COUNTRIES: Readonly<Record<Exclude<Language, 'en'>, ReadonlySet<string>>> = {
  de: new Set(['DE', 'AT', 'CH', 'LI']),
  fr: new Set(['FR', 'MC', 'LU']),
  es: new Set('ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR'.split(' ')),
};

/** Regions that write in another language than their country. */
const REGIONS: ReadonlyMap<string, Language> = new Map<string, Language>([
  ...['GE', 'VD', 'NE', 'JU', 'FR', 'VS'].map((region) => [`CH ${region}`, 'fr'] as const),
  ['CA QC', 'fr'],
  ['BE WAL', 'fr'],
  ['BE BRU', 'fr'],
]);

/** The language in which one writes to an employer there; `undefined` where that is none of ours, or nothing is known. */
export function languageOfPlace({ country = '', region = '' }: Place): Language | undefined {
  const code = region.split('-').at(-1) ?? '';
  const byRegion = REGIONS.get(`${country} ${code}`);
  return byRegion ?? LANGUAGES.find((language) => language !== 'en' && COUNTRIES[language].has(country));
}
