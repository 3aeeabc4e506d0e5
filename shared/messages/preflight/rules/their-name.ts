import type { PreflightContext, Remark, Rule } from '../remark';
import { beginsSentence, slips, withoutPossessive, wordsOf, type TextSpan } from '../text-spans';

const TITLES = new Set(
  'mr mrs ms miss mx dr dra prof professor sir dame herr frau mme mlle madame mademoiselle monsieur docteur doctor doctora sr sra srta señor señora señorita don doña'.split(
    ' ',
  ),
);
const NOBODY = new Set(
  'all team both everyone everybody there again hiring recruiting sirs madam colleagues and the colleague zusammen damen und herren à tous toutes équipe a todos todas equipo y et'.split(
    ' ',
  ),
);
const GREETING =
  /^[ \t]*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|guten (?:tag|morgen|abend)|grüezi|sehr geehrte[rs]?|liebe[rs]?|hallo|bonjour|bonsoir|ch(?:er|ère|ers|ères)|hola|estimad[oa]s?|querid[oa]s?|buen(?:os días|as tardes)|a la atención de)[ \t]+([^\n,!:.—–]{1,80})/iu;
/** Spanish parts the greeting from the name and ends it with a colon. */
const SPANISH_GREETING =
  /^[ \t]*(?:hola|buenos días|buenas tardes|muy (?:señora mía|señor mío)),[ \t]+([^\n,!:.—–]{1,80}):/iu;

/** The name after "Dear", and slips in the name further down. */
export const theirName: Rule = ({ body, language }, context) => {
  if (!context.contact) return [];
  const own = nameWords(`${context.contact.name} ${context.contact.salutation ?? ''}`);
  const greeting = SPANISH_GREETING.exec(body) ?? GREETING.exec(body);
  const greeted = greeting?.[1] ?? '';
  const start = greeting ? greeting[0].lastIndexOf(greeted) : 0;
  const inGreeting = wordsOf(greeted).map((word) => moved(word, start));
  return [
    ...greetingRemarks(inGreeting, own, context),
    ...slipRemarks(
      body,
      start + greeted.length,
      language === 'de' ? [...own, ...own.map((name) => `${name}s`)] : own,
      context,
    ),
  ];
};

function greetingRemarks(
  words: readonly TextSpan[],
  own: readonly string[],
  context: PreflightContext,
): readonly Remark[] {
  const strangers = words.filter(({ text }) => {
    const word = text.toLowerCase();
    return !TITLES.has(word.replace('.', '')) && !NOBODY.has(word) && !own.some((name) => same(name, text));
  });
  const first = strangers[0];
  if (!first) return [];
  const near = nearest(first.text, own);
  if (near) return [misspelt(first, near)];
  // A name that is partly theirs may be another of theirs; one that is not theirs at all may be somebody else's.
  if (strangers.length < words.filter(({ text }) => !TITLES.has(text.toLowerCase())).length) return [];
  const colleague = context.colleagues.find((name) => nameWords(name).some((word) => same(word, first.text)));
  const { name } = context.contact ?? { name: '' };
  return [
    {
      rule: 'theirName',
      level: colleague === undefined ? 'warning' : 'error',
      text:
        colleague === undefined
          ? `This goes to ${name}.`
          : `${colleague} is somebody else; this goes to ${name}.`,
      span: first,
    },
  ];
}

/** Names of five letters and more, written almost right in the middle of a sentence. */
function slipRemarks(
  body: string,
  from: number,
  own: readonly string[],
  context: PreflightContext,
): readonly Remark[] {
  const known = [...own, ...context.colleagues.flatMap(nameWords), ...context.company.split(' ')];
  return wordsOf(body)
    .filter((word) => word.from >= from && /^\p{Lu}/u.test(word.text) && !beginsSentence(body, word.from))
    .flatMap((word) => {
      const bare = withoutPossessive(word.text);
      if (bare.length < 5 || known.some((name) => same(name, bare))) return [];
      const near = nearest(
        bare,
        own.filter((name) => name.length >= 5),
        1,
      );
      return near ? [misspelt({ ...word, text: bare, to: word.from + bare.length }, near)] : [];
    });
}

function misspelt(word: TextSpan, name: string): Remark {
  const span = { from: word.from, to: word.to };
  return {
    rule: 'theirName',
    level: 'error',
    text: `Their name is ${name}.`,
    span,
    fix: { label: 'Put it right', span, text: name },
  };
}

function nearest(word: string, names: readonly string[], most = 2): string | undefined {
  return names.find((name) => {
    const far = slips(name.toLowerCase(), word.toLowerCase());
    const initial = name.charAt(0).toLowerCase() === word.charAt(0).toLowerCase();
    return far > 0 && initial && far <= Math.min(most, name.length <= 4 ? 1 : 2);
  });
}

function nameWords(name: string): readonly string[] {
  return wordsOf(name)
    .map((word) => word.text)
    .filter((word) => word.length > 1 && !TITLES.has(word.toLowerCase()));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function moved(word: TextSpan, by: number): TextSpan {
  return { ...word, from: word.from + by, to: word.to + by };
}
