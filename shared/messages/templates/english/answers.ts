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

/** The answer to a no: always sent, never bitter. One way keeps a place in the drawer, the other makes one more offer. */
const keepOnFile: VariantText = {
  subject: ['{replySubject}', '{role}: thank you', 'Thank you for letting me know'],
  warm: [
    [
      'Thank you for letting me know, and for the time you gave me.',
      [
        'I had hoped for another answer, but I enjoyed talking with you about {topics}.',
        'I had hoped for another answer, but I am glad that we spoke.',
      ],
    ],
    [
      [
        'Would you keep my CV on file? If a similar role opens at {company}, I would like to hear of it.',
        'Would you keep my CV on file? If a similar role opens, I would like to hear of it.',
      ],
    ],
    ['I hope that your new colleague settles in well.'],
  ],
  plain: [
    [
      'Thank you for letting me know.',
      [
        'Please keep my CV on file: if a similar role opens at {company}, I would like to hear of it.',
        'Please keep my CV on file: if a similar role opens, I would like to hear of it.',
      ],
      'I wish you and your new colleague well.',
    ],
  ],
  formal: [
    [
      [
        'Thank you for telling me of your decision about {theRole}, and for the time that you and your colleagues gave me.',
        'Thank you for telling me of your decision, and for the time that you and your colleagues gave me.',
      ],
      'I am sorry that it was not to be, and I wish your new colleague every success.',
    ],
    ['I would be grateful if you kept my CV on file, and glad to be considered should a similar role arise.'],
  ],
};

const reopenDoor: VariantText = {
  subject: ['{replySubject}', '{role}: one thought before we leave it', 'One thought before we leave it'],
  warm: [
    [
      'Thank you for letting me know. I respect your decision; may I add one thought before we leave it there?',
    ],
    [
      'The hard part, as you described it, is {theirProblem}.',
      'Here is what I would do about it: {whatIWouldBring}.',
      'Would that be worth twenty minutes of your time, now or when the next role opens?',
    ],
    ['If not, thank you all the same. I would be glad if you kept my CV on file.'],
  ],
  plain: [
    [
      'Thank you for letting me know. One thought before we leave it there: you told me that the hard part is {theirProblem}.',
      'What I would do about it: {whatIWouldBring}.',
      'Would twenty minutes on that be of use to you?',
    ],
    ['If not, thank you all the same; please keep my CV on file.'],
  ],
  formal: [
    [
      'Thank you for telling me of your decision, which I respect. Allow me one remark before the matter is closed.',
    ],
    [
      'You described the central difficulty as {theirProblem}.',
      'I would approach it as follows: {whatIWouldBring}.',
      'Should that be of interest, I would be glad to discuss it, now or when another position arises.',
    ],
    ['In any case I would be grateful if you kept my CV on file.'],
  ],
};

/** A reply to something that they wrote. What it says only the person knows, so it is asked for. */
const answer: VariantText = {
  subject: ['{replySubject}', '{role}: my answer', 'My answer'],
  warm: [['Thank you for your message; it was good to hear from you.', '{myAnswer}.']],
  plain: [['Thank you for your message.', '{myAnswer}.']],
  formal: [
    ['Thank you for your message.', '{myAnswer}.'],
    ['Should anything further be needed, please let me know.'],
  ],
};

const accept: VariantText = {
  subject: ['{replySubject}', '{role}: yes, gladly', 'Yes, gladly'],
  warm: [
    [
      'Thank you for your message. Yes, gladly: that suits me well, and I look forward to it.',
      'Is there anything that I should bring or prepare?',
    ],
  ],
  plain: [
    [
      'Thank you for your message. Yes, gladly: that suits me well.',
      'Is there anything that I should bring or prepare?',
    ],
  ],
  formal: [
    [
      'Thank you for your invitation, which I am pleased to accept; the time suits me well.',
      'Please let me know whether I should bring or prepare anything.',
    ],
  ],
};

const anotherTime: VariantText = {
  subject: ['{replySubject}', '{role}: another time', 'Another time'],
  warm: [
    [
      'Thank you for your message. I would love to, but that time is taken, I am sorry to say.',
      'Could we make it {otherTimes} instead?',
      'If that does not suit, please name a time, and I will make room.',
    ],
  ],
  plain: [
    [
      'Thank you for your message. I am sorry, but that time is taken.',
      'Could we make it {otherTimes} instead?',
      'If that does not suit, please name a time, and I will make room.',
    ],
  ],
  formal: [
    [
      'Thank you for your invitation. I regret that I am not available at that time.',
      'Might I suggest {otherTimes} instead?',
      'Should that be inconvenient, I would be glad to fit in with a time of your choosing.',
    ],
  ],
};

const theyCalled: VariantText = {
  subject: ['{role}: your call', 'Your call'],
  warm: [
    [
      'Thank you for your call; I am sorry that I missed it.',
      'I would love to speak with you: would {otherTimes} suit you?',
    ],
  ],
  plain: [['Thank you for your call; I am sorry that I missed it.', 'Could we speak {otherTimes}?']],
  formal: [
    [
      'Thank you for your call, which I regret having missed.',
      'I would be glad to return it {otherTimes}, or at any time that suits you better.',
    ],
  ],
};

const offerThanks: VariantText = {
  subject: ['{replySubject}', '{role}: thank you for the offer', 'Thank you for the offer'],
  warm: [
    [
      [
        'Thank you for offering me {theRole}; I am very glad of it, and of the trust that it shows.',
        'Thank you for the offer; I am very glad of it, and of the trust that it shows.',
      ],
      [
        'I will read everything with care and give you my answer {offerBy}.',
        'I will read everything with care and give you my answer as soon as I can.',
      ],
    ],
  ],
  plain: [
    [
      [
        'Thank you for offering me {theRole}; I am very glad of it.',
        'Thank you for the offer; I am very glad of it.',
      ],
      [
        'I will read everything with care and give you my answer {offerBy}.',
        'I will read everything with care and give you my answer as soon as I can.',
      ],
    ],
  ],
  formal: [
    [
      [
        'Thank you for the offer of {theRole}, which I was very pleased to receive.',
        'Thank you for your offer, which I was very pleased to receive.',
      ],
      [
        'I will study it with care, and you will have my answer {offerBy}.',
        'I will study it with care, and you will have my answer as soon as possible.',
      ],
    ],
  ],
};

const withdraw: VariantText = {
  subject: ['{replySubject}', '{role}: I am withdrawing', 'I am withdrawing my application'],
  warm: [
    [
      [
        'I have decided to withdraw my application for {theRole}, and I would rather you heard it from me at once.',
        'I have decided to withdraw my application, and I would rather you heard it from me at once.',
      ],
      [
        'Thank you for the time you gave me; I enjoyed talking about {topics}.',
        'Thank you for the time you gave me.',
      ],
    ],
    ['I hope that you find the right person soon, and that our paths cross again.'],
  ],
  plain: [
    [
      [
        'I am withdrawing my application for {theRole}, and wanted you to hear it at once.',
        'I am withdrawing my application, and wanted you to hear it at once.',
      ],
      'Thank you for your time. I hope that you find the right person soon.',
    ],
  ],
  formal: [
    [
      [
        'After careful thought I have decided to withdraw my application for {theRole}.',
        'After careful thought I have decided to withdraw my application.',
      ],
      'I thank you and your colleagues for the time you gave me, and ask for your understanding.',
    ],
    ['I wish you every success in filling the position.'],
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
