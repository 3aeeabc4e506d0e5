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
  ],
};
