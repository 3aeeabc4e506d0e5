import { GREETING, signedOff, type LetterKind } from './template';

/** The last message into silence: it closes the matter without a reproach and leaves the door open. */
export const CLOSING: LetterKind = {
  purpose: 'closing',
  loggedAs: 'closing',
  templates: [
    {
      manner: 'warm',
      label: 'Warm',
      subject: ['{replySubject}', '{role}: my last note', 'My last note'],
      paragraphs: [
        [GREETING],
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
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'formal',
      label: 'More formal',
      subject: ['{replySubject}', '{role}: my application', 'My application'],
      paragraphs: [
        [GREETING],
        [
          [
            'As I have not heard further about {theRole}, I take it that the matter is closed and will not write about it again.',
            'As I have not heard further, I take it that the matter is closed and will not write about it again.',
          ],
          'Thank you for considering me.',
        ],
        ['Should a suitable role arise in future, I would be glad to be considered for it.'],
        [signedOff('Yours sincerely')],
      ],
    },
    {
      manner: 'plain',
      label: 'Plain',
      subject: ['{replySubject}', '{role}: my last note', 'My last note'],
      paragraphs: [
        [GREETING],
        [
          [
            'I have not heard back about {theRole}, so I will leave it there.',
            'I have not heard back, so I will leave it there.',
          ],
          'Thank you for your time. Should things change, I would be glad to hear of it.',
        ],
        [signedOff('Kind regards')],
      ],
    },
  ],
};
