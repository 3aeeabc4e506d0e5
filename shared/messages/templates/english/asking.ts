import type { LetterTexts, VariantText } from '../template';

type Asking = Pick<
  LetterTexts['variants'],
  'checkIn' | 'offerDeadline' | 'missedCall' | 'closing' | 'stayInTouch' | 'renewCv'
>;

/** The check-in: two lines, one question, nothing that hurries anybody. */
const checkIn: VariantText = {
  subject: ['{replySubject}', '{role}: how things stand', 'How things stand'],
  warm: [
    [
      [
        'I hope your week is going well; I still think back to our talk about {topics}.',
        'I hope your week is going well.',
      ],
      [
        'Has anything been settled about {theRole}, or can I help with anything in the meantime?',
        'Has anything been settled, or can I help with anything in the meantime?',
      ],
    ],
  ],
  plain: [
    [
      [
        'We spoke {whenWeSpoke} about {theRole}, and you hoped to decide by {promisedDate}.',
        'We spoke {whenWeSpoke} about {theRole}, and I would still be glad to do it.',
        'I applied for {theRole} on {appliedOn}, and I am still keen on it.',
        'I am still keen on {theRole}.',
        'I am still keen on the work we spoke about.',
      ],
      'Is there any news, or anything from me that would help?',
    ],
  ],
  formal: [
    [
      [
        'I am writing about {theRole} at {company}, which we discussed {whenWeSpoke} and in which I remain very interested.',
        'I am writing about {theRole} at {company}, for which I applied on {appliedOn} and in which I remain very interested.',
        'I am writing about {theRole}, in which I remain very interested.',
        'I am writing about my application, in which I remain very interested.',
      ],
      'Could you tell me how matters stand, or when you expect to decide?',
    ],
  ],
};

const offerDeadline: VariantText = {
  subject: ['{replySubject}', '{role}: a date that I have been given', 'A date that I have been given'],
  warm: [
    [
      'I have been made another offer, and I have to answer it by {otherDeadline}.',
      [
        'I would much rather work on {theRole} at {company}, so before I answer: can you tell me where you stand?',
        'I would much rather work with you, so before I answer: can you tell me where you stand?',
      ],
    ],
  ],
  plain: [
    [
      'I have been made another offer, and I have to answer it by {otherDeadline}.',
      [
        'I would rather do {theRole} at {company}, so I am asking before I answer: where do you stand?',
        'I would rather work with you, so I am asking before I answer: where do you stand?',
      ],
    ],
  ],
  formal: [
    [
      'I have received another offer, to which a reply is due by {otherDeadline}.',
      [
        'As {theRole} at {company} remains my first choice, I would be grateful to learn where your decision stands.',
        'As the position with you remains my first choice, I would be grateful to learn where your decision stands.',
      ],
    ],
  ],
};

const missedCall: VariantText = {
  subject: ['{replySubject}', '{role}: our call', 'Our call'],
  warm: [
    [
      [
        'We had agreed to speak {agreedTime}, and I expect that something came between; it happens to us all.',
        'We had agreed to speak, and I expect that something came between; it happens to us all.',
      ],
      'Shall we try again {otherTimes}?',
    ],
  ],
  plain: [
    [
      [
        'We had agreed to speak {agreedTime}, and something must have come between.',
        'We had agreed to speak, and something must have come between.',
      ],
      'Could we try again {otherTimes}?',
    ],
  ],
  formal: [
    [
      [
        'I had looked forward to our call {agreedTime}, which I understand could not take place.',
        'I had looked forward to our call, which I understand could not take place.',
      ],
      'Might I suggest that we speak {otherTimes}?',
    ],
  ],
};

/** The last message into silence: it closes the matter without a reproach and leaves the door open. */
const closing: VariantText = {
  subject: ['{replySubject}', '{role}: my last note', 'My last note'],
  warm: [
    [
      [
        'I imagine that you have gone another way with {theRole}, so this is my last note about it.',
        'I imagine that you have gone another way, so this is my last note about it.',
      ],
      [
        'I enjoyed our talk about {topics}, and I am grateful for the time you gave me.',
        'I am grateful for the time you gave me.',
      ],
    ],
    [
      'If things change, now or next year, I would be glad to hear from you.',
      ['I wish you and everybody at {company} well.', 'I wish you well.'],
    ],
  ],
  plain: [
    [
      [
        'I have not heard back about {theRole}, so I will leave it there.',
        'I have not heard back, so I will leave it there.',
      ],
      'Thank you for your time. Should things change, I would be glad to hear of it.',
    ],
  ],
  formal: [
    [
      [
        'As I have not heard further about {theRole}, I take it that the matter is closed and will not write about it again.',
        'As I have not heard further, I take it that the matter is closed and will not write about it again.',
      ],
      'Thank you for considering me.',
    ],
    ['Should a suitable role arise in future, I would be glad to be considered for it.'],
  ],
};

/** A few lines a season to somebody worth knowing; it asks for nothing. */
const stayInTouch: VariantText = {
  subject: ['{replySubject}', 'A few lines, a while after we spoke'],
  warm: [
    [
      ['We last spoke {lastContact}.', 'It has been a while since we spoke.'],
      [
        'I still remember our talk about {topics}, and I hope that it is all going well.',
        'I hope that things are going well with you and your team.',
      ],
      ['My own news: {myNews}.', ''],
    ],
    [
      'This needs no answer; I only wanted to say hello. If our paths can cross again, I would be glad of it.',
    ],
  ],
  plain: [
    [
      [
        'I thought of you and {company} this week, and hope that all is well.',
        'I thought of you this week, and hope that all is well.',
      ],
      ['My own news: {myNews}.', ''],
      'This needs no answer.',
    ],
  ],
  formal: [
    [
      [
        'We last spoke {lastContact}, and I remember our conversation about {topics} with pleasure.',
        'We last spoke {lastContact}, and I remember our conversation with pleasure.',
        'I remember our conversation with pleasure.',
      ],
      ['I hope that all is well at {company}.', 'I hope that all is well.'],
      ['My own news: {myNews}.', ''],
    ],
    ['Should our paths cross again, I would be delighted. This letter needs no answer.'],
  ],
};

const renewCv: VariantText = {
  subject: ['{replySubject}', '{role}: my CV in your files', 'My CV in your files'],
  warm: [
    [
      [
        'When you chose somebody else for {theRole}, you kindly kept my CV, and I am still glad of it.',
        'You kindly kept my CV when we last wrote, and I am still glad of it.',
      ],
      ['My own news: {myNews}.', ''],
    ],
    [
      [
        'Would you keep it a while longer? The work at {company} still interests me, and I gladly send you a fresh one.',
        'Would you keep it a while longer? The work still interests me, and I gladly send you a fresh one.',
      ],
    ],
  ],
  plain: [
    [
      [
        'You kept my CV after we spoke about {theRole}. Would you keep it a while longer?',
        'You kept my CV when we last wrote. Would you keep it a while longer?',
      ],
      ['My own news: {myNews}.', ''],
      'I gladly send you a fresh one.',
    ],
  ],
  formal: [
    [
      [
        'After your decision about {theRole} you agreed to keep my CV on file, for which I thank you.',
        'You agreed to keep my CV on file, for which I thank you.',
      ],
      ['Since then there is this to report: {myNews}.', ''],
    ],
    ['I would be grateful if you kept it for a further period, and will gladly send a current one.'],
  ],
};

export const ASKING: Asking = { checkIn, offerDeadline, missedCall, closing, stayInTouch, renewCv };
