import type { LetterTexts, VariantText } from '../template';

type Answers = Pick<
  LetterTexts['variants'],
  | 'keepOnFile'
  | 'reopenDoor'
  | 'answer'
  | 'accept'
  | 'anotherTime'
  | 'theyCalled'
  | 'offerThanks'
  | 'withdraw'
>;

const keepOnFile: VariantText = {
  subject: ['{replySubject}', '{role}: gracias por avisarme', 'Gracias por avisarme'],
  warm: [
    [
      'Gracias por avisarme, y por el tiempo que me <dedicó|dedicaste>.',
      [
        'Esperaba otra respuesta, pero disfruté de la conversación, y sobre todo de esto: {topics}.',
        'Esperaba otra respuesta, pero me alegro de que habláramos.',
      ],
    ],
    [
      [
        '¿<Podrían/Podríais> conservar mi CV? Si surge un puesto parecido en {company}, me gustaría saberlo.',
        '¿<Podrían/Podríais> conservar mi CV? Si surge un puesto parecido, me gustaría saberlo.',
      ],
    ],
    ['Le deseo un buen comienzo a la persona que se incorpora.'],
  ],
  plain: [
    [
      'Gracias por avisarme.',
      [
        '<Conserven/Conservad> mi CV, por favor: si surge un puesto parecido en {company}, me gustaría saberlo.',
        '<Conserven/Conservad> mi CV, por favor: si surge un puesto parecido, me gustaría saberlo.',
      ],
      'Mis mejores deseos para todo el equipo.',
    ],
  ],
  formal: [
    [
      [
        '<Le|Te> agradezco que me <haya|hayas> comunicado la decisión sobre el puesto de {role}, y el tiempo que me <dedicaron/dedicasteis>.',
        '<Le|Te> agradezco que me <haya|hayas> comunicado la decisión, y el tiempo que me <dedicaron/dedicasteis>.',
      ],
      'Lamento que no haya podido ser, y deseo mucho éxito a la persona elegida.',
    ],
    [
      'Agradecería que <conservaran/conservarais> mi CV y que <pensaran/pensarais> en mí si surgiera un puesto parecido.',
    ],
  ],
};

const reopenDoor: VariantText = {
  subject: ['{replySubject}', '{role}: una idea antes de dejarlo', 'Una idea antes de dejarlo'],
  warm: [
    ['Gracias por avisarme. Respeto <su/vuestra> decisión; ¿puedo añadir una idea antes de dejarlo aquí?'],
    [
      'Lo difícil, según me <contó|contaste>, es esto: {theirProblem}.',
      'Yo lo abordaría así: {whatIWouldBring}.',
      '¿Valdría eso veinte minutos de <su|tu> tiempo, ahora o cuando surja el próximo puesto?',
    ],
    ['Si no, gracias de todos modos. Me alegraría que <conservaran/conservarais> mi CV.'],
  ],
  plain: [
    [
      'Gracias por avisarme. Una idea más, sobre lo que me <describió|describiste> como lo difícil: {theirProblem}.',
      'Yo lo abordaría así: {whatIWouldBring}.',
      '¿Servirían de algo veinte minutos sobre eso?',
    ],
    ['Si no, gracias de todos modos; <conserven/conservad> mi CV, por favor.'],
  ],
  formal: [
    [
      '<Le|Te> agradezco que me <haya|hayas> comunicado la decisión, que respeto. <Permítame|Permíteme> una última observación.',
    ],
    [
      'La principal dificultad, según me <explicó|explicaste>, es la siguiente: {theirProblem}.',
      'Yo la abordaría de este modo: {whatIWouldBring}.',
      'Si fuera de interés, con gusto lo comentaría, ahora o con motivo de otro puesto.',
    ],
    ['En todo caso, agradecería que <conservaran/conservarais> mi CV.'],
  ],
};

const answer: VariantText = {
  subject: ['{replySubject}', '{role}: mi respuesta', 'Mi respuesta'],
  warm: [['Gracias por <su|tu> mensaje, que me alegró recibir.', '{myAnswer}.']],
  plain: [['Gracias por <su|tu> mensaje.', '{myAnswer}.']],
  formal: [
    ['<Le|Te> agradezco <su|tu> mensaje.', '{myAnswer}.'],
    ['Quedo a <su|tu> disposición para cualquier otra información.'],
  ],
};

const accept: VariantText = {
  subject: ['{replySubject}', '{role}: con mucho gusto', 'Con mucho gusto'],
  warm: [
    [
      'Gracias por <su|tu> mensaje. Con mucho gusto: me viene muy bien, y me hace ilusión.',
      '¿Debo llevar o preparar algo?',
    ],
  ],
  plain: [
    ['Gracias por <su|tu> mensaje. Con mucho gusto: me viene muy bien.', '¿Debo llevar o preparar algo?'],
  ],
  formal: [
    [
      '<Le|Te> agradezco la invitación, que acepto con mucho gusto; la hora me viene muy bien.',
      '<Le|Te> ruego que me <diga|digas> si debo llevar o preparar algo.',
    ],
  ],
};

const anotherTime: VariantText = {
  subject: ['{replySubject}', '{role}: otro momento', 'Otro momento'],
  warm: [
    [
      'Gracias por <su|tu> mensaje. Me encantaría, pero a esa hora no puedo, y lo siento.',
      '¿Podría ser {otherTimes}?',
      'Si no viene bien, <propóngame|proponme> una hora y me organizo.',
    ],
  ],
  plain: [
    [
      'Gracias por <su|tu> mensaje. Lo siento, pero a esa hora no puedo.',
      '¿Podría ser {otherTimes}?',
      'Si no viene bien, <propóngame|proponme> una hora y me organizo.',
    ],
  ],
  formal: [
    [
      '<Le|Te> agradezco la invitación. Lamento no poder asistir a la hora propuesta.',
      '¿Me <permite|permites> proponer en su lugar lo siguiente: {otherTimes}?',
      'De no ser posible, con gusto me adaptaré a otra hora.',
    ],
  ],
};

const theyCalled: VariantText = {
  subject: ['{role}: llamada perdida', 'Llamada perdida'],
  warm: [
    [
      'Gracias por <su|tu> llamada; siento no haber podido contestar.',
      'Me gustaría mucho que habláramos: ¿<le|te> viene bien {otherTimes}?',
    ],
  ],
  plain: [
    ['Gracias por <su|tu> llamada; siento no haber podido contestar.', '¿Podemos hablar {otherTimes}?'],
  ],
  formal: [
    [
      '<Le|Te> agradezco <su|tu> llamada, que lamento no haber podido atender.',
      'Con gusto la devolvería {otherTimes}, o cuando <le|te> resulte más cómodo.',
    ],
  ],
};

const offerThanks: VariantText = {
  subject: ['{replySubject}', '{role}: gracias por la oferta', 'Gracias por la oferta'],
  warm: [
    [
      [
        'Gracias por ofrecerme el puesto de {role}; me alegra mucho, y también la confianza que supone.',
        'Gracias por la oferta; me alegra mucho, y también la confianza que supone.',
      ],
      [
        'Lo leeré todo con calma y <le|te> daré mi respuesta {offerBy}.',
        'Lo leeré todo con calma y <le|te> daré mi respuesta en cuanto pueda.',
      ],
    ],
  ],
  plain: [
    [
      [
        'Gracias por ofrecerme el puesto de {role}; me alegra mucho.',
        'Gracias por la oferta; me alegra mucho.',
      ],
      [
        'Lo leeré todo con calma y <le|te> daré mi respuesta {offerBy}.',
        'Lo leeré todo con calma y <le|te> daré mi respuesta en cuanto pueda.',
      ],
    ],
  ],
  formal: [
    [
      [
        '<Le|Te> agradezco la oferta para el puesto de {role}, que he recibido con gran alegría.',
        '<Le|Te> agradezco la oferta, que he recibido con gran alegría.',
      ],
      [
        'La estudiaré con detenimiento y <le|te> daré mi respuesta {offerBy}.',
        'La estudiaré con detenimiento y <le|te> daré mi respuesta lo antes posible.',
      ],
    ],
  ],
};

const withdraw: VariantText = {
  subject: ['{replySubject}', '{role}: retiro mi candidatura', 'Retiro mi candidatura'],
  warm: [
    [
      [
        'He decidido retirar mi candidatura al puesto de {role}, y quería que lo <supiera|supieras> enseguida por mí.',
        'He decidido retirar mi candidatura, y quería que lo <supiera|supieras> enseguida por mí.',
      ],
      [
        'Gracias por el tiempo que me <dedicó|dedicaste>; recuerdo con gusto nuestra conversación ({topics}).',
        'Gracias por el tiempo que me <dedicó|dedicaste>.',
      ],
    ],
    [
      'Espero que <encuentren/encontréis> pronto a la persona adecuada, y que nuestros caminos vuelvan a cruzarse.',
    ],
  ],
  plain: [
    [
      [
        'Retiro mi candidatura al puesto de {role}, y quería que lo <supiera|supieras> enseguida.',
        'Retiro mi candidatura, y quería que lo <supiera|supieras> enseguida.',
      ],
      'Gracias por <su|tu> tiempo. Espero que <encuentren/encontréis> pronto a la persona adecuada.',
    ],
  ],
  formal: [
    [
      [
        'Tras pensarlo con detenimiento, he decidido retirar mi candidatura al puesto de {role}.',
        'Tras pensarlo con detenimiento, he decidido retirar mi candidatura.',
      ],
      '<Le|Te> agradezco el tiempo que me <dedicaron/dedicasteis>, y <le|te> pido comprensión.',
    ],
    ['<Les/Os> deseo mucho acierto en la selección.'],
  ],
};

export const ANSWERS: Answers = {
  keepOnFile,
  reopenDoor,
  answer,
  accept,
  anotherTime,
  theyCalled,
  offerThanks,
  withdraw,
};
