import { describe, expect, it } from 'vitest';
import { debriefPoints } from '../../../../shared/messages/debrief-points';
import { LANGUAGES, type Language } from '../../../../shared/messages/language/language';
import { draftLetter } from '../../../../shared/messages/letter';
import { preflight } from '../../../../shared/messages/preflight/preflight';
import type { PreflightContext, RuleName } from '../../../../shared/messages/preflight/remark';
import { LETTER_PURPOSES, TONES, VARIANTS } from '../../../../shared/messages/templates/template';
import { GOOD_FRENCH, GOOD_GERMAN, GOOD_SPANISH } from './good-letters-elsewhere';

const NOON = Date.parse('2026-11-24T12:00Z');
const NOTES: Readonly<Record<Language, string>> = {
  en: 'The returns dashboard; which metric to delete first',
  de: 'das Retouren-Dashboard; die erste Kennzahl',
  fr: 'le tableau des retours; la première mesure',
  es: 'el panel de devoluciones; la primera métrica',
};
const context: PreflightContext = {
  purpose: 'checkIn',
  channel: 'email',
  now: NOON,
  theirZone: 'Europe/Berlin',
  contact: { name: 'Dana Okafor', salutation: 'Frau Okafor' },
  colleagues: ['Ravi Nair', 'Tom Ashworth'],
  company: 'Brightwater GmbH',
  otherCompanies: ['Northlight Maps', 'Apple', 'Target', 'Signal', 'Harbour & Vale plc'],
  points: [],
  panelLetters: [],
};
const check = (body: string, more: Partial<PreflightContext> = {}) =>
  preflight({ subject: '', body }, { ...context, ...more });

/** The rule, a letter that trips it, and the words it points at. */
type Trip = readonly [RuleName, string, string];
const TRIPS: Readonly<Record<'de' | 'fr' | 'es', readonly Trip[]>> = {
  de: [
    ['attachment', 'Meine Zeugnisse finden Sie im Anhang dieser Nachricht.', 'im Anhang'],
    ['attachment', 'Anbei sende ich Ihnen die Aufgabe, die wir besprochen haben.', 'Anbei'],
    ['salary', 'Wie hoch ist das Gehalt für die Stelle, und wann ist es fällig?', 'Gehalt'],
    ['salary', 'Wie viele Urlaubstage sind es in dem Jahr, und wie ist das mit dem Rest?', 'Urlaubstage'],
    ['theirName', 'Sehr geehrte Frau Okafar,\n\nvielen Dank für das Gespräch.', 'Okafar'],
    ['theirName', 'Liebe Dena,\n\nvielen Dank für das Gespräch.', 'Dena'],
    ['theirName', 'Guten Tag Ravi,\n\nvielen Dank für das Gespräch.', 'Ravi'],
    ['company', 'Ich würde gern bei Brigthwater mitarbeiten und freue mich auf das Team.', 'Brigthwater'],
    ['otherCompany', 'Ich würde gern bei Northlight Maps mitarbeiten und freue mich.', 'Northlight Maps'],
    [
      'cliche',
      'Ich hoffe, diese Nachricht erreicht Sie gut, und das Team ist wohl.',
      'Ich hoffe, diese Nachricht erreicht Sie gut',
    ],
    ['cliche', 'Ich bin die perfekte Besetzung für das Team, und das ist sicher.', 'die perfekte Besetzung'],
    ['cliche', 'Bitte zögern Sie nicht, mich zu fragen, wenn noch etwas fehlt.', 'zögern Sie nicht'],
    ['cliche', 'Das ist mein Traumjob, und ich bin zu allem bereit für die Stelle.', 'Traumjob'],
    [
      'cliche',
      'Ich wollte nur kurz nachfragen, wie es mit der Stelle steht.',
      'Ich wollte nur kurz nachfragen',
    ],
    [
      'cliche',
      'Entschuldigen Sie die Störung, aber ich habe noch nichts gehört.',
      'Entschuldigen Sie die Störung',
    ],
    [
      'tooManyI',
      'Ich kam mit dem Zug. Ich sah das Lager. Ich las die Liste. Ich ging zu Fuß. Ich schrieb noch.',
      'Ich schrieb noch.',
    ],
    ['placeholder', 'Sehr geehrte Frau [Name],\n\nvielen Dank für das Gespräch.', '[Name]'],
  ],
  fr: [
    ['attachment', 'Vous trouverez mes références en pièce jointe de ce message.', 'en pièce jointe'],
    ['attachment', 'Ci-joint l’exercice dont nous avons parlé dans le train.', 'Ci-joint'],
    ['salary', 'Quel est le salaire pour ce poste, et quand est-il versé ?', 'salaire'],
    ['salary', 'Combien de congés payés sont prévus pour ce poste dans votre équipe ?', 'congés payés'],
    ['theirName', 'Chère Madame Okafar,\n\nMerci pour notre échange.', 'Okafar'],
    ['theirName', 'Bonjour Dena,\n\nMerci pour notre échange.', 'Dena'],
    ['theirName', 'Bonjour Ravi,\n\nMerci pour notre échange.', 'Ravi'],
    ['company', 'J’aimerais travailler chez Brigthwater avec vous et votre équipe.', 'Brigthwater'],
    [
      'otherCompany',
      'J’aimerais travailler chez Northlight Maps avec vous et votre équipe.',
      'Northlight Maps',
    ],
    [
      'cliche',
      'J’espère que ce message vous trouve en bonne santé, vous et les vôtres.',
      'J’espère que ce message vous trouve en bonne santé',
    ],
    ['cliche', 'Je suis la personne idéale pour ce poste, et vous le savez.', 'la personne idéale'],
    [
      'cliche',
      'N’hésitez pas à me contacter pour toute question sur ce poste.',
      'N’hésitez pas à me contacter',
    ],
    ['cliche', 'C’est le poste de mes rêves, et je vous remercie de votre temps.', 'poste de mes rêves'],
    [
      'cliche',
      'Merci de répondre dans les meilleurs délais au sujet de ce poste.',
      'dans les meilleurs délais',
    ],
    ['cliche', 'Désolé de vous déranger, je voudrais savoir où en est le poste.', 'Désolé de vous déranger'],
    [
      'tooManyI',
      'Je suis venue avec vous. J’ai vu le dépôt. Je lis la liste. J’y vais à pied. Je vous écris.',
      'Je vous écris.',
    ],
    ['placeholder', 'Bonjour [nom],\n\nMerci pour notre échange.', '[nom]'],
  ],
  es: [
    ['attachment', 'Le envío adjunto el ejercicio del que hablamos en la entrevista.', 'adjunto'],
    ['attachment', 'Adjunto mis referencias para el puesto, como hablamos con usted.', 'Adjunto'],
    ['salary', '¿Cuál es el salario para el puesto, y cuándo se paga en la empresa?', 'salario'],
    ['salary', '¿Cuántos días de vacaciones hay en el puesto, y cómo se reparten?', 'días de vacaciones'],
    ['theirName', 'Estimada señora Okafar:\n\nGracias por la conversación.', 'Okafar'],
    ['theirName', 'Hola, Dena:\n\nGracias por la conversación.', 'Dena'],
    ['theirName', 'Hola, Ravi:\n\nGracias por la conversación.', 'Ravi'],
    ['company', 'Me gustaría mucho trabajar en Brigthwater con ustedes y con el equipo.', 'Brigthwater'],
    ['otherCompany', 'Me gustaría mucho trabajar en Northlight Maps con el equipo.', 'Northlight Maps'],
    [
      'cliche',
      'Espero que este correo le encuentre bien, a usted y a los suyos.',
      'Espero que este correo le encuentre bien',
    ],
    ['cliche', 'Soy la persona ideal para el puesto, y lo sabe todo el equipo.', 'la persona ideal'],
    ['cliche', 'No dude en llamarme para cualquier cosa sobre el puesto.', 'No dude en llamarme'],
    ['cliche', 'Es el trabajo de mis sueños, y le agradezco mucho la entrevista.', 'trabajo de mis sueños'],
    ['cliche', 'Le ruego una respuesta a la mayor brevedad sobre el puesto.', 'a la mayor brevedad'],
    ['cliche', 'Perdone que le moleste, pero no he tenido noticias del puesto.', 'Perdone que le moleste'],
    [
      'tooManyI',
      'Fui con el tren al norte. Vi el almacén. Leí la lista. Llegué a pie. Escribí por la noche.',
      'Escribí por la noche.',
    ],
    ['placeholder', 'Hola, [nombre]:\n\nGracias por la conversación.', '[nombre]'],
  ],
};

describe.each(['de', 'fr', 'es'] as const)('in %s, the checks', (language) => {
  it.each(TRIPS[language].map(([rule, body, words]) => ({ rule, body, words })))(
    'find $rule: $body',
    ({ rule, body, words }) => {
      const remarks = check(body, { language }).filter((remark) => remark.rule === rule);
      expect(remarks).toHaveLength(1);
      const { span, level } = remarks[0] ?? {};
      expect(span && body.slice(span.from, span.to)).toBe(words);
      expect(level).not.toBe('good');
    },
  );

  const good = { de: GOOD_GERMAN, fr: GOOD_FRENCH, es: GOOD_SPANISH }[language];
  it.each(good.map((letter) => [letter.replaceAll('\n', ' ').slice(0, 70), letter]))(
    'let a good letter pass: %s',
    (_, letter) => {
      const contact = { name: 'Dana Okafor', salutation: 'Frau Dr. Okafor' };
      for (const purpose of ['checkIn', 'stayInTouch', 'answer'] as const)
        expect(check(letter, { purpose, contact })).toEqual([]);
      expect(check(letter, { purpose: 'thankYou', contact })).toEqual([]);
    },
  );
});

describe('a letter in another language than it was drafted in', () => {
  it('is read by what it says', () => {
    const body = 'Vielen Dank für das Gespräch. Die Zeugnisse sind im Anhang, und ich freue mich auf Sie.';
    expect(check(body, { language: 'en' }).map(({ rule }) => rule)).toEqual(['attachment']);
  });

  it('may use a German noun that is also a company', () => {
    const body = 'Vielen Dank für das Gespräch. Das war ein gutes Signal für mich und das Team.';
    expect(check(body).map(({ level }) => level)).toEqual(['warning']);
  });
});

const SALUTATIONS: Readonly<Record<Language, readonly (string | undefined)[]>> = {
  en: ['Ms Okafor', 'Dana', undefined],
  de: ['Frau Dr. Okafor', 'Dana', undefined],
  fr: ['Madame Okafor', 'Dana', undefined],
  es: ['Sra. Okafor', 'Dana', undefined],
};

describe.each(LANGUAGES)('the built-in letters in %s', (language) => {
  it.each(
    LETTER_PURPOSES.flatMap((purpose) => VARIANTS[purpose].map((variant) => [purpose, variant] as const)),
  )('have nothing against them: %s, %s', (purpose, variant) => {
    for (const tone of TONES) {
      for (const salutation of SALUTATIONS[language]) {
        const contact = { name: 'Dana Okafor', ...(salutation !== undefined && { salutation }) };
        const { text, subject } = draftLetter(
          purpose,
          { variant, tone, language },
          {
            now: NOON,
            zone: 'Europe/London',
            myName: 'Maya Lindqvist',
            contact,
            application: { company: 'Brightwater', role: 'Product Analyst', appliedAt: NOON - 9e8 },
            interview: { kind: 'inPerson', startsAt: '2026-11-24T09:00', zone: 'Europe/London' },
            debrief: { discussed: NOTES[language], nextSteps: 'SQL', promisedDay: '2026-11-27' },
          },
          {
            theirProblem: 'SQL',
            whatIWouldBring: 'SQL',
            myAnswer: 'OK',
            otherTimes: '10:00',
            otherDeadline: '28',
          },
        );
        const points = debriefPoints(NOTES[language], contact.name);
        const remarks = preflight({ subject, body: text }, { ...context, purpose, contact, points });
        expect(remarks.filter((remark) => remark.level !== 'good')).toEqual([]);
      }
    }
  });
});
