import type { LetterTexts, VariantText } from '../template';

type Asking = Pick<
  LetterTexts['variants'],
  'checkIn' | 'offerDeadline' | 'missedCall' | 'closing' | 'stayInTouch' | 'renewCv'
>;

const checkIn: VariantText = {
  subject: ['{replySubject}', '{role} : où en êtes-vous ?', 'Où en êtes-vous ?'],
  warm: [
    [
      [
        'J’espère que votre semaine se passe bien ; je repense volontiers à notre échange ({topics}).',
        'J’espère que votre semaine se passe bien.',
      ],
      [
        'Y a-t-il du nouveau pour le poste « {role} », ou puis-je aider en quoi que ce soit d’ici là ?',
        'Y a-t-il du nouveau, ou puis-je aider en quoi que ce soit d’ici là ?',
      ],
    ],
  ],
  plain: [
    [
      [
        'Nous avons parlé {whenWeSpoke} du poste « {role} », et vous pensiez décider d’ici le {promisedDate}.',
        'Nous avons parlé {whenWeSpoke} du poste « {role} », et il me tente toujours autant.',
        'J’ai postulé le {appliedOn} au poste « {role} », et il me tente toujours autant.',
        'Le poste « {role} » me tente toujours autant.',
        'Le travail dont nous avons parlé me tente toujours autant.',
      ],
      'Y a-t-il du nouveau, ou quelque chose à vous envoyer ?',
    ],
  ],
  formal: [
    [
      [
        'Je me permets de revenir vers vous au sujet du poste « {role} » chez {company}, dont nous avons parlé {whenWeSpoke} et qui m’intéresse toujours vivement.',
        'Je me permets de revenir vers vous au sujet du poste « {role} » chez {company}, auquel j’ai postulé le {appliedOn} et qui m’intéresse toujours vivement.',
        'Je me permets de revenir vers vous au sujet du poste « {role} », qui m’intéresse toujours vivement.',
        'Je me permets de revenir vers vous au sujet de ma candidature, à laquelle je tiens toujours vivement.',
      ],
      'Pourriez-vous me dire où en est la procédure, ou quand vous pensez décider ?',
    ],
  ],
};

const offerDeadline: VariantText = {
  subject: ['{replySubject}', '{role} : une date qui m’est fixée', 'Une date qui m’est fixée'],
  warm: [
    [
      'J’ai reçu une autre offre, à laquelle je dois répondre avant cette date : {otherDeadline}.',
      [
        'J’aimerais bien mieux travailler chez {company} ; avant de répondre, puis-je vous demander où vous en êtes ?',
        'J’aimerais bien mieux travailler avec vous ; avant de répondre, puis-je vous demander où vous en êtes ?',
      ],
    ],
  ],
  plain: [
    [
      'J’ai reçu une autre offre, à laquelle je dois répondre avant cette date : {otherDeadline}.',
      [
        'Je préférerais le poste « {role} » chez {company}, et je vous le demande donc d’abord : où en êtes-vous ?',
        'Je préférerais travailler avec vous, et je vous le demande donc d’abord : où en êtes-vous ?',
      ],
    ],
  ],
  formal: [
    [
      'Une autre offre m’a été faite, et ma réponse est attendue pour cette date : {otherDeadline}.',
      [
        'Le poste « {role} » chez {company} restant mon premier choix, je vous saurais gré de me dire où en est votre décision.',
        'Votre maison restant mon premier choix, je vous saurais gré de me dire où en est votre décision.',
      ],
    ],
  ],
};

const missedCall: VariantText = {
  subject: ['{replySubject}', '{role} : notre appel', 'Notre appel'],
  warm: [
    [
      [
        'Nous devions nous parler {agreedTime}, et un imprévu est sans doute survenu ; cela arrive.',
        'Nous devions nous parler, et un imprévu est sans doute survenu ; cela arrive.',
      ],
      'Voulez-vous que nous essayions de nouveau, par exemple {otherTimes} ?',
    ],
  ],
  plain: [
    [
      [
        'Nous devions nous parler {agreedTime}, et il y a sans doute eu un imprévu.',
        'Nous devions nous parler, et il y a sans doute eu un imprévu.',
      ],
      'Pouvons-nous essayer de nouveau, par exemple {otherTimes} ?',
    ],
  ],
  formal: [
    [
      [
        'L’appel dont nous avions convenu ({agreedTime}) n’a malheureusement pas pu avoir lieu.',
        'L’appel dont nous avions convenu n’a malheureusement pas pu avoir lieu.',
      ],
      'Puis-je vous proposer un autre moment, par exemple {otherTimes} ?',
    ],
  ],
};

const closing: VariantText = {
  subject: ['{replySubject}', '{role} : un dernier mot', 'Un dernier mot'],
  warm: [
    [
      [
        'J’imagine que le poste « {role} » est pourvu autrement ; voici donc mon dernier mot à ce sujet.',
        'J’imagine que le poste est pourvu autrement ; voici donc mon dernier mot à ce sujet.',
      ],
      [
        'J’ai aimé notre échange ({topics}), et je vous remercie du temps que vous m’avez donné.',
        'Je vous remercie du temps que vous m’avez donné.',
      ],
    ],
    [
      'Si les choses changent, maintenant ou l’an prochain, vos nouvelles me feront plaisir.',
      [
        'Je vous souhaite une bonne continuation, à vous et à toute l’équipe chez {company}.',
        'Bonne continuation à vous.',
      ],
    ],
  ],
  plain: [
    [
      [
        'Je n’ai plus eu de nouvelles du poste « {role} », et j’en reste donc là.',
        'Je n’ai plus eu de nouvelles, et j’en reste donc là.',
      ],
      'Merci de votre temps. Si les choses changent, vos nouvelles me feront plaisir.',
    ],
  ],
  formal: [
    [
      [
        'N’ayant pas eu d’autres nouvelles du poste « {role} », je considère la procédure comme close et ne vous écrirai plus à ce sujet.',
        'N’ayant pas eu d’autres nouvelles, je considère la procédure comme close et ne vous écrirai plus à ce sujet.',
      ],
      'Je vous remercie d’avoir examiné ma candidature.',
    ],
    ['Si un poste correspondant à mon profil venait à s’ouvrir, je vous saurais gré de penser à moi.'],
  ],
};

const stayInTouch: VariantText = {
  subject: ['{replySubject}', 'Quelques lignes, quelque temps après notre échange'],
  warm: [
    [
      [
        'Nous avons échangé pour la dernière fois {lastContact}.',
        'Notre échange remonte déjà à quelque temps.',
      ],
      [
        'Je m’en souviens encore ({topics}), et j’espère que tout va bien.',
        'J’espère que tout va bien pour vous et pour votre équipe.',
      ],
      ['De mon côté, une nouvelle : {myNews}.', ''],
    ],
    [
      'Ce mot n’appelle pas de réponse ; je voulais simplement vous saluer. Si nos chemins se croisent à nouveau, ce sera avec plaisir.',
    ],
  ],
  plain: [
    [
      [
        'J’ai pensé à vous et à {company} cette semaine, et j’espère que tout va bien.',
        'J’ai pensé à vous cette semaine, et j’espère que tout va bien.',
      ],
      ['De mon côté, une nouvelle : {myNews}.', ''],
      'Ce mot n’appelle pas de réponse.',
    ],
  ],
  formal: [
    [
      [
        'Notre dernier échange, {lastContact}, me reste en mémoire ({topics}), et j’y repense avec plaisir.',
        'Notre dernier échange, {lastContact}, me reste en mémoire, et j’y repense avec plaisir.',
        'Notre échange me reste en mémoire, et j’y repense avec plaisir.',
      ],
      ['J’espère que tout va pour le mieux chez {company}.', 'J’espère que tout va pour le mieux.'],
      ['De mon côté, une nouvelle : {myNews}.', ''],
    ],
    ['Ce serait un plaisir de vous revoir à l’occasion. Cette lettre n’appelle pas de réponse.'],
  ],
};

const renewCv: VariantText = {
  subject: ['{replySubject}', '{role} : mon CV dans vos dossiers', 'Mon CV dans vos dossiers'],
  warm: [
    [
      [
        'Après votre décision au sujet du poste « {role} », vous avez bien voulu garder mon CV, et je vous en remercie encore.',
        'Vous avez bien voulu garder mon CV, et je vous en remercie encore.',
      ],
      ['De mon côté, une nouvelle : {myNews}.', ''],
    ],
    [
      [
        'Pourriez-vous le garder quelque temps encore ? Le travail chez {company} me tente toujours, et je vous envoie volontiers une version à jour.',
        'Pourriez-vous le garder quelque temps encore ? Le travail me tente toujours, et je vous envoie volontiers une version à jour.',
      ],
    ],
  ],
  plain: [
    [
      [
        'Vous avez gardé mon CV après notre échange sur le poste « {role} ». Pourriez-vous le garder quelque temps encore ?',
        'Vous avez gardé mon CV. Pourriez-vous le garder quelque temps encore ?',
      ],
      ['De mon côté, une nouvelle : {myNews}.', ''],
      'Je vous envoie volontiers une version à jour.',
    ],
  ],
  formal: [
    [
      [
        'À la suite de votre décision au sujet du poste « {role} », vous avez accepté de conserver mon CV, ce dont je vous remercie.',
        'Vous avez accepté de conserver mon CV, ce dont je vous remercie.',
      ],
      ['De mon côté, une nouvelle : {myNews}.', ''],
    ],
    [
      'Je vous saurais gré de le conserver quelque temps encore, et je vous en enverrais volontiers une version à jour.',
    ],
  ],
};

export const ASKING: Asking = { checkIn, offerDeadline, missedCall, closing, stayInTouch, renewCv };
