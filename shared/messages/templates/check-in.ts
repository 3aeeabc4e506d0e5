import { GREETING, signedOff, type LetterKind } from './template';

/** The check-in: two lines, one question, nothing that hurries anybody. */
export const CHECK_IN: LetterKind = {
  purpose: 'checkIn',
  loggedAs: 'checkIn',
  templates: [
    {
      manner: 'plain',
      label: 'Plain',
      subject: ['{replySubject}', '{role}: how things stand', 'How things stand'],
      paragraphs: [
        [GREETING],
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
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'warm',
      label: 'Warm',
      subject: ['{replySubject}', '{role}: how things stand', 'How things stand'],
      paragraphs: [
        [GREETING],
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
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'formal',
      label: 'More formal',
      subject: ['{replySubject}', '{role}: how things stand', 'How things stand'],
      paragraphs: [
        [GREETING],
        [
          [
            'I am writing about {theRole} at {company}, which we discussed {whenWeSpoke} and in which I remain very interested.',
            'I am writing about {theRole} at {company}, for which I applied on {appliedOn} and in which I remain very interested.',
            'I am writing about {theRole}, in which I remain very interested.',
            'I am writing about my application, in which I remain very interested.',
          ],
          'Could you tell me how matters stand, or when you expect to decide?',
        ],
        [signedOff('Yours sincerely')],
      ],
    },
    {
      manner: 'offerDeadline',
      label: 'Another offer',
      subject: ['{replySubject}', '{role}: a date that I have been given', 'A date that I have been given'],
      paragraphs: [
        [GREETING],
        [
          'I have been made another offer, and I have to answer it by {otherDeadline}.',
          [
            'I would rather do {theRole} at {company}, so I am asking before I answer: where do you stand?',
            'I would rather work with you, so I am asking before I answer: where do you stand?',
          ],
        ],
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'missedCall',
      label: 'A missed call',
      subject: ['{replySubject}', '{role}: our call', 'Our call'],
      paragraphs: [
        [GREETING],
        [
          [
            'We had agreed to speak {agreedTime}, and something must have come between.',
            'We had agreed to speak, and something must have come between.',
          ],
          'Could we try again {otherTimes}?',
        ],
        [signedOff('Kind regards')],
      ],
    },
  ],
};
