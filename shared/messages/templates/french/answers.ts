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
  subject: ['{replySubject}', '{role} : merci de votre réponse', 'Merci de votre réponse'],
  warm: [
    [
      'Merci de votre réponse, et du temps que vous m’avez donné.',
      [
        'J’espérais une autre issue, mais j’ai aimé notre échange, et surtout ceci : {topics}.',
        'J’espérais une autre issue, mais notre échange a compté pour moi.',
      ],
    ],
    [
      [
        'Voudriez-vous garder mon CV ? Si un poste semblable s’ouvre chez {company}, j’aimerais le savoir.',
        'Voudriez-vous garder mon CV ? Si un poste semblable s’ouvre, j’aimerais le savoir.',
      ],
    ],
    ['Je souhaite un bon départ à la personne qui vous rejoint.'],
  ],
  plain: [
    [
      'Merci de votre réponse.',
      [
        'Gardez mon CV, je vous prie : si un poste semblable s’ouvre chez {company}, j’aimerais le savoir.',
        'Gardez mon CV, je vous prie : si un poste semblable s’ouvre, j’aimerais le savoir.',
      ],
      'Bonne continuation à vous et à votre équipe.',
    ],
  ],
  formal: [
    [
      [
        'Je vous remercie de m’avoir fait part de votre décision au sujet du poste « {role} », et du temps que vous et vos collègues m’avez consacré.',
        'Je vous remercie de m’avoir fait part de votre décision, et du temps que vous et vos collègues m’avez consacré.',
      ],
      'Je regrette cette issue, et je souhaite pleine réussite à la personne que vous avez choisie.',
    ],
    ['Je vous saurais gré de conserver mon CV et de penser à moi si un poste semblable venait à s’ouvrir.'],
  ],
};

const reopenDoor: VariantText = {
  subject: ['{replySubject}', '{role} : une idée avant d’en rester là', 'Une idée avant d’en rester là'],
  warm: [
    [
      'Merci de votre réponse. Je respecte votre décision ; puis-je ajouter une idée avant que nous en restions là ?',
    ],
    [
      'Le plus difficile, disiez-vous, est ceci : {theirProblem}.',
      'Voici ce que j’en ferais : {whatIWouldBring}.',
      'Cela vaudrait-il vingt minutes de votre temps, maintenant ou au prochain poste qui s’ouvre ?',
    ],
    ['Sinon, merci tout de même. Vous me feriez plaisir en gardant mon CV.'],
  ],
  plain: [
    [
      'Merci de votre réponse. Une idée encore, sur ce que vous disiez être le plus difficile : {theirProblem}.',
      'Voici ce que j’en ferais : {whatIWouldBring}.',
      'Vingt minutes là-dessus vous seraient-elles utiles ?',
    ],
    ['Sinon, merci tout de même ; gardez mon CV, je vous prie.'],
  ],
  formal: [
    [
      'Je vous remercie de m’avoir fait part de votre décision, que je respecte. Permettez-moi une dernière remarque.',
    ],
    [
      'Vous m’aviez décrit ainsi la principale difficulté : {theirProblem}.',
      'Je m’y prendrais de la façon suivante : {whatIWouldBring}.',
      'Si cela vous intéresse, j’en parlerais volontiers avec vous, maintenant ou à l’occasion d’un autre poste.',
    ],
    ['En tout état de cause, je vous saurais gré de conserver mon CV.'],
  ],
};

const answer: VariantText = {
  subject: ['{replySubject}', '{role} : ma réponse', 'Ma réponse'],
  warm: [['Merci de votre message, qui m’a fait plaisir.', '{myAnswer}.']],
  plain: [['Merci de votre message.', '{myAnswer}.']],
  formal: [
    ['Je vous remercie de votre message.', '{myAnswer}.'],
    ['Je reste à votre disposition pour tout complément.'],
  ],
};

const accept: VariantText = {
  subject: ['{replySubject}', '{role} : avec plaisir', 'Avec plaisir'],
  warm: [
    [
      'Merci de votre message. Avec plaisir : cela me convient très bien, et je m’en réjouis.',
      'Dois-je apporter ou préparer quelque chose ?',
    ],
  ],
  plain: [
    [
      'Merci de votre message. Avec plaisir : cela me convient très bien.',
      'Dois-je apporter ou préparer quelque chose ?',
    ],
  ],
  formal: [
    [
      'Je vous remercie de votre invitation, que j’accepte avec plaisir ; le moment me convient parfaitement.',
      'Merci de me dire si je dois apporter ou préparer quelque chose.',
    ],
  ],
};

const anotherTime: VariantText = {
  subject: ['{replySubject}', '{role} : un autre moment', 'Un autre moment'],
  warm: [
    [
      'Merci de votre message. Ce serait avec joie, mais ce moment-là est malheureusement déjà pris.',
      'Pourrions-nous plutôt nous voir {otherTimes} ?',
      'Si cela ne va pas, proposez-moi un moment, et je m’arrangerai.',
    ],
  ],
  plain: [
    [
      'Merci de votre message. Ce moment-là est malheureusement déjà pris.',
      'Pourrions-nous plutôt nous voir {otherTimes} ?',
      'Si cela ne va pas, proposez-moi un moment, et je m’arrangerai.',
    ],
  ],
  formal: [
    [
      'Je vous remercie de votre invitation. Le moment proposé ne m’est malheureusement pas possible.',
      'Puis-je vous proposer plutôt ceci : {otherTimes} ?',
      'À défaut, je m’adapterai volontiers à vos disponibilités.',
    ],
  ],
};

const theyCalled: VariantText = {
  subject: ['{role} : votre appel', 'Votre appel'],
  warm: [
    [
      'Merci de votre appel, que j’ai manqué à regret.',
      'Je vous parlerais avec plaisir : seriez-vous disponible {otherTimes} ?',
    ],
  ],
  plain: [['Merci de votre appel, que j’ai manqué.', 'Pouvons-nous nous parler {otherTimes} ?']],
  formal: [
    [
      'Je vous remercie de votre appel, auquel je n’ai malheureusement pas pu répondre.',
      'Je vous rappellerais volontiers {otherTimes}, ou à tout autre moment à votre convenance.',
    ],
  ],
};

const offerThanks: VariantText = {
  subject: ['{replySubject}', '{role} : merci de votre offre', 'Merci de votre offre'],
  warm: [
    [
      [
        'Merci de m’offrir le poste « {role} » ; cela me fait grand plaisir, tout comme votre confiance.',
        'Merci de votre offre ; elle me fait grand plaisir, tout comme votre confiance.',
      ],
      [
        'Je lis tout avec soin, et vous aurez ma réponse {offerBy}.',
        'Je lis tout avec soin, et vous aurez ma réponse dès que possible.',
      ],
    ],
  ],
  plain: [
    [
      [
        'Merci de m’offrir le poste « {role} » ; cela me fait grand plaisir.',
        'Merci de votre offre ; elle me fait grand plaisir.',
      ],
      [
        'Je lis tout avec soin, et vous aurez ma réponse {offerBy}.',
        'Je lis tout avec soin, et vous aurez ma réponse dès que possible.',
      ],
    ],
  ],
  formal: [
    [
      [
        'Je vous remercie de votre offre pour le poste « {role} », que j’ai reçue avec grand plaisir.',
        'Je vous remercie de votre offre, que j’ai reçue avec grand plaisir.',
      ],
      [
        'Je l’étudie avec soin, et vous aurez ma réponse {offerBy}.',
        'Je l’étudie avec soin, et vous aurez ma réponse dès que possible.',
      ],
    ],
  ],
};

const withdraw: VariantText = {
  subject: ['{replySubject}', '{role} : retrait de ma candidature', 'Retrait de ma candidature'],
  warm: [
    [
      [
        'J’ai décidé de retirer ma candidature au poste « {role} », et je tenais à vous le dire tout de suite.',
        'J’ai décidé de retirer ma candidature, et je tenais à vous le dire tout de suite.',
      ],
      [
        'Merci du temps que vous m’avez donné ; j’ai aimé notre échange ({topics}).',
        'Merci du temps que vous m’avez donné.',
      ],
    ],
    ['J’espère que vous trouverez bientôt la bonne personne, et que nos chemins se croiseront à nouveau.'],
  ],
  plain: [
    [
      [
        'Je retire ma candidature au poste « {role} », et je tenais à vous le dire tout de suite.',
        'Je retire ma candidature, et je tenais à vous le dire tout de suite.',
      ],
      'Merci de votre temps. J’espère que vous trouverez bientôt la bonne personne.',
    ],
  ],
  formal: [
    [
      [
        'Après mûre réflexion, j’ai décidé de retirer ma candidature au poste « {role} ».',
        'Après mûre réflexion, j’ai décidé de retirer ma candidature.',
      ],
      'Je vous remercie, vous et vos collègues, du temps que vous m’avez consacré, et je vous prie de comprendre ce choix.',
    ],
    ['Je vous souhaite de trouver bientôt la personne qu’il vous faut.'],
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
