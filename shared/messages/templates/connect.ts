import type { LetterKind } from './template';

/** The note of a LinkedIn request, to somebody who agreed to it: 200 characters on a free account. */
export const CONNECT: LetterKind = {
  purpose: 'connect',
  loggedAs: 'connect',
  longest: 200,
  templates: [
    {
      manner: 'warm',
      label: 'Warm',
      subject: '',
      paragraphs: [
        [
          ['Hello {theirGreeting},', 'Hello,'],
          [
            'I enjoyed talking about {topic} {whenWeSpoke}. Thank you for agreeing to connect here.',
            'I enjoyed talking about {topic}. Thank you for agreeing to connect here.',
            'thank you for talking with me {whenWeSpoke}, and for agreeing to connect here.',
            'thank you for our conversation, and for agreeing to connect here.',
          ],
          ['I would be glad to stay in touch. {myName}', 'I would be glad to stay in touch.'],
        ],
      ],
    },
    {
      manner: 'plain',
      label: 'Plain',
      subject: '',
      paragraphs: [
        [
          ['Hello {theirGreeting},', 'Hello,'],
          [
            'we spoke {whenWeSpoke} about {theRole} at {company}, and you were happy to connect.',
            'we spoke {whenWeSpoke} about {theRole}, and you were happy to connect.',
            'we spoke {whenWeSpoke}, and you were happy to connect.',
            'we spoke about a role, and you were happy to connect.',
          ],
          ['Thank you. {myName}', 'Thank you.'],
        ],
      ],
    },
    {
      manner: 'formal',
      label: 'More formal',
      subject: '',
      paragraphs: [
        [
          ['Dear {theirGreeting},', 'Dear colleague,'],
          [
            'thank you for our {meeting} {whenWeSpoke} and for agreeing to connect. It would be a pleasure to stay in contact.',
            'thank you for our conversation and for agreeing to connect. It would be a pleasure to stay in contact.',
          ],
          ['With kind regards, {myName}', 'With kind regards'],
        ],
      ],
    },
  ],
};
