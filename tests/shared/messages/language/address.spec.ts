import { describe, expect, it } from 'vitest';
import { addresseeOf, greetingLine } from '../../../../shared/messages/language/address';
import { languageOf } from '../../../../shared/messages/language/detect';
import { LANGUAGES, languageOfPlace } from '../../../../shared/messages/language/language';
import { draftLetter } from '../../../../shared/messages/letter';
import type { LetterFacts } from '../../../../shared/messages/letter-facts';
import { TONES } from '../../../../shared/messages/templates/template';

const greeted = (salutation: string | undefined, name = 'Dana Okafor') =>
  LANGUAGES.map((language) =>
    TONES.map((tone) =>
      greetingLine(language, tone, addresseeOf(salutation === undefined ? { name } : { name, salutation })),
    ),
  );

describe('the greeting', () => {
  it('follows a written title into every language', () => {
    expect(greeted('Frau Okafor')).toEqual([
      ['Dear Ms Okafor,', 'Dear Ms Okafor,', 'Dear Ms Okafor,'],
      ['Liebe Frau Okafor,', 'Guten Tag Frau Okafor,', 'Sehr geehrte Frau Okafor,'],
      ['Chère Madame Okafor,', 'Bonjour Madame Okafor,', 'Madame,'],
      ['Estimada señora Okafor:', 'Buenos días, señora Okafor:', 'Estimada señora Okafor:'],
    ]);
    expect(greeted('Mr Okafor')[1]).toEqual([
      'Lieber Herr Okafor,',
      'Guten Tag Herr Okafor,',
      'Sehr geehrter Herr Okafor,',
    ]);
  });

  it('guesses no gender where none is written', () => {
    expect(greeted(undefined)).toEqual([
      ['Dear Dana Okafor,', 'Dear Dana Okafor,', 'Dear Dana Okafor,'],
      ['Guten Tag Dana Okafor,', 'Guten Tag Dana Okafor,', 'Guten Tag Dana Okafor,'],
      ['Bonjour Dana Okafor,', 'Bonjour Dana Okafor,', 'Bonjour Dana Okafor,'],
      ['Hola, Dana Okafor:', 'Hola, Dana Okafor:', 'A la atención de Dana Okafor:'],
    ]);
    for (const line of [...greeted('Dr. Okafor'), ...greeted('Mx Okafor')].flat())
      expect(line).not.toMatch(/Frau|Herr|geehrt|Lieb|Ch[eè]r|Estimad|\bM[rs]\b|Madame|Monsieur/);
  });

  it('keeps a degree, and takes a first name for one', () => {
    expect(greeted('Frau Dr. Okafor').map(([warm]) => warm)).toEqual([
      'Dear Dr Okafor,',
      'Liebe Frau Dr. Okafor,',
      'Chère Madame Okafor,',
      'Estimada doctora Okafor:',
    ]);
    expect(greeted('Dana')[1]).toEqual(['Hallo Dana,', 'Hallo Dana,', 'Guten Tag Dana,']);
    expect(addresseeOf({ name: 'Dana Okafor', salutation: 'Dana' }).familiar).toBe(true);
    expect(addresseeOf({ name: 'Dana Okafor', salutation: 'Ms Okafor' }).familiar).toBe(false);
  });
});

const facts: LetterFacts = {
  now: Date.parse('2026-11-24T16:00Z'),
  zone: 'Europe/Berlin',
  myName: 'Maya Lindqvist',
  contact: { name: 'Dana Okafor', salutation: 'Dana' },
  application: { company: 'Brightwater', role: 'Analystin' },
};
const letter = (more: Partial<LetterFacts>, choice = {}) =>
  draftLetter('thankYou', choice, { ...facts, ...more });
const at = (country: string) => ({ application: { company: 'Brightwater', role: 'Analystin', country } });

describe('the language of a letter', () => {
  it('is chosen, else the contact’s, else the country’s, else English', () => {
    expect(letter({}).language).toBe('en');
    expect(letter(at('FR')).language).toBe('fr');
    expect(letter({ home: { country: 'MX' } }).language).toBe('es');
    const contact = { name: 'Dana Okafor', language: 'de' };
    expect(letter({ ...at('FR'), contact }).language).toBe('de');
    expect(letter({ ...at('FR'), contact }, { language: 'es' }).language).toBe('es');
    expect(letter({ ...at('FR'), contact: { ...contact, language: 'tlh' } }).language).toBe('fr');
    expect(letter({ ...at('DE'), customTone: 'formal' }).tone).toBe('formal');
    expect(letter(at('DE')).tone).toBe('warm');
  });

  it('knows the regions that write otherwise', () => {
    expect(languageOfPlace({ country: 'CH', region: 'GE' })).toBe('fr');
    expect(languageOfPlace({ country: 'CH', region: 'CH-ZH' })).toBe('de');
    expect(languageOfPlace({ country: 'CA' })).toBeUndefined();
    expect(languageOfPlace({ country: 'CA', region: 'QC' })).toBe('fr');
    expect(languageOfPlace({})).toBeUndefined();
  });

  it('says du to a first name, Sie to everybody else, and vosotros in Spain alone', () => {
    expect(letter({}, { language: 'de', tone: 'warm' }).text).toContain('dass du dir Zeit');
    const contact = { name: 'Dana Okafor' };
    expect(letter({ contact }, { language: 'de', tone: 'warm' }).text).toContain('dass Sie sich Zeit');
    const check = (country: string) =>
      draftLetter('checkIn', { language: 'es', tone: 'formal' }, { ...facts, ...at(country) }).text;
    expect(check('ES')).toContain('cuándo esperáis decidir');
    expect(check('MX')).toContain('cuándo esperan decidir');
  });

  it('writes as Switzerland, France and America do', () => {
    const swiss = letter(at('CH'), { tone: 'formal' }).text;
    expect(swiss).toMatch(/^Guten Tag Dana\n\nHab vielen Dank/);
    expect(swiss).toContain('Mit freundlichen Grüssen\nMaya');
    expect(letter(at('FR'), { tone: 'plain' }).text).not.toMatch(/ [:;?!»]|« /);
    expect(letter(at('FR'), { tone: 'formal' }).subject).toBe('Merci pour notre échange');
    const reply = draftLetter('rejectionReply', { tone: 'warm' }, { ...facts, ...at('US') }).text;
    expect(reply).toContain('keep my résumé on file');
    expect(reply).toContain('Best regards,');
  });

  it('takes up notes of its own language only', () => {
    const noted = (discussed: string, language: 'en' | 'de') =>
      letter({ debrief: { discussed } }, { language, tone: 'warm' }).text;
    expect(noted('the returns dashboard', 'de')).not.toContain('dashboard');
    expect(noted('die Retouren und das Dashboard', 'de')).toContain('die Retouren und das Dashboard');
    expect(noted('die Retouren und das Dashboard', 'en')).not.toContain('Retouren');
    expect(noted('Kafka', 'de')).toContain('Kafka');
    expect(noted('ich war nervös; das Gehalt', 'de')).not.toMatch(/nervös|Gehalt/);
  });

  it('is read off a text by its small words', () => {
    expect(languageOf('Thank you for the time you gave me.')).toBe('en');
    expect(languageOf('Vielen Dank für die Zeit, die Sie mir gegeben haben.')).toBe('de');
    expect(languageOf('Merci du temps que vous m’avez donné pour ce poste.')).toBe('fr');
    expect(languageOf('Gracias por el tiempo que me dio para este puesto.')).toBe('es');
    expect(languageOf('Kafka')).toBeUndefined();
    expect(languageOf('Kafka', 1)).toBeUndefined();
    expect(languageOf('')).toBeUndefined();
  });
});

describe('dates', () => {
  const promised = (promisedDay: string, language: 'de' | 'fr' | 'es') =>
    letter({ debrief: { promisedDay } }, { language, tone: 'warm' }).text;
  it.each([
    ['2026-11-24', 'de', 'Ich freue mich, heute von dir zu hören'],
    ['2026-11-25', 'de', 'bis morgen von dir'],
    ['2026-11-27', 'de', 'bis Freitag von dir'],
    ['2026-12-11', 'de', 'bis zum 11. Dezember von dir'],
    ['2026-12-01', 'fr', 'd’ici le mardi 1er décembre'],
    ['2026-11-27', 'fr', 'd’ici vendredi'],
    ['2027-01-08', 'es', 'de aquí al viernes 8 de enero de 2027'],
    ['2026-11-25', 'es', 'de aquí a mañana'],
  ] as const)('%s is said in %s as “%s”', (day, language, words) => {
    expect(promised(day, language)).toContain(words);
  });
});
