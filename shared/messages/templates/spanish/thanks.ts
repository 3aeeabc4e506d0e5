import type { LetterTexts, ShortText, VariantText } from '../template';

type Thanks = Pick<LetterTexts['variants'], 'thankYou' | 'badly' | 'card' | 'connect'>;

const SUBJECT = 'Gracias por la conversación';
const MET = [
  'Muchas gracias por dedicarme <su|tu> tiempo {whenWeSpoke}.',
  'Muchas gracias por dedicarme <su|tu> tiempo.',
];

const thankYou: VariantText = {
  subject: SUBJECT,
  warm: [
    [
      MET,
      [
        'Recuerdo con gusto una parte de nuestra conversación: {topics}. Y todavía le doy vueltas a una de <sus|tus> preguntas: «{question}»',
        'Recuerdo con gusto una parte de nuestra conversación: {topics}.',
        'Todavía le doy vueltas a una de <sus|tus> preguntas: «{question}»',
        'Disfruté mucho de la conversación, y sigo pensando en ella.',
      ],
    ],
    [
      [
        'El puesto de {role} me atrae ahora todavía más, y me gustaría mucho desempeñarlo en {company}.',
        'El trabajo me atrae ahora todavía más, y me gustaría mucho hacerlo en {company}.',
        'El trabajo me atrae ahora todavía más, y me gustaría mucho hacerlo con <ustedes/vosotros>.',
      ],
    ],
    [
      ['He anotado los próximos pasos: {nextSteps}.', ''],
      [
        'Espero con ilusión <sus|tus> noticias {promisedBy}. Si antes puedo ayudar en algo, <dígamelo|dímelo>, por favor.',
        'Si mientras tanto puedo ayudar en algo, <dígamelo|dímelo>, por favor.',
      ],
    ],
  ],
  plain: [
    [
      MET,
      [
        'Me gustó nuestra conversación, sobre todo esta parte: {topic}. Me gustaría hacer este trabajo en {company}.',
        'Me gustó nuestra conversación, sobre todo esta parte: {topic}. Me gustaría hacer este trabajo con <ustedes/vosotros>.',
        'Me gustó nuestra conversación, y me gustaría hacer este trabajo en {company}.',
        'Me gustó nuestra conversación, y me gustaría hacer este trabajo con <ustedes/vosotros>.',
      ],
      ['Quedo a la espera de <sus|tus> noticias {promisedBy}.', 'Quedo a la espera de <sus|tus> noticias.'],
    ],
  ],
  formal: [
    [
      [
        '<Le|Te> agradezco la entrevista que me <concedió|concediste> {whenWeSpoke} sobre el puesto de {role} en {company}.',
        '<Le|Te> agradezco la entrevista que me <concedió|concediste> {whenWeSpoke}.',
        '<Le|Te> agradezco la entrevista que me <concedió|concediste>.',
      ],
      [
        'Me dio una idea clara del trabajo y confirmó mi interés; me quedo sobre todo con esto: {topics}.',
        'Me dio una idea clara del trabajo y confirmó mi interés.',
      ],
    ],
    [
      [
        'Me <preguntó|preguntaste>: «{question}» Lo he pensado desde entonces, y con gusto volvería sobre ello.',
        '',
      ],
    ],
    [
      ['He anotado los próximos pasos: {nextSteps}.', ''],
      ['Entiendo que <esperan/esperáis> decidir {promisedBy}.', ''],
      'Quedo a <su/vuestra> disposición para cualquier otra información.',
    ],
  ],
};

const badly: VariantText = {
  subject: SUBJECT,
  warm: [
    [
      MET,
      [
        'Recuerdo con gusto una parte de nuestra conversación: {topics}.',
        'Me alegró tener esta conversación.',
      ],
    ],
    [
      [
        'No todas mis respuestas fueron las mejores. Hay una que hoy daría de otro modo: {betterAnswer}.',
        'No todas mis respuestas fueron las mejores. Si hay alguna que <quiera|quieras> oír de nuevo, la repetiría con gusto, por escrito o por teléfono.',
      ],
    ],
    [
      [
        'El trabajo en {company} me interesa tanto como antes de hablar.',
        'El trabajo me interesa tanto como antes de hablar.',
      ],
      ['Quedo a la espera de <sus|tus> noticias {promisedBy}.', 'Quedo a la espera de <sus|tus> noticias.'],
    ],
  ],
  plain: [
    [
      MET,
      ['Recuerdo con gusto una parte de nuestra conversación: {topic}.', ''],
      [
        'Una de mis respuestas salió peor de lo que quería decir. Debí decir: {betterAnswer}.',
        'Algunas de mis respuestas salieron peor de lo que quería decir; <pregúnteme|pregúntame> de nuevo si alguna es importante.',
      ],
      ['El trabajo en {company} me sigue interesando.', 'El trabajo me sigue interesando.'],
    ],
  ],
  formal: [
    [
      [
        '<Le|Te> agradezco la entrevista que me <concedió|concediste> {whenWeSpoke} sobre el puesto de {role}.',
        '<Le|Te> agradezco la entrevista que me <concedió|concediste>.',
      ],
      ['Me quedo sobre todo con esto: {topics}.', ''],
    ],
    [
      [
        'Una de mis respuestas merecía más cuidado. Debió ser esta: {betterAnswer}.',
        'Algunas de mis respuestas merecían más cuidado. Con gusto volvería por escrito sobre cualquiera de ellas.',
      ],
    ],
    ['Mi interés por el puesto no ha cambiado, y agradecería seguir en el proceso.'],
  ],
};

const card: VariantText = {
  subject: '',
  warm: [
    [
      [
        'Muchas gracias por <su|tu> tiempo {whenWeSpoke}, y por hacer que una entrevista pareciera una conversación entre colegas.',
        'Muchas gracias por <su|tu> tiempo, y por hacer que una entrevista pareciera una conversación entre colegas.',
      ],
      [
        'Sigo pensando en lo que hablamos, y sobre todo en esto: {topics}.',
        'Me gustó mucho oír cómo <trabajan/trabajáis>, y sigo pensando en ello.',
      ],
    ],
    [
      [
        'Me gustaría mucho trabajar <con usted|contigo> en {company}.',
        'Me gustaría mucho trabajar <con usted|contigo>.',
      ],
      'Sea cual sea <su/vuestra> decisión, me alegro de que nos hayamos conocido.',
    ],
  ],
  plain: [
    [
      [
        'Gracias por <su|tu> tiempo {whenWeSpoke}.',
        'Muchas gracias por el tiempo que me <dedicó|dedicaste>.',
      ],
      [
        'La conversación me mostró cómo es de verdad el trabajo, y me quedo sobre todo con esto: {topics}.',
        'La conversación me mostró con mucha claridad cómo es de verdad el trabajo.',
      ],
      [
        'Espero que podamos retomarla pronto, y que yo pueda poner mi parte en lo que <hacen/hacéis> en {company}.',
        'Espero que podamos retomarla muy pronto, y que yo pueda poner mi parte en todo lo que <hacen/hacéis>.',
      ],
    ],
  ],
  formal: [
    [
      [
        '<Le|Te> agradezco el tiempo que me <dedicó|dedicaste> {whenWeSpoke} y el cuidado con que <respondió|respondiste> a mis preguntas.',
        '<Le|Te> agradezco el tiempo que me <dedicó|dedicaste> y el cuidado con que <respondió|respondiste> a todas mis preguntas.',
      ],
      [
        'Conservo un grato recuerdo de nuestra conversación, y en particular de esto: {topics}.',
        'Conservo un grato recuerdo de nuestra conversación, y sigo pensando en ella.',
      ],
    ],
    [
      [
        'Sería un placer trabajar <con usted|contigo> en {company}.',
        'Sería un verdadero placer trabajar <con usted|contigo> en el futuro.',
      ],
    ],
  ],
};

const HELLO = ['Hola, {theirGreeting}:', 'Hola:'];

const connect: VariantText = {
  subject: '',
  warm: [
    [
      HELLO,
      [
        'me gustó nuestra conversación {whenWeSpoke} ({topic}). Gracias por aceptar el contacto por aquí.',
        'me gustó nuestra conversación {whenWeSpoke}. Gracias por aceptar el contacto por aquí.',
        'me gustó nuestra conversación. Gracias por aceptar el contacto por aquí.',
      ],
      ['¡Hasta pronto! {myName}', '¡Hasta pronto!'],
    ],
  ],
  plain: [
    [
      HELLO,
      [
        'hablamos {whenWeSpoke} del puesto de {role} en {company}, y quedamos en conectar por aquí.',
        'hablamos {whenWeSpoke} del puesto de {role}, y quedamos en conectar por aquí.',
        'hablamos {whenWeSpoke}, y quedamos en conectar por aquí.',
        'hablamos de un puesto, y quedamos en conectar por aquí.',
      ],
      ['Gracias. {myName}', 'Gracias.'],
    ],
  ],
  formal: [
    [
      HELLO,
      [
        'gracias por nuestra {meeting} {whenWeSpoke} y por aceptar que sigamos en contacto.',
        'gracias por nuestra conversación y por aceptar que sigamos en contacto.',
      ],
      ['Un saludo cordial, {myName}', 'Un saludo cordial'],
    ],
  ],
};

export const THANKS: Thanks = { thankYou, badly, card, connect };

const SIGNED = ['Un saludo, {myName}', 'Un saludo'];

export const SHORT: Readonly<Record<'thankYou' | 'rejectionReply', ShortText>> = {
  thankYou: {
    subject: 'Gracias',
    sentences: [
      HELLO,
      [
        'gracias por la conversación {whenWeSpoke}. Me quedo con esto: {topic}.',
        'gracias por la conversación {whenWeSpoke}. Me gustó mucho.',
        'gracias por la conversación. Me gustó mucho.',
      ],
      SIGNED,
    ],
  },
  rejectionReply: {
    subject: 'Gracias',
    sentences: [
      HELLO,
      'gracias por avisarme y por <su|tu> tiempo. ¿<Podría|Podrías> conservar mi CV?',
      SIGNED,
    ],
  },
};
