import type { LetterTexts, VariantText } from '../template';

type Asking = Pick<
  LetterTexts['variants'],
  'checkIn' | 'offerDeadline' | 'missedCall' | 'closing' | 'stayInTouch' | 'renewCv'
>;

const checkIn: VariantText = {
  subject: ['{replySubject}', '{role}: cómo va el proceso', 'Cómo va el proceso'],
  warm: [
    [
      [
        'Espero que <su|tu> semana vaya bien; sigo recordando nuestra conversación ({topics}).',
        'Espero que <su|tu> semana vaya bien.',
      ],
      [
        '¿Hay alguna novedad sobre el puesto de {role}, o puedo ayudar en algo mientras tanto?',
        '¿Hay alguna novedad, o puedo ayudar en algo mientras tanto?',
      ],
    ],
  ],
  plain: [
    [
      [
        'Hablamos {whenWeSpoke} del puesto de {role}, y <esperaban/esperabais> decidir para el {promisedDate}.',
        'Hablamos {whenWeSpoke} del puesto de {role}, y me sigue atrayendo.',
        'Presenté mi candidatura al puesto de {role} el {appliedOn}, y me sigue atrayendo.',
        'El puesto de {role} me sigue atrayendo.',
        'El trabajo del que hablamos me sigue atrayendo.',
      ],
      '¿Hay alguna novedad, o falta algo por mi parte?',
    ],
  ],
  formal: [
    [
      [
        '<Le|Te> escribo en relación con el puesto de {role} en {company}, del que hablamos {whenWeSpoke} y por el que mantengo todo mi interés.',
        '<Le|Te> escribo en relación con el puesto de {role} en {company}, al que presenté mi candidatura el {appliedOn} y por el que mantengo todo mi interés.',
        '<Le|Te> escribo en relación con el puesto de {role}, por el que mantengo todo mi interés.',
        '<Le|Te> escribo en relación con mi candidatura, en la que mantengo todo mi interés.',
      ],
      '¿<Podría|Podrías> decirme cómo va el proceso, o cuándo <esperan/esperáis> decidir?',
    ],
  ],
};

const offerDeadline: VariantText = {
  subject: ['{replySubject}', '{role}: una fecha que me han fijado', 'Una fecha que me han fijado'],
  warm: [
    [
      'Tengo otra oferta, y debo responder antes de esta fecha: {otherDeadline}.',
      [
        'Preferiría con mucho trabajar en {company}; antes de responder, ¿<puede|puedes> decirme en qué punto <están/estáis>?',
        'Preferiría con mucho trabajar con <ustedes/vosotros>; antes de responder, ¿<puede|puedes> decirme en qué punto <están/estáis>?',
      ],
    ],
  ],
  plain: [
    [
      'Tengo otra oferta, y debo responder antes de esta fecha: {otherDeadline}.',
      [
        'Prefiero el puesto de {role} en {company}, así que pregunto antes: ¿en qué punto <están/estáis>?',
        'Prefiero trabajar con <ustedes/vosotros>, así que pregunto antes: ¿en qué punto <están/estáis>?',
      ],
    ],
  ],
  formal: [
    [
      'He recibido otra oferta, cuya respuesta se espera para esta fecha: {otherDeadline}.',
      [
        'Dado que el puesto de {role} en {company} sigue siendo mi primera opción, agradecería saber en qué punto se encuentra la decisión.',
        'Dado que el puesto con <ustedes/vosotros> sigue siendo mi primera opción, agradecería saber en qué punto se encuentra la decisión.',
      ],
    ],
  ],
};

const missedCall: VariantText = {
  subject: ['{replySubject}', '{role}: nuestra llamada', 'Nuestra llamada'],
  warm: [
    [
      [
        'Habíamos quedado en hablar {agreedTime}, y seguramente surgió algo; nos pasa a todos.',
        'Habíamos quedado en hablar, y seguramente surgió algo; nos pasa a todos.',
      ],
      '¿Lo intentamos de nuevo, por ejemplo {otherTimes}?',
    ],
  ],
  plain: [
    [
      [
        'Habíamos quedado en hablar {agreedTime}, y supongo que surgió algo.',
        'Habíamos quedado en hablar, y supongo que surgió algo.',
      ],
      '¿Podemos intentarlo de nuevo, por ejemplo {otherTimes}?',
    ],
  ],
  formal: [
    [
      [
        'La llamada que habíamos acordado ({agreedTime}) no pudo celebrarse.',
        'La llamada que habíamos acordado no pudo celebrarse.',
      ],
      '¿<Me permite|Me permites> proponer otro momento, por ejemplo {otherTimes}?',
    ],
  ],
};

const closing: VariantText = {
  subject: ['{replySubject}', '{role}: mi último mensaje', 'Mi último mensaje'],
  warm: [
    [
      [
        'Imagino que el puesto de {role} se ha cubierto de otro modo, así que este es mi último mensaje al respecto.',
        'Imagino que el puesto se ha cubierto de otro modo, así que este es mi último mensaje al respecto.',
      ],
      [
        'Recuerdo con gusto nuestra conversación ({topics}), y <le|te> agradezco el tiempo que me <dedicó|dedicaste>.',
        '<Le|Te> agradezco el tiempo que me <dedicó|dedicaste>.',
      ],
    ],
    [
      'Si algo cambia, ahora o el año que viene, me alegrará recibir noticias.',
      [
        'Mis mejores deseos para <usted|ti> y para todo el equipo de {company}.',
        'Mis mejores deseos para <usted|ti>.',
      ],
    ],
  ],
  plain: [
    [
      [
        'No he vuelto a tener noticias del puesto de {role}, así que lo dejo aquí.',
        'No he vuelto a tener noticias, así que lo dejo aquí.',
      ],
      'Gracias por <su|tu> tiempo. Si algo cambia, me alegrará saberlo.',
    ],
  ],
  formal: [
    [
      [
        'Al no haber tenido más noticias del puesto de {role}, entiendo que el proceso ha concluido y no volveré a escribir al respecto.',
        'Al no haber tenido más noticias, entiendo que el proceso ha concluido y no volveré a escribir al respecto.',
      ],
      '<Le|Te> agradezco que se tuviera en cuenta mi candidatura.',
    ],
    ['Si en el futuro surgiera un puesto adecuado, agradecería que se me tuviera en cuenta.'],
  ],
};

const stayInTouch: VariantText = {
  subject: ['{replySubject}', 'Unas líneas, un tiempo después de hablar'],
  warm: [
    [
      ['La última vez que hablamos fue {lastContact}.', 'Ha pasado un tiempo desde que hablamos.'],
      [
        'Todavía recuerdo nuestra conversación ({topics}), y espero que todo vaya bien.',
        'Espero que todo vaya bien, también para <su|tu> equipo.',
      ],
      ['Por mi parte, una novedad: {myNews}.', ''],
    ],
    ['No hace falta responder; solo quería saludar. Si nuestros caminos vuelven a cruzarse, me alegraré.'],
  ],
  plain: [
    [
      [
        'Esta semana me acordé de <usted|ti> y de {company}, y espero que todo vaya bien.',
        'Esta semana me acordé de nuestra conversación, y espero que todo vaya bien.',
      ],
      ['Por mi parte, una novedad: {myNews}.', ''],
      'No hace falta responder.',
    ],
  ],
  formal: [
    [
      [
        'La última vez que hablamos fue {lastContact}, y recuerdo con agrado nuestra conversación ({topics}).',
        'La última vez que hablamos fue {lastContact}, y recuerdo con agrado nuestra conversación.',
        'Recuerdo con agrado nuestra conversación.',
      ],
      ['Espero que todo vaya bien en {company}.', 'Espero que todo vaya bien.'],
      ['Por mi parte, una novedad: {myNews}.', ''],
    ],
    ['Sería un placer coincidir de nuevo. Este mensaje no requiere respuesta.'],
  ],
};

const renewCv: VariantText = {
  subject: ['{replySubject}', '{role}: mi CV', 'Mi CV'],
  warm: [
    [
      [
        'Tras la decisión sobre el puesto de {role} <conservaron/conservasteis> mi CV, y lo sigo agradeciendo.',
        '<Conservaron/Conservasteis> mi CV, y lo sigo agradeciendo.',
      ],
      ['Por mi parte, una novedad: {myNews}.', ''],
    ],
    [
      [
        '¿<Podrían/Podríais> conservarlo un tiempo más? El trabajo en {company} me sigue atrayendo, y con gusto envío una versión actual.',
        '¿<Podrían/Podríais> conservarlo un tiempo más? El trabajo me sigue atrayendo, y con gusto envío una versión actual.',
      ],
    ],
  ],
  plain: [
    [
      [
        '<Conservaron/Conservasteis> mi CV después de hablar del puesto de {role}. ¿<Podrían/Podríais> conservarlo un tiempo más?',
        '<Conservaron/Conservasteis> mi CV. ¿<Podrían/Podríais> conservarlo un tiempo más?',
      ],
      ['Por mi parte, una novedad: {myNews}.', ''],
      'Con gusto envío una versión actual.',
    ],
  ],
  formal: [
    [
      [
        'Tras la decisión sobre el puesto de {role} <aceptaron/aceptasteis> conservar mi CV, lo cual <le|te> agradezco.',
        '<Aceptaron/Aceptasteis> conservar mi CV, lo cual <le|te> agradezco.',
      ],
      ['Por mi parte, una novedad: {myNews}.', ''],
    ],
    ['Agradecería que lo <conservaran/conservarais> un tiempo más, y con gusto enviaré una versión actual.'],
  ],
};

export const ASKING: Asking = { checkIn, offerDeadline, missedCall, closing, stayInTouch, renewCv };
