import type { LetterTexts, VariantText } from '../template';

type Asking = Pick<
  LetterTexts['variants'],
  'checkIn' | 'offerDeadline' | 'missedCall' | 'closing' | 'stayInTouch' | 'renewCv'
>;

const checkIn: VariantText = {
  subject: ['{replySubject}', '{role}: Stand der Dinge', 'Stand der Dinge'],
  warm: [
    [
      [
        'ich hoffe, <Sie haben|du hast> eine gute Woche; an unser Gespräch denke ich gern zurück ({topics}).',
        'ich hoffe, <Sie haben|du hast> eine gute Woche.',
      ],
      [
        'Gibt es schon Neues zur Stelle „{role}“, oder kann ich in der Zwischenzeit noch etwas beitragen?',
        'Gibt es schon Neues, oder kann ich in der Zwischenzeit noch etwas beitragen?',
      ],
    ],
  ],
  plain: [
    [
      [
        'wir sprachen {whenWeSpoke} über die Stelle „{role}“, und <Sie wollten|ihr wolltet> bis zum {promisedDate} entscheiden.',
        'wir sprachen {whenWeSpoke} über die Stelle „{role}“, und sie reizt mich nach wie vor.',
        'am {appliedOn} habe ich mich auf die Stelle „{role}“ beworben, und sie reizt mich nach wie vor.',
        'die Stelle „{role}“ reizt mich nach wie vor.',
        'die Aufgabe, über die wir gesprochen haben, reizt mich nach wie vor.',
      ],
      'Gibt es Neues, oder fehlt noch etwas von mir?',
    ],
  ],
  formal: [
    [
      [
        'mein Interesse an der Stelle „{role}“ bei {company}, über die wir {whenWeSpoke} sprachen, ist unverändert groß.',
        'mein Interesse an der Stelle „{role}“ bei {company}, auf die ich mich am {appliedOn} beworben habe, ist unverändert groß.',
        'mein Interesse an der Stelle „{role}“ ist unverändert groß.',
        'mein Interesse an der ausgeschriebenen Stelle ist unverändert groß.',
      ],
      '<Können Sie|Kannst du> mir sagen, wie der Stand ist oder wann mit einer Entscheidung zu rechnen ist?',
    ],
  ],
};

const offerDeadline: VariantText = {
  subject: ['{replySubject}', '{role}: eine Frist, die mir gesetzt ist', 'Eine Frist, die mir gesetzt ist'],
  warm: [
    [
      'mir liegt ein anderes Angebot vor, auf das ich antworten muss, und zwar bis {otherDeadline}.',
      [
        'Viel lieber käme ich zu {company}; deshalb frage ich, bevor ich antworte: Wie steht es bei <Ihnen|euch>?',
        'Viel lieber käme ich zu <Ihnen|euch>; deshalb frage ich, bevor ich antworte: Wie steht es?',
      ],
    ],
  ],
  plain: [
    [
      'mir liegt ein anderes Angebot vor, auf das ich antworten muss, und zwar bis {otherDeadline}.',
      [
        'Lieber wäre mir die Stelle „{role}“ bei {company}, deshalb frage ich vorher: Wie ist der Stand?',
        'Lieber käme ich zu <Ihnen|euch>, deshalb frage ich vorher: Wie ist der Stand?',
      ],
    ],
  ],
  formal: [
    [
      'mir liegt ein weiteres Angebot vor, über das ich entscheiden muss, und zwar bis {otherDeadline}.',
      [
        'Da die Stelle „{role}“ bei {company} meine erste Wahl bleibt, wäre ich für eine kurze Nachricht über den Stand sehr dankbar.',
        'Da die Stelle bei <Ihnen|euch> meine erste Wahl bleibt, wäre ich für eine kurze Nachricht über den Stand sehr dankbar.',
      ],
    ],
  ],
};

const missedCall: VariantText = {
  subject: ['{replySubject}', '{role}: unser Telefonat', 'Unser Telefonat'],
  warm: [
    [
      [
        'wir wollten {agreedTime} telefonieren, und sicher kam etwas dazwischen; das passiert.',
        'wir wollten telefonieren, und sicher kam etwas dazwischen; das passiert.',
      ],
      'Wollen wir es noch einmal versuchen, zum Beispiel {otherTimes}?',
    ],
  ],
  plain: [
    [
      [
        'wir wollten {agreedTime} telefonieren, und offenbar kam etwas dazwischen.',
        'wir wollten telefonieren, und offenbar kam etwas dazwischen.',
      ],
      'Passt es noch einmal, zum Beispiel {otherTimes}?',
    ],
  ],
  formal: [
    [
      [
        'unser vereinbartes Telefonat ({agreedTime}) konnte leider nicht stattfinden.',
        'unser vereinbartes Telefonat konnte leider nicht stattfinden.',
      ],
      'Darf ich einen neuen Termin vorschlagen, zum Beispiel {otherTimes}?',
    ],
  ],
};

const closing: VariantText = {
  subject: ['{replySubject}', '{role}: eine letzte Nachricht', 'Eine letzte Nachricht'],
  warm: [
    [
      [
        'vermutlich ist die Stelle „{role}“ inzwischen anders besetzt, darum ist dies meine letzte Nachricht dazu.',
        'vermutlich ist die Stelle inzwischen anders besetzt, darum ist dies meine letzte Nachricht dazu.',
      ],
      [
        'An unser Gespräch denke ich gern zurück ({topics}), und für <Ihre|deine> Zeit danke ich sehr.',
        'Für <Ihre|deine> Zeit danke ich sehr.',
      ],
    ],
    [
      'Wenn sich etwas ändert, jetzt oder im nächsten Jahr, freue ich mich über eine Nachricht.',
      ['<Ihnen|Dir> und allen bei {company} wünsche ich alles Gute.', 'Ich wünsche <Ihnen|dir> alles Gute.'],
    ],
  ],
  plain: [
    [
      [
        'zur Stelle „{role}“ habe ich nichts mehr gehört und lasse es deshalb dabei.',
        'ich habe nichts mehr gehört und lasse es deshalb dabei.',
      ],
      'Danke für <Ihre|deine> Zeit. Wenn sich etwas ändert, freue ich mich über eine Nachricht.',
    ],
  ],
  formal: [
    [
      [
        'da ich zur Stelle „{role}“ nichts Weiteres gehört habe, betrachte ich das Verfahren als abgeschlossen und werde nicht erneut nachfragen.',
        'da ich nichts Weiteres gehört habe, betrachte ich das Verfahren als abgeschlossen und werde nicht erneut nachfragen.',
      ],
      'Ich danke <Ihnen|dir> dafür, dass meine Bewerbung geprüft wurde.',
    ],
    ['Sollte sich künftig eine passende Stelle ergeben, würde ich mich freuen, berücksichtigt zu werden.'],
  ],
};

const stayInTouch: VariantText = {
  subject: ['{replySubject}', 'Ein Gruß, einige Zeit nach unserem Gespräch'],
  warm: [
    [
      ['zuletzt haben wir {lastContact} voneinander gehört.', 'unser Gespräch liegt nun eine Weile zurück.'],
      [
        'Ich erinnere mich noch gut daran ({topics}) und hoffe, dass alles nach Wunsch läuft.',
        'Ich hoffe, dass es <Ihnen|dir> und dem Team gut geht.',
      ],
      ['Von mir gibt es dies zu berichten: {myNews}.', ''],
    ],
    [
      'Eine Antwort braucht es nicht; ich wollte nur einen Gruß senden. Wenn sich unsere Wege wieder kreuzen, freue ich mich.',
    ],
  ],
  plain: [
    [
      [
        'diese Woche musste ich an <Sie|dich> und {company} denken; ich hoffe, dass alles gut läuft.',
        'diese Woche musste ich an unser Gespräch denken; ich hoffe, dass alles gut läuft.',
      ],
      ['Neu bei mir: {myNews}.', ''],
      'Eine Antwort braucht es nicht.',
    ],
  ],
  formal: [
    [
      [
        'zuletzt hatten wir {lastContact} Kontakt, und an unser Gespräch ({topics}) erinnere ich mich gern.',
        'zuletzt hatten wir {lastContact} Kontakt, und an unser Gespräch erinnere ich mich gern.',
        'an unser Gespräch erinnere ich mich gern.',
      ],
      [
        'Ich hoffe, dass bei {company} alles zum Besten steht.',
        'Ich hoffe, dass bei <Ihnen|dir> alles zum Besten steht.',
      ],
      ['Aus meinem Berufsleben gibt es dies zu berichten: {myNews}.', ''],
    ],
    [
      'Über ein Wiedersehen bei Gelegenheit würde ich mich sehr freuen. Dieses Schreiben bedarf keiner Antwort.',
    ],
  ],
};

const renewCv: VariantText = {
  subject: ['{replySubject}', '{role}: meine Unterlagen', 'Meine Unterlagen'],
  warm: [
    [
      [
        'nach der Entscheidung zur Stelle „{role}“ durften meine Unterlagen bei <Ihnen|euch> bleiben, worüber ich mich immer noch freue.',
        'meine Unterlagen durften bei <Ihnen|euch> bleiben, worüber ich mich immer noch freue.',
      ],
      ['Von mir gibt es dies zu berichten: {myNews}.', ''],
    ],
    [
      [
        '<Könnten Sie|Könntet ihr> sie noch eine Weile aufheben? Die Arbeit bei {company} reizt mich nach wie vor, und gern schicke ich alles auf dem neuesten Stand.',
        '<Könnten Sie|Könntet ihr> sie noch eine Weile aufheben? Die Arbeit reizt mich nach wie vor, und gern schicke ich alles auf dem neuesten Stand.',
      ],
    ],
  ],
  plain: [
    [
      [
        'seit der Entscheidung zur Stelle „{role}“ liegen meine Unterlagen bei <Ihnen|euch>. Können sie noch eine Weile dort bleiben?',
        'meine Unterlagen liegen noch bei <Ihnen|euch>. Können sie noch eine Weile dort bleiben?',
      ],
      ['Neu bei mir: {myNews}.', ''],
      'Gern schicke ich alles auf dem neuesten Stand.',
    ],
  ],
  formal: [
    [
      [
        'dass meine Unterlagen nach der Entscheidung zur Stelle „{role}“ bei <Ihnen|euch> bleiben durften, weiß ich zu schätzen.',
        'für die Aufbewahrung meiner Unterlagen danke ich <Ihnen|euch>.',
      ],
      ['Aus meinem Berufsleben gibt es dies zu berichten: {myNews}.', ''],
    ],
    [
      'Ich wäre dankbar, wenn sie noch eine Weile bei <Ihnen|euch> bleiben könnten, und reiche gern eine aktuelle Fassung nach.',
    ],
  ],
};

export const ASKING: Asking = { checkIn, offerDeadline, missedCall, closing, stayInTouch, renewCv };
