import { GREETING, signedOff, type LetterKind } from './template';

/** A reply to something that they wrote. What it says only the person knows, so it is asked for. */
export const ANSWER: LetterKind = {
  purpose: 'answer',
  loggedAs: 'answer',
  templates: [
    {
      manner: 'answer',
      label: 'Answer',
      subject: ['{replySubject}', '{role}: my answer', 'My answer'],
      paragraphs: [[GREETING], ['Thank you for your message.', '{myAnswer}.'], [signedOff('Kind regards')]],
    },
    {
      manner: 'accept',
      label: 'Yes, gladly',
      subject: ['{replySubject}', '{role}: yes, gladly', 'Yes, gladly'],
      paragraphs: [
        [GREETING],
        [
          'Thank you for your message. Yes, gladly: that suits me well.',
          ['Is there anything that I should bring or prepare?'],
        ],
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'anotherTime',
      label: 'Another time',
      subject: ['{replySubject}', '{role}: another time', 'Another time'],
      paragraphs: [
        [GREETING],
        [
          'Thank you for your message. I am sorry, but that time is taken.',
          'Could we make it {otherTimes} instead?',
          'If that does not suit, please name a time, and I will make room.',
        ],
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'offerThanks',
      label: 'The offer',
      subject: ['{replySubject}', '{role}: thank you for the offer', 'Thank you for the offer'],
      paragraphs: [
        [GREETING],
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
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'withdraw',
      loggedAs: 'withdrawal',
      label: 'Withdraw',
      subject: ['{replySubject}', '{role}: I am withdrawing', 'I am withdrawing my application'],
      paragraphs: [
        [GREETING],
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
        [['I hope that you find the right person soon, and that our paths cross again.']],
        [signedOff('Kind regards')],
      ],
    },
  ],
};
