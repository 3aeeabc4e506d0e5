import type { LetterTexts, ShortText, VariantText } from '../template';

type Thanks = Pick<LetterTexts['variants'], 'thankYou' | 'badly' | 'card' | 'connect'>;

const SUBJECT = ['Vielen Dank für das Gespräch {whenWeSpoke}', 'Vielen Dank für das Gespräch'];
const MET = [
  'vielen Dank, dass <Sie sich|du dir> {whenWeSpoke} Zeit für mich genommen <haben|hast>.',
  'vielen Dank, dass <Sie sich|du dir> Zeit für mich genommen <haben|hast>.',
];

const thankYou: VariantText = {
  subject: SUBJECT,
  warm: [
    [
      MET,
      [
        'Besonders gern denke ich an einen Teil unseres Gesprächs zurück: {topics}. Und eine <Ihrer|deiner> Fragen beschäftigt mich noch: „{question}“',
        'Besonders gern denke ich an einen Teil unseres Gesprächs zurück: {topics}.',
        'Eine <Ihrer|deiner> Fragen beschäftigt mich noch: „{question}“',
        'Das Gespräch hat mir Freude gemacht und beschäftigt mich noch.',
      ],
    ],
    [
      [
        'Die Stelle „{role}“ reizt mich seither noch mehr, und ich würde sehr gern bei {company} daran mitarbeiten.',
        'Die Aufgabe reizt mich seither noch mehr, und ich würde sehr gern bei {company} daran mitarbeiten.',
        'Die Aufgabe reizt mich seither noch mehr, und ich würde sehr gern bei <Ihnen|euch> daran mitarbeiten.',
      ],
    ],
    [
      ['Die nächsten Schritte habe ich mir notiert: {nextSteps}.', ''],
      [
        'Ich freue mich, {promisedBy} von <Ihnen|dir> zu hören. Wenn bis dahin noch etwas von mir hilft, <geben Sie mir bitte|gib mir bitte> Bescheid.',
        'Wenn in der Zwischenzeit noch etwas von mir hilft, <geben Sie mir bitte|gib mir bitte> Bescheid.',
      ],
    ],
  ],
  plain: [
    [
      MET,
      [
        'Unser Gespräch hat mir gefallen, vor allem dieser Teil: {topic}. Ich würde gern bei {company} mitarbeiten.',
        'Unser Gespräch hat mir gefallen, vor allem dieser Teil: {topic}. Ich würde gern bei <Ihnen|euch> mitarbeiten.',
        'Unser Gespräch hat mir gefallen, und ich würde gern bei {company} mitarbeiten.',
        'Unser Gespräch hat mir gefallen, und ich würde gern bei <Ihnen|euch> mitarbeiten.',
      ],
      ['Ich freue mich, {promisedBy} von <Ihnen|dir> zu hören.', 'Ich freue mich, von <Ihnen|dir> zu hören.'],
    ],
  ],
  formal: [
    [
      [
        '<haben Sie|hab> vielen Dank für das Gespräch {whenWeSpoke} über die Stelle „{role}“ bei {company}.',
        '<haben Sie|hab> vielen Dank für das Gespräch {whenWeSpoke}.',
        '<haben Sie|hab> vielen Dank für das Gespräch.',
      ],
      [
        'Es hat mir ein klares Bild der Aufgabe gegeben und mein Interesse bestätigt. Besonders in Erinnerung geblieben ist mir: {topics}.',
        'Es hat mir ein klares Bild der Aufgabe gegeben und mein Interesse bestätigt.',
      ],
    ],
    [
      [
        '<Sie fragten|Du fragtest> mich: „{question}“ Ich habe weiter darüber nachgedacht und komme gern darauf zurück.',
        '',
      ],
    ],
    [
      ['Die nächsten Schritte habe ich mir notiert: {nextSteps}.', ''],
      ['Wenn ich es richtig verstanden habe, <entscheiden Sie|entscheidet ihr> {promisedBy}.', ''],
      '<Sollten Sie|Solltet ihr> noch etwas von mir benötigen, reiche ich es gern nach.',
    ],
  ],
};

const badly: VariantText = {
  subject: SUBJECT,
  warm: [
    [
      MET,
      [
        'Gern denke ich an einen Teil unseres Gesprächs zurück: {topics}.',
        'Über das Gespräch habe ich mich gefreut.',
      ],
    ],
    [
      [
        'Nicht alle meine Antworten waren meine besten. Eine würde ich heute anders geben: {betterAnswer}.',
        'Nicht alle meine Antworten waren meine besten. Wenn <Sie eine davon noch einmal hören möchten|du eine davon noch einmal hören möchtest>, gebe ich sie gern neu, schriftlich oder in einem kurzen Telefonat.',
      ],
    ],
    [
      [
        'Die Aufgabe bei {company} reizt mich so sehr wie vor dem Gespräch.',
        'Die Aufgabe reizt mich so sehr wie vor dem Gespräch.',
      ],
      ['Ich freue mich, {promisedBy} von <Ihnen|dir> zu hören.', 'Ich freue mich, von <Ihnen|dir> zu hören.'],
    ],
  ],
  plain: [
    [
      MET,
      ['Gern denke ich an einen Teil unseres Gesprächs zurück: {topic}.', ''],
      [
        'Eine meiner Antworten kam schlechter heraus, als sie gemeint war. Richtig wäre gewesen: {betterAnswer}.',
        'Nicht alle meine Antworten kamen heraus, wie sie gemeint waren; <fragen Sie|frag> gern noch einmal nach, wenn <Ihnen|dir> eine davon wichtig ist.',
      ],
      ['Die Aufgabe bei {company} reizt mich weiterhin.', 'Die Aufgabe reizt mich weiterhin.'],
    ],
  ],
  formal: [
    [
      [
        '<haben Sie|hab> vielen Dank für das Gespräch {whenWeSpoke} über die Stelle „{role}“.',
        '<haben Sie|hab> vielen Dank für das Gespräch.',
      ],
      ['Besonders in Erinnerung geblieben ist mir: {topics}.', ''],
    ],
    [
      [
        'Eine meiner Antworten hätte mehr Sorgfalt verdient. Sie hätte lauten sollen: {betterAnswer}.',
        'Einige meiner Antworten hätten mehr Sorgfalt verdient. Gern komme ich auf jede davon schriftlich zurück, wenn <Sie es wünschen|du es wünschst>.',
      ],
    ],
    [
      'Mein Interesse an der Stelle ist unverändert, und ich würde mich freuen, weiter im Auswahlverfahren zu bleiben.',
    ],
  ],
};

const card: VariantText = {
  subject: '',
  warm: [
    [
      [
        'vielen Dank, dass <Sie sich|du dir> {whenWeSpoke} Zeit für mich genommen <haben|hast> und dass sich das Vorstellungsgespräch wie eine gute Unterhaltung angefühlt hat.',
        'vielen Dank, dass <Sie sich|du dir> Zeit für mich genommen <haben|hast> und dass sich das Vorstellungsgespräch wie eine gute Unterhaltung angefühlt hat.',
      ],
      [
        'Eines geht mir seither besonders durch den Kopf: {topics}.',
        'Es war schön zu hören, wie <Sie arbeiten|ihr arbeitet>, und ich denke noch immer darüber nach.',
      ],
    ],
    [
      [
        'Sehr gern würde ich bei {company} mit <Ihnen|dir> zusammenarbeiten.',
        'Sehr gern würde ich mit <Ihnen|dir> zusammenarbeiten.',
      ],
      'Wie auch immer <Sie sich entscheiden|ihr euch entscheidet>: Es war schön, <Sie|dich> kennenzulernen.',
    ],
  ],
  plain: [
    [
      [
        'vielen Dank für <Ihre|deine> Zeit {whenWeSpoke}.',
        'vielen Dank für <Ihre|deine> Zeit und für das offene Gespräch.',
      ],
      [
        'Jetzt weiß ich, wie die Arbeit wirklich aussieht, und besonders geblieben ist mir: {topics}.',
        'Jetzt weiß ich, wie die Arbeit wirklich aussieht, und das hat mir gefallen.',
      ],
      [
        'Ich hoffe, dass wir das Gespräch bald fortsetzen und dass ich an dem, was <Sie|ihr> bei {company} <vorhaben|vorhabt>, ein wenig mitwirken kann.',
        'Ich hoffe, dass wir das Gespräch bald fortsetzen und dass ich an dem, was <Sie vorhaben|ihr vorhabt>, ein wenig mitwirken kann.',
      ],
    ],
  ],
  formal: [
    [
      [
        'für die Zeit, die <Sie|du> mir {whenWeSpoke} gewidmet <haben|hast>, und für die Sorgfalt, mit der <Sie|du> meine Fragen beantwortet <haben|hast>, danke ich <Ihnen|dir> herzlich.',
        'für die Zeit, die <Sie|du> mir gewidmet <haben|hast>, und für die Sorgfalt, mit der <Sie|du> meine Fragen beantwortet <haben|hast>, danke ich <Ihnen|dir> herzlich.',
      ],
      [
        'Unser Gespräch ist mir in guter Erinnerung, vor allem dies: {topics}.',
        'Unser Gespräch ist mir in guter Erinnerung und beschäftigt mich weiter.',
      ],
    ],
    [
      [
        'Es wäre mir eine Freude, bei {company} mit <Ihnen|dir> zusammenzuarbeiten.',
        'Es wäre mir eine Freude, mit <Ihnen|dir> zusammenzuarbeiten.',
      ],
    ],
  ],
};

const HELLO = ['Guten Tag {theirGreeting},', 'Guten Tag,'];

const connect: VariantText = {
  subject: '',
  warm: [
    [
      HELLO,
      [
        'gern denke ich an unser Gespräch {whenWeSpoke} zurück ({topic}). Danke, dass wir uns hier vernetzen.',
        'gern denke ich an unser Gespräch {whenWeSpoke} zurück. Danke, dass wir uns hier vernetzen.',
        'gern denke ich an unser Gespräch zurück. Danke, dass wir uns hier vernetzen.',
      ],
      ['Auf bald! {myName}', 'Auf bald!'],
    ],
  ],
  plain: [
    [
      HELLO,
      [
        'wir sprachen {whenWeSpoke} über die Stelle „{role}“ bei {company} und wollten uns hier vernetzen.',
        'wir sprachen {whenWeSpoke} über die Stelle „{role}“ und wollten uns hier vernetzen.',
        'wir sprachen {whenWeSpoke} und wollten uns hier vernetzen.',
        'wir sprachen über eine Stelle und wollten uns hier vernetzen.',
      ],
      ['Vielen Dank. {myName}', 'Vielen Dank.'],
    ],
  ],
  formal: [
    [
      HELLO,
      [
        'vielen Dank für unser {meeting} {whenWeSpoke} und dafür, dass wir hier in Verbindung bleiben.',
        'vielen Dank für unser Gespräch und dafür, dass wir hier in Verbindung bleiben.',
      ],
      ['Mit freundlichen Grüßen {myName}', 'Mit freundlichen Grüßen'],
    ],
  ],
};

export const THANKS: Thanks = { thankYou, badly, card, connect };

const SIGNED = ['Viele Grüße, {myName}', 'Viele Grüße'];

export const SHORT: Readonly<Record<'thankYou' | 'rejectionReply', ShortText>> = {
  thankYou: {
    subject: ['Danke für das Gespräch', 'Danke'],
    sentences: [
      HELLO,
      [
        'vielen Dank für das Gespräch {whenWeSpoke}. Mir bleibt besonders: {topic}.',
        'vielen Dank für das Gespräch {whenWeSpoke}. Es hat mir gefallen.',
        'vielen Dank für das Gespräch. Es hat mir gefallen.',
      ],
      SIGNED,
    ],
  },
  rejectionReply: {
    subject: 'Danke',
    sentences: [
      HELLO,
      'danke für die Nachricht und die Zeit. Darf meine Bewerbung in den Akten bleiben?',
      SIGNED,
    ],
  },
};
