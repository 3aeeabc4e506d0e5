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
  subject: ['{replySubject}', '{role}: danke für die Nachricht', 'Danke für die Nachricht'],
  warm: [
    [
      'danke für die Nachricht und für die Zeit, die <Sie|du> mir gegeben <haben|hast>.',
      [
        'Ich hatte auf eine andere Antwort gehofft, aber das Gespräch war mir viel wert, besonders dies: {topics}.',
        'Ich hatte auf eine andere Antwort gehofft, aber das Gespräch war mir viel wert.',
      ],
    ],
    [
      [
        '<Könnten Sie|Könntet ihr> meine Unterlagen aufheben? Wenn bei {company} eine ähnliche Stelle frei wird, würde ich gern davon hören.',
        '<Könnten Sie|Könntet ihr> meine Unterlagen aufheben? Wenn eine ähnliche Stelle frei wird, würde ich gern davon hören.',
      ],
    ],
    ['Ich wünsche dem Team mit der neuen Besetzung einen guten Start.'],
  ],
  plain: [
    [
      'danke für die Nachricht.',
      [
        '<Bitte heben Sie|Hebt bitte> meine Unterlagen auf: Wenn bei {company} eine ähnliche Stelle frei wird, würde ich gern davon hören.',
        '<Bitte heben Sie|Hebt bitte> meine Unterlagen auf: Wenn eine ähnliche Stelle frei wird, würde ich gern davon hören.',
      ],
      'Ich wünsche dem Team alles Gute.',
    ],
  ],
  formal: [
    [
      [
        'vielen Dank für die Mitteilung <Ihrer|eurer> Entscheidung zur Stelle „{role}“ und für die Zeit, die <Sie|ihr> mir gewidmet <haben|habt>.',
        'vielen Dank für die Mitteilung <Ihrer|eurer> Entscheidung und für die Zeit, die <Sie|ihr> mir gewidmet <haben|habt>.',
      ],
      'Ich bedaure, dass es nicht dazu gekommen ist, und wünsche dem Team mit der neuen Besetzung viel Erfolg.',
    ],
    [
      'Für die Aufbewahrung meiner Unterlagen wäre ich dankbar, und ich würde mich freuen, bei einer ähnlichen Stelle berücksichtigt zu werden.',
    ],
  ],
};

const reopenDoor: VariantText = {
  subject: ['{replySubject}', '{role}: ein Gedanke zum Schluss', 'Ein Gedanke zum Schluss'],
  warm: [
    [
      'danke für die Nachricht. Ich respektiere <Ihre|eure> Entscheidung; darf ich noch einen Gedanken anfügen, bevor wir es dabei belassen?',
    ],
    [
      'Das Schwierige an der Aufgabe war nach <Ihren|deinen> Worten dies: {theirProblem}.',
      'So würde ich es angehen: {whatIWouldBring}.',
      'Wäre das zwanzig Minuten wert, jetzt oder bei der nächsten freien Stelle?',
    ],
    [
      'Wenn nicht: trotzdem vielen Dank. Es würde mich freuen, wenn meine Unterlagen bei <Ihnen|euch> bleiben.',
    ],
  ],
  plain: [
    [
      'danke für die Nachricht. Ein Gedanke noch zu dem, was <Sie|du> als das Schwierige genannt <haben|hast>: {theirProblem}.',
      'Ich würde es so angehen: {whatIWouldBring}.',
      'Wären <Ihnen|euch> zwanzig Minuten dazu von Nutzen?',
    ],
    ['Wenn nicht: trotzdem danke. <Bitte heben Sie|Hebt bitte> meine Unterlagen auf.'],
  ],
  formal: [
    [
      'vielen Dank für die Mitteilung <Ihrer|eurer> Entscheidung, die ich respektiere. <Erlauben Sie|Erlaubt> mir eine letzte Bemerkung.',
    ],
    [
      'Als die zentrale Schwierigkeit <nannten Sie|nanntest du> mir: {theirProblem}.',
      'Mein Vorgehen wäre folgendes: {whatIWouldBring}.',
      'Sollte dies von Interesse sein, spreche ich gern mit <Ihnen|euch> darüber, jetzt oder bei einer künftigen Stelle.',
    ],
    ['In jedem Fall wäre ich für die Aufbewahrung meiner Unterlagen dankbar.'],
  ],
};

const answer: VariantText = {
  subject: ['{replySubject}', '{role}: meine Antwort', 'Meine Antwort'],
  warm: [['danke für <Ihre|deine> Nachricht, über die ich mich gefreut habe.', '{myAnswer}.']],
  plain: [['danke für <Ihre|deine> Nachricht.', '{myAnswer}.']],
  formal: [
    ['vielen Dank für <Ihre|deine> Nachricht.', '{myAnswer}.'],
    ['Sollte noch etwas fehlen, <geben Sie|gib> mir bitte Bescheid.'],
  ],
};

const accept: VariantText = {
  subject: ['{replySubject}', '{role}: sehr gern', 'Sehr gern'],
  warm: [
    [
      'danke für <Ihre|deine> Nachricht. Sehr gern: Das passt mir gut, und ich freue mich darauf.',
      'Soll ich etwas mitbringen oder vorbereiten?',
    ],
  ],
  plain: [
    [
      'danke für <Ihre|deine> Nachricht. Sehr gern: Das passt mir gut.',
      'Soll ich etwas mitbringen oder vorbereiten?',
    ],
  ],
  formal: [
    [
      'vielen Dank für die Einladung, die ich gern annehme; der Termin passt mir gut.',
      'Bitte <lassen Sie|lass> mich wissen, ob ich etwas mitbringen oder vorbereiten soll.',
    ],
  ],
};

const anotherTime: VariantText = {
  subject: ['{replySubject}', '{role}: ein anderer Termin', 'Ein anderer Termin'],
  warm: [
    [
      'danke für <Ihre|deine> Nachricht. Ich käme sehr gern, bin aber zu dieser Zeit leider schon vergeben.',
      'Ginge es stattdessen {otherTimes}?',
      'Wenn das nicht passt, <nennen Sie|nenn> mir bitte einen Termin, und ich richte es ein.',
    ],
  ],
  plain: [
    [
      'danke für <Ihre|deine> Nachricht. Zu dieser Zeit kann ich leider nicht.',
      'Ginge es stattdessen {otherTimes}?',
      'Wenn das nicht passt, <nennen Sie|nenn> mir bitte einen Termin, und ich richte es ein.',
    ],
  ],
  formal: [
    [
      'vielen Dank für die Einladung. Zu dem genannten Termin bin ich leider verhindert.',
      'Dürfte ich stattdessen dies vorschlagen: {otherTimes}?',
      'Sollte das nicht möglich sein, richte ich mich gern nach <Ihnen|euch>.',
    ],
  ],
};

const theyCalled: VariantText = {
  subject: ['{role}: verpasster Anruf', 'Verpasster Anruf'],
  warm: [
    [
      'danke für <Ihren|deinen> Anruf; schade, dass ich ihn verpasst habe.',
      'Ich spreche sehr gern mit <Ihnen|dir>: Passt es {otherTimes}?',
    ],
  ],
  plain: [
    ['danke für <Ihren|deinen> Anruf, den ich leider verpasst habe.', 'Können wir {otherTimes} sprechen?'],
  ],
  formal: [
    [
      'vielen Dank für <Ihren|deinen> Anruf, den ich leider nicht entgegennehmen konnte.',
      'Gern rufe ich zurück: {otherTimes}, oder wann immer es <Ihnen|dir> besser passt.',
    ],
  ],
};

const offerThanks: VariantText = {
  subject: ['{replySubject}', '{role}: danke für das Angebot', 'Danke für das Angebot'],
  warm: [
    [
      [
        'danke für das Angebot zur Stelle „{role}“; ich freue mich sehr darüber und über das Vertrauen.',
        'danke für das Angebot; ich freue mich sehr darüber und über das Vertrauen.',
      ],
      [
        'Ich lese alles in Ruhe, und <Sie haben|ihr habt> meine Antwort {offerBy}.',
        'Ich lese alles in Ruhe und antworte so bald wie möglich.',
      ],
    ],
  ],
  plain: [
    [
      [
        'danke für das Angebot zur Stelle „{role}“; ich freue mich sehr darüber.',
        'danke für das Angebot; ich freue mich sehr darüber.',
      ],
      [
        'Ich lese alles in Ruhe und antworte {offerBy}.',
        'Ich lese alles in Ruhe und antworte so bald wie möglich.',
      ],
    ],
  ],
  formal: [
    [
      [
        'vielen Dank für das Angebot zur Stelle „{role}“, über das ich mich sehr gefreut habe.',
        'vielen Dank für das Angebot, über das ich mich sehr gefreut habe.',
      ],
      [
        'Ich werde es sorgfältig prüfen; meine Antwort <erhalten Sie|erhaltet ihr> {offerBy}.',
        'Ich werde es sorgfältig prüfen und so bald wie möglich antworten.',
      ],
    ],
  ],
};

const withdraw: VariantText = {
  subject: ['{replySubject}', '{role}: Rückzug meiner Bewerbung', 'Rückzug meiner Bewerbung'],
  warm: [
    [
      [
        'ich habe mich entschieden, meine Bewerbung um die Stelle „{role}“ zurückzuziehen, und <Sie sollen|du sollst> es gleich von mir erfahren.',
        'ich habe mich entschieden, meine Bewerbung zurückzuziehen, und <Sie sollen|du sollst> es gleich von mir erfahren.',
      ],
      [
        'Danke für <Ihre|deine> Zeit; an unser Gespräch denke ich gern zurück ({topics}).',
        'Danke für <Ihre|deine> Zeit.',
      ],
    ],
    ['Ich hoffe, dass die Stelle bald gut besetzt ist und dass sich unsere Wege wieder kreuzen.'],
  ],
  plain: [
    [
      [
        'hiermit ziehe ich meine Bewerbung um die Stelle „{role}“ zurück.',
        'hiermit ziehe ich meine Bewerbung zurück.',
      ],
      'Danke für <Ihre|deine> Zeit. Ich hoffe, dass die Stelle bald gut besetzt ist.',
    ],
  ],
  formal: [
    [
      [
        'nach reiflicher Überlegung ziehe ich meine Bewerbung um die Stelle „{role}“ zurück.',
        'nach reiflicher Überlegung ziehe ich meine Bewerbung zurück.',
      ],
      'Ich danke <Ihnen|euch> für die Zeit, die <Sie|ihr> mir gewidmet <haben|habt>, und bitte um Verständnis.',
    ],
    ['Für die Besetzung der Stelle wünsche ich viel Erfolg.'],
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
