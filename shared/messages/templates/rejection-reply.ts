import { GREETING, signedOff, type LetterKind } from './template';

/** The answer to a no: always sent, never bitter. One way keeps a place in the drawer, the other one more offer. */
export const REJECTION_REPLY: LetterKind = {
  purpose: 'rejectionReply',
  loggedAs: 'rejectionReply',
  templates: [
    {
      manner: 'keepOnFile',
      label: 'Keep me on file',
      subject: ['{replySubject}', '{role}: thank you', 'Thank you for letting me know'],
      paragraphs: [
        [GREETING],
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
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'reopenDoor',
      label: 'Reopen the door',
      subject: ['{replySubject}', '{role}: one thought before we leave it', 'One thought before we leave it'],
      paragraphs: [
        [GREETING],
        [
          'Thank you for letting me know. I respect your decision; may I add one thought before we leave it there?',
        ],
        [
          'The hard part, as you described it, is {theirProblem}.',
          'Here is what I would do about it: {whatIWouldBring}.',
          'Would that be worth twenty minutes of your time, now or when the next role opens?',
        ],
        ['If not, thank you all the same. I would be glad if you kept my CV on file.'],
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'formal',
      label: 'More formal',
      subject: ['{replySubject}', '{role}: thank you', 'Thank you for letting me know'],
      paragraphs: [
        [GREETING],
        [
          [
            'Thank you for telling me of your decision about {theRole}, and for the time that you and your colleagues gave me.',
            'Thank you for telling me of your decision, and for the time that you and your colleagues gave me.',
          ],
          'I am sorry that it was not to be, and I wish your new colleague every success.',
        ],
        [
          'I would be grateful if you kept my CV on file, and glad to be considered should a similar role arise.',
        ],
        [signedOff('Yours sincerely')],
      ],
    },
  ],
};
