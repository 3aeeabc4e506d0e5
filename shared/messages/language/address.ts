import type { Contact } from '../../domain/contact';
import type { Tone } from '../templates/template';
import type { Language, Place } from './language';

/** Somebody as a letter addresses them. What nobody wrote down stays unknown: nothing here guesses a gender. */
export interface Addressee {
  /** As the salutation itself says: "Frau", "Mr". */
  readonly gender?: 'feminine' | 'masculine';
  /** "Dr.", "Prof." */
  readonly degree?: string;
  /** The name without titles: a surname after a title, else what they are called. */
  readonly name: string;
  /** They are called by their first name. */
  readonly familiar: boolean;
  /** The salutation as it was written, where one was. */
  readonly written?: string;
}

const FEMININE =
  /^(?:ms|mrs|miss|madam|frau|mme|mlle|madame|mademoiselle|sra|srta|señora|señorita|doña|signora|dame|lady)\.?$/iu;
const MASCULINE = /^(?:mr|herr|herrn|monsieur|m(?=\.)|sr|señor|don|signor|sir|lord)\.?$/iu;
const NEUTRAL = /^(?:mx|ind)\.?$/iu;
const DEGREE = /^(?:dr|dra|prof|professor|professorin|docteur|doctor|doctora|dipl|ing)\.?$/iu;

/** Reads a contact's salutation: title, degree and name, or a first name. Without one, the whole name is all there is. */
export function addresseeOf(contact: Pick<Contact, 'name' | 'salutation'>): Addressee {
  const whole = contact.name.trim();
  const written = contact.salutation?.trim() ?? '';
  if (written === '') return { name: whole, familiar: false };
  const parts = written.split(/\s+/);
  const titles = parts.findIndex((part) => !isTitle(part));
  const at = titles < 0 ? parts.length : titles;
  const before = parts.slice(0, at);
  const name = parts.slice(at).join(' ') || (whole.split(/\s+/).at(-1) ?? '');
  const gender = before.some((part) => FEMININE.test(part))
    ? ('feminine' as const)
    : before.some((part) => MASCULINE.test(part))
      ? ('masculine' as const)
      : undefined;
  const degree = before.filter((part) => DEGREE.test(part)).join(' ');
  const familiar = before.length === 0 && same(name, whole.split(/\s+/)[0] ?? '') && name !== whole;
  return {
    name,
    familiar,
    written,
    ...(gender && { gender }),
    ...(degree !== '' && { degree }),
  };
}

function isTitle(part: string): boolean {
  return [FEMININE, MASCULINE, NEUTRAL, DEGREE].some((titles) => titles.test(part));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** How they are named in that language: "Frau Dr. Okafor", "Madame Okafor", "Dana". */
export function namedIn(language: Language, addressee: Addressee): string {
  const { gender, degree, name, written } = addressee;
  const title = gender && TITLES[language][gender];
  // A title that is at home in the language stays as it was written: "Mrs", "Srta.".
  if (written !== undefined && (!title || AT_HOME[language].test(written))) return written;
  const shown = degree === undefined ? [title, name] : [...degreeIn(language, title, degree, gender), name];
  return shown.filter((part) => part !== undefined && part !== '').join(' ');
}

/** A degree in the place of the title or behind it, as the language has it; French leaves it out. */
function degreeIn(
  language: Language,
  title: string | undefined,
  degree: string,
  gender: Addressee['gender'],
): readonly (string | undefined)[] {
  const professor = /^prof/i.test(degree);
  switch (language) {
    case 'en':
      return [professor ? 'Professor' : 'Dr'];
    case 'de':
      return [title, degree];
    case 'fr':
      return [title];
    case 'es':
      return [(professor ? 'profesor' : 'doctor') + (gender === 'feminine' ? 'a' : '')];
  }
}

const TITLES: Readonly<Record<Language, Readonly<Record<'feminine' | 'masculine', string>>>> = {
  en: { feminine: 'Ms', masculine: 'Mr' },
  de: { feminine: 'Frau', masculine: 'Herr' },
  fr: { feminine: 'Madame', masculine: 'Monsieur' },
  es: { feminine: 'señora', masculine: 'señor' },
};

const AT_HOME: Readonly<Record<Language, RegExp>> = {
  en: /^(?:ms|mrs|miss|mr|sir|dame|lady|lord|madam)\b/iu,
  de: /^(?:frau|herr)\b/iu,
  fr: /^(?:madame|mademoiselle|monsieur)\b/iu,
  es: /^(?:se[ñn]ora|se[ñn]or|se[ñn]orita|do[ñn]a|don)\b/iu,
};

/**
 * The line with which a letter begins, comma or colon included: "Sehr geehrte Frau Okafor,", "Liebe Frau Okafor,";
 * where no gender was written down, a greeting that needs none: "Guten Tag Dana Okafor,".
 */
export function greetingLine(
  language: Language,
  tone: Tone,
  addressee: Addressee,
  place: Place = {},
): string {
  const named = namedIn(language, addressee);
  const { gender, familiar } = addressee;
  switch (language) {
    case 'en':
      return `Dear ${named},`;
    case 'de':
      return `${germanGreeting(tone, gender, familiar)} ${named}${place.country === 'CH' ? '' : ','}`;
    case 'fr':
      return frenchGreeting(tone, gender, named);
    case 'es':
      return spanishGreeting(tone, gender, familiar, named);
  }
}

function germanGreeting(tone: Tone, gender: Addressee['gender'], familiar: boolean): string {
  if (familiar) return tone === 'formal' ? 'Guten Tag' : 'Hallo';
  if (!gender) return 'Guten Tag';
  if (tone === 'warm') return gender === 'feminine' ? 'Liebe' : 'Lieber';
  if (tone === 'plain') return 'Guten Tag';
  return gender === 'feminine' ? 'Sehr geehrte' : 'Sehr geehrter';
}

function frenchGreeting(tone: Tone, gender: Addressee['gender'], named: string): string {
  if (!gender || tone === 'plain') return `Bonjour ${named},`;
  if (tone === 'warm') return `${gender === 'feminine' ? 'Chère' : 'Cher'} ${named},`;
  return gender === 'feminine' ? 'Madame,' : 'Monsieur,';
}

function spanishGreeting(tone: Tone, gender: Addressee['gender'], familiar: boolean, named: string): string {
  if (familiar || (!gender && tone !== 'formal')) return `Hola, ${named}:`;
  if (!gender) return `A la atención de ${named}:`;
  if (tone === 'plain') return `Buenos días, ${named}:`;
  return `${gender === 'feminine' ? 'Estimada' : 'Estimado'} ${named}:`;
}

/** The greeting where nobody is named. */
export function greetingOfNobody(language: Language, tone: Tone, place: Place = {}): string {
  const formal = tone === 'formal';
  switch (language) {
    case 'en':
      return 'Hello,';
    case 'de':
      return (formal ? 'Sehr geehrte Damen und Herren' : 'Guten Tag') + (place.country === 'CH' ? '' : ',');
    case 'fr':
      return formal ? 'Madame, Monsieur,' : 'Bonjour,';
    case 'es':
      return formal ? 'Buenos días:' : 'Hola:';
  }
}

/** The formula above the name, with the comma where the language writes one. */
export function closingLine(language: Language, tone: Tone, place: Place = {}, onCard = false): string {
  switch (language) {
    case 'en':
      return englishClosing(tone, place, onCard);
    case 'de':
      return germanClosing(tone, onCard);
    case 'fr':
      return {
        warm: 'Bien cordialement,',
        plain: 'Cordialement,',
        formal: onCard
          ? 'Avec mes salutations distinguées,'
          : 'Je vous prie d’agréer l’expression de mes salutations distinguées.',
      }[tone];
    case 'es':
      return { warm: 'Un cordial saludo,', plain: 'Saludos cordiales,', formal: 'Atentamente,' }[tone];
  }
}

function englishClosing(tone: Tone, { country }: Place, onCard: boolean): string {
  if (tone === 'formal') return country === 'US' ? 'Sincerely,' : 'Yours sincerely,';
  if (!onCard) return country === 'US' ? 'Best regards,' : 'Kind regards,';
  return tone === 'warm' ? 'Warm regards,' : 'With best wishes,';
}

function germanClosing(tone: Tone, onCard: boolean): string {
  if (tone === 'formal') return 'Mit freundlichen Grüßen';
  if (tone === 'warm') return 'Herzliche Grüße';
  return onCard ? 'Mit besten Grüßen' : 'Freundliche Grüße';
}

/** Words of the template that a country spells otherwise; what a person wrote is left as it is. */
export function spelledFor(language: Language, place: Place, text: string): string {
  // A French sign of two parts never leaves its word for the next line.
  if (language === 'fr') return text.replace(/ ([:;?!»])/g, '\u00a0$1').replaceAll('« ', '«\u00a0');
  if (language === 'de' && (place.country === 'CH' || place.country === 'LI'))
    return text.replaceAll('ß', 'ss');
  if (language === 'en' && place.country === 'US') return text.replace(/\bCV\b/g, 'résumé');
  return text;
}
