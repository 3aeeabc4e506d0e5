import { GREETING, signedOff, type LetterKind } from './template';

/** A few lines a season to somebody worth knowing; it asks for nothing. */
export const STAY_IN_TOUCH: LetterKind = {
  purpose: 'stayInTouch',
  loggedAs: 'stayInTouch',
  templates: [
    {
      manner: 'warm',
      label: 'Warm',
      subject: ['{replySubject}', 'A few lines, a while after we spoke'],
      paragraphs: [
        [GREETING],
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
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'shorter',
      label: 'Shorter',
      subject: ['{replySubject}', 'A few lines, a while after we spoke'],
      paragraphs: [
        [GREETING],
        [
          [
            'I thought of you and {company} this week, and hope that all is well.',
            'I thought of you this week, and hope that all is well.',
          ],
          ['My own news: {myNews}.', ''],
          'This needs no answer.',
        ],
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'formal',
      label: 'More formal',
      subject: ['{replySubject}', 'With good wishes, a while after we spoke'],
      paragraphs: [
        [GREETING],
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
        [signedOff('Yours sincerely')],
      ],
    },
  ],
};
