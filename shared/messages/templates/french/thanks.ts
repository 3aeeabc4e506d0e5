import type { LetterTexts, ShortText, VariantText } from '../template';

type Thanks = Pick<LetterTexts['variants'], 'thankYou' | 'badly' | 'card' | 'connect'>;

const SUBJECT = ['Merci pour notre échange {whenWeSpoke}', 'Merci pour notre échange'];
const MET = [
  'Merci de m’avoir accordé de votre temps {whenWeSpoke}.',
  'Merci de m’avoir accordé de votre temps.',
];

const thankYou: VariantText = {
  subject: SUBJECT,
  warm: [
    [
      MET,
      [
        'Je repense avec plaisir à une partie de notre échange : {topics}. Et l’une de vos questions me suit encore : « {question} »',
        'Je repense avec plaisir à une partie de notre échange : {topics}.',
        'L’une de vos questions me suit encore : « {question} »',
        'J’ai beaucoup aimé notre échange, et j’y repense encore.',
      ],
    ],
    [
      [
        'Le poste « {role} » me tente plus encore qu’avant, et j’aimerais beaucoup y travailler chez {company}.',
        'Le travail me tente plus encore qu’avant, et j’aimerais beaucoup m’y mettre chez {company}.',
        'Le travail me tente plus encore qu’avant, et j’aimerais beaucoup m’y mettre avec vous.',
      ],
    ],
    [
      ['J’ai bien noté la suite : {nextSteps}.', ''],
      [
        'Ce sera un plaisir d’avoir de vos nouvelles {promisedBy}. Si quelque chose de ma part peut aider d’ici là, dites-le-moi.',
        'Si quelque chose de ma part peut aider entre-temps, dites-le-moi.',
      ],
    ],
  ],
  plain: [
    [
      MET,
      [
        'Notre échange m’a plu, surtout cette partie : {topic}. J’aimerais faire ce travail chez {company}.',
        'Notre échange m’a plu, surtout cette partie : {topic}. J’aimerais faire ce travail avec vous.',
        'Notre échange m’a plu, et j’aimerais faire ce travail chez {company}.',
        'Notre échange m’a plu, et j’aimerais faire ce travail avec vous.',
      ],
      ['J’attends de vos nouvelles {promisedBy} avec intérêt.', 'J’attends de vos nouvelles avec intérêt.'],
    ],
  ],
  formal: [
    [
      [
        'Je vous remercie de l’entretien que vous m’avez accordé {whenWeSpoke} au sujet du poste « {role} » chez {company}.',
        'Je vous remercie de l’entretien que vous m’avez accordé {whenWeSpoke}.',
        'Je vous remercie de l’entretien que vous m’avez accordé.',
      ],
      [
        'Il m’a donné une idée claire du travail et a confirmé mon intérêt ; j’en retiens surtout ceci : {topics}.',
        'Il m’a donné une idée claire du travail et a confirmé mon intérêt.',
      ],
    ],
    [['Vous m’avez demandé : « {question} » J’y ai réfléchi depuis, et j’y reviendrais volontiers.', '']],
    [
      ['J’ai bien noté la suite : {nextSteps}.', ''],
      ['J’ai compris que vous pensiez décider {promisedBy}.', ''],
      'Je me tiens à votre disposition pour tout complément.',
    ],
  ],
};

const badly: VariantText = {
  subject: SUBJECT,
  warm: [
    [
      MET,
      ['Je repense avec plaisir à une partie de notre échange : {topics}.', 'Cet échange m’a fait plaisir.'],
    ],
    [
      [
        'Toutes mes réponses n’étaient pas les meilleures. En voici une que je donnerais autrement : {betterAnswer}.',
        'Toutes mes réponses n’étaient pas les meilleures. S’il y en a une que vous aimeriez entendre à nouveau, je la reprends volontiers, par écrit ou au téléphone.',
      ],
    ],
    [
      [
        'Le travail chez {company} m’intéresse autant qu’avant notre échange.',
        'Le travail m’intéresse autant qu’avant notre échange.',
      ],
      ['J’attends de vos nouvelles {promisedBy} avec intérêt.', 'J’attends de vos nouvelles avec intérêt.'],
    ],
  ],
  plain: [
    [
      MET,
      ['Je repense volontiers à une partie de notre échange : {topic}.', ''],
      [
        'L’une de mes réponses a mal rendu ce que je pensais. J’aurais dû dire : {betterAnswer}.',
        'Certaines de mes réponses ont mal rendu ce que je pensais ; reposez-moi la question si l’une d’elles compte pour vous.',
      ],
      ['Le travail chez {company} m’intéresse toujours.', 'Le travail m’intéresse toujours.'],
    ],
  ],
  formal: [
    [
      [
        'Je vous remercie de l’entretien que vous m’avez accordé {whenWeSpoke} au sujet du poste « {role} ».',
        'Je vous remercie de l’entretien que vous m’avez accordé.',
      ],
      ['J’en retiens surtout ceci : {topics}.', ''],
    ],
    [
      [
        'À la réflexion, l’une de mes réponses méritait plus de soin. La voici : {betterAnswer}.',
        'À la réflexion, certaines de mes réponses méritaient plus de soin. J’y reviendrais volontiers par écrit si vous le souhaitez.',
      ],
    ],
    ['Mon intérêt pour ce poste reste entier, et je vous saurais gré de garder ma candidature à l’étude.'],
  ],
};

const card: VariantText = {
  subject: '',
  warm: [
    [
      [
        'Merci de m’avoir accordé de votre temps {whenWeSpoke}, et d’avoir fait de cet entretien une vraie conversation.',
        'Merci de m’avoir accordé de votre temps, et d’avoir fait de cet entretien une vraie conversation.',
      ],
      [
        'J’y repense encore, et surtout à ceci : {topics}.',
        'J’ai aimé vous entendre parler de votre façon de travailler, et j’y repense encore.',
      ],
    ],
    [
      [
        'J’aimerais beaucoup travailler avec vous chez {company}.',
        'J’aimerais beaucoup travailler avec vous.',
      ],
      'Quelle que soit votre décision, cette rencontre m’a fait plaisir.',
    ],
  ],
  plain: [
    [
      [
        'Merci du temps que vous m’avez donné {whenWeSpoke}.',
        'Merci beaucoup du temps que vous m’avez donné.',
      ],
      [
        'Notre échange m’a montré à quoi ressemble vraiment le travail, et j’en garde surtout ceci : {topics}.',
        'Notre échange m’a montré à quoi ressemble vraiment le travail de votre équipe.',
      ],
      [
        'J’espère que nous pourrons le reprendre bientôt, et que j’aurai ma part dans ce que vous faites chez {company}.',
        'J’espère que nous pourrons le reprendre bientôt, et que j’aurai ma part dans tout ce que vous faites.',
      ],
    ],
  ],
  formal: [
    [
      [
        'Je vous remercie du temps que vous m’avez consacré {whenWeSpoke} et du soin avec lequel vous avez répondu à mes questions.',
        'Je vous remercie du temps que vous m’avez consacré et du soin avec lequel vous avez répondu à mes questions.',
      ],
      [
        'Notre conversation me reste en mémoire, en particulier ceci : {topics}.',
        'Notre conversation me reste en mémoire, et j’y réfléchis encore.',
      ],
    ],
    [
      [
        'Ce serait un plaisir de travailler avec vous chez {company}.',
        'Ce serait un vrai plaisir de travailler avec vous.',
      ],
    ],
  ],
};

const HELLO = ['Bonjour {theirGreeting},', 'Bonjour,'];

const connect: VariantText = {
  subject: '',
  warm: [
    [
      HELLO,
      [
        'j’ai aimé notre échange {whenWeSpoke} ({topic}). Merci d’avoir accepté de rester en contact ici.',
        'j’ai aimé notre échange {whenWeSpoke}. Merci d’avoir accepté de rester en contact ici.',
        'j’ai aimé notre échange. Merci d’avoir accepté de rester en contact ici.',
      ],
      ['À bientôt ! {myName}', 'À bientôt !'],
    ],
  ],
  plain: [
    [
      HELLO,
      [
        'nous avons parlé {whenWeSpoke} du poste « {role} » chez {company}, et vous étiez d’accord pour rester en contact.',
        'nous avons parlé {whenWeSpoke} du poste « {role} », et vous étiez d’accord pour rester en contact.',
        'nous avons parlé {whenWeSpoke}, et vous étiez d’accord pour rester en contact.',
        'nous avons parlé d’un poste, et vous étiez d’accord pour rester en contact.',
      ],
      ['Merci. {myName}', 'Merci.'],
    ],
  ],
  formal: [
    [
      HELLO,
      [
        'je vous remercie de notre {meeting} {whenWeSpoke} et d’avoir accepté de rester en relation ici.',
        'je vous remercie de notre entretien et d’avoir accepté de rester en relation ici.',
      ],
      ['Cordialement, {myName}', 'Cordialement'],
    ],
  ],
};

export const THANKS: Thanks = { thankYou, badly, card, connect };

const SIGNED = ['Cordialement, {myName}', 'Cordialement'];

export const SHORT: Readonly<Record<'thankYou' | 'rejectionReply', ShortText>> = {
  thankYou: {
    subject: 'Merci pour notre échange',
    sentences: [
      HELLO,
      [
        'merci pour notre échange {whenWeSpoke}. J’en garde surtout ceci : {topic}.',
        'merci pour notre échange {whenWeSpoke}. Il m’a beaucoup plu.',
        'merci pour notre échange. Il m’a beaucoup plu.',
      ],
      SIGNED,
    ],
  },
  rejectionReply: {
    subject: 'Merci',
    sentences: [HELLO, 'merci de votre message et de votre temps. Pourriez-vous garder mon CV ?', SIGNED],
  },
};
