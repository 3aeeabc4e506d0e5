import type { Language } from '../language/language';
import type { Sentence } from '../placeholders';

/** What to say, part by part; and all of it in a few breaths for a machine. */
export interface CallTexts {
  readonly who: readonly Sentence[];
  readonly why: readonly Sentence[];
  readonly question: readonly Sentence[];
  readonly thanks: readonly Sentence[];
  readonly voicemail: readonly Sentence[];
  /** Where they called and the person calls back. */
  readonly back: {
    readonly why: readonly Sentence[];
    readonly question: readonly Sentence[];
    /** What a machine is told in place of the question. */
    readonly reach: readonly Sentence[];
  };
}

// Written for the ear and without "you" where a language would have to choose between two of them.
export const CALL_TEXTS: Readonly<Record<Language, CallTexts>> = {
  en: {
    who: [
      ['Hello {theirGreeting}, this is {myName}.', 'Hello, this is {myName}.'],
      ['We spoke {whenWeSpoke} about {theRole}.', 'I applied for {theRole}.', ''],
      'Is this a good moment?',
    ],
    why: [
      [
        'You hoped to decide by {promisedDate}, so I wanted to ask how things stand.',
        'I wanted to ask how things stand.',
      ],
    ],
    question: ['When do you expect to decide?'],
    thanks: [
      [
        'Thank you. I enjoyed talking about {topic}, and I would still like to do this work.',
        'Thank you. I would still like to do this work.',
      ],
      'Have a good day.',
    ],
    voicemail: [
      ['Hello {theirGreeting}, this is {myName}.', 'Hello, this is {myName}.'],
      ['We spoke {whenWeSpoke} about {theRole}.', 'I applied for {theRole}.', ''],
      'I am only calling to ask when you expect to decide.',
      'A line by e-mail is quite enough.',
      'Thank you, and goodbye.',
    ],
    back: {
      why: ['I missed your call, so I am calling back.'],
      question: ['What can I tell you?'],
      reach: ['I missed your call, and can be reached on this number or by e-mail.'],
    },
  },
  de: {
    who: [
      ['Guten Tag, {theirGreeting}, hier spricht {myName}.', 'Guten Tag, hier spricht {myName}.'],
      ['Wir haben {whenWeSpoke} über {theRole} gesprochen.', 'Ich habe mich um {theRole} beworben.', ''],
      'Passt es gerade?',
    ],
    why: [
      [
        'Eine Entscheidung war bis zum {promisedDate} vorgesehen, und ich wollte fragen, wie es steht.',
        'Ich wollte fragen, wie es steht.',
      ],
    ],
    question: ['Wann ist mit einer Entscheidung zu rechnen?'],
    thanks: ['Vielen Dank. Die Aufgabe reizt mich nach wie vor.', 'Einen schönen Tag noch.'],
    voicemail: [
      ['Guten Tag, {theirGreeting}, hier spricht {myName}.', 'Guten Tag, hier spricht {myName}.'],
      ['Wir haben {whenWeSpoke} über {theRole} gesprochen.', 'Ich habe mich um {theRole} beworben.', ''],
      'Ich wollte nur fragen, wann mit einer Entscheidung zu rechnen ist.',
      'Eine Zeile per E-Mail genügt völlig.',
      'Vielen Dank und auf Wiederhören.',
    ],
    back: {
      why: ['Ich habe den Anruf verpasst und melde mich zurück.'],
      question: ['Worum geht es?'],
      reach: ['Ich habe den Anruf verpasst und bin unter dieser Nummer oder per E-Mail zu erreichen.'],
    },
  },
  fr: {
    who: [
      ['Bonjour {theirGreeting}, {myName} à l’appareil.', 'Bonjour, {myName} à l’appareil.'],
      ['Nous avons échangé {whenWeSpoke} sur {theRole}.', 'J’ai postulé pour {theRole}.', ''],
      'Est-ce le bon moment ?',
    ],
    why: [
      [
        'Une décision était prévue pour le {promisedDate}, et je voulais savoir où en sont les choses.',
        'Je voulais savoir où en sont les choses.',
      ],
    ],
    question: ['Quand une décision est-elle prévue ?'],
    thanks: ['Merci beaucoup. Ce travail me plairait toujours autant.', 'Bonne journée.'],
    voicemail: [
      ['Bonjour {theirGreeting}, {myName} à l’appareil.', 'Bonjour, {myName} à l’appareil.'],
      ['Nous avons échangé {whenWeSpoke} sur {theRole}.', 'J’ai postulé pour {theRole}.', ''],
      'J’appelle seulement pour savoir quand une décision est prévue.',
      'Une ligne par e-mail suffit.',
      'Merci, et au revoir.',
    ],
    back: {
      why: ['J’ai manqué l’appel, et je rappelle.'],
      question: ['De quoi s’agit-il ?'],
      reach: ['J’ai manqué l’appel ; on peut me joindre à ce numéro ou par e-mail.'],
    },
  },
  es: {
    who: [
      ['Buenos días, {theirGreeting}, soy {myName}.', 'Buenos días, soy {myName}.'],
      ['Hablamos {whenWeSpoke} sobre {theRole}.', 'Envié mi candidatura para {theRole}.', ''],
      '¿Es buen momento?',
    ],
    why: [
      [
        'La decisión estaba prevista para el {promisedDate}, y quería saber cómo van las cosas.',
        'Quería saber cómo van las cosas.',
      ],
    ],
    question: ['¿Para cuándo está prevista la decisión?'],
    thanks: ['Muchas gracias. Este trabajo me sigue interesando mucho.', 'Que vaya bien el día.'],
    voicemail: [
      ['Buenos días, {theirGreeting}, soy {myName}.', 'Buenos días, soy {myName}.'],
      ['Hablamos {whenWeSpoke} sobre {theRole}.', 'Envié mi candidatura para {theRole}.', ''],
      'Llamo solo para preguntar para cuándo está prevista la decisión.',
      'Basta con una línea por correo.',
      'Gracias, y hasta luego.',
    ],
    back: {
      why: ['No pude atender la llamada, y la devuelvo.'],
      question: ['¿De qué se trata?'],
      reach: ['No pude atender la llamada; se me encuentra en este número o por correo.'],
    },
  },
};
