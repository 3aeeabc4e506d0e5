import { GREETING, signedOff, type LetterKind } from './template';

/** The thank-you card, written by hand: 40 to 90 words, and no business in it. */
export const CARD: LetterKind = {
  purpose: 'card',
  loggedAs: 'thankYou',
  templates: [
    {
      manner: 'warm',
      label: 'Warm',
      subject: '',
      paragraphs: [
        [GREETING],
        [
          [
            'Thank you for making time for me {whenWeSpoke}, and for making an interview feel like a conversation.',
            'Thank you for making time for me, and for making an interview feel like a conversation.',
          ],
          [
            'I enjoyed talking about {topics}, and I came away still thinking about it all.',
            'I enjoyed hearing how you work, and I came away still thinking about it.',
          ],
        ],
        [
          ['I would be very glad to work with you at {company}.', 'I would be very glad to work with you.'],
          'Whatever you decide, I am glad we met.',
        ],
        [signedOff('Warm regards')],
      ],
    },
    {
      manner: 'plain',
      label: 'Plain',
      subject: '',
      paragraphs: [
        [GREETING],
        [
          ['Thank you for your time {whenWeSpoke}.', 'Thank you for your time.'],
          [
            'Our talk about {topics} gave me a good idea of what the work is really like.',
            'Our talk gave me a good idea of what the work is really like.',
          ],
          [
            'It left me hoping that we can pick it up again, and that I might have a hand in what you are doing at {company}.',
            'It left me hoping that we can pick it up again, and that I might have a hand in what you are doing.',
          ],
        ],
        [signedOff('With best wishes')],
      ],
    },
    {
      manner: 'formal',
      label: 'More formal',
      subject: '',
      paragraphs: [
        [GREETING],
        [
          [
            'Thank you for the time you gave me {whenWeSpoke} and for the care with which you answered my questions.',
            'Thank you for the time you gave me and for the care with which you answered my questions.',
          ],
          [
            'Our conversation about {topics} has stayed with me, and I have gone on thinking about it since.',
            'Our conversation has stayed with me, and I have gone on thinking about it since.',
          ],
        ],
        [
          [
            'It would be a pleasure to work with you at {company}.',
            'It would be a pleasure to work with you.',
          ],
        ],
        [signedOff('Yours sincerely')],
      ],
    },
  ],
};
