import { GREETING, signedOff, type LetterKind } from './template';

/** The thank-you e-mail, on the day. */
export const THANK_YOU: LetterKind = {
  purpose: 'thankYou',
  loggedAs: 'thankYou',
  templates: [
    {
      manner: 'warm',
      label: 'Warm',
      subject: ['Thank you for {dayWeSpoke}', 'Thank you'],
      paragraphs: [
        [GREETING],
        [
          [
            'Thank you for {meetingMe} {whenWeSpoke}.',
            'Thank you for your time {whenWeSpoke}.',
            'Thank you for your time.',
          ],
          [
            'I enjoyed talking about {topics}, and I have been turning over your question since: “{question}”',
            'I enjoyed talking about {topics}, and the conversation has stayed with me.',
            'I have been turning over your question since: “{question}”',
            'I enjoyed our conversation.',
          ],
        ],
        [
          [
            'I came away keener on {theRole} than I went in, and I would be glad to do that work at {company}.',
            'I came away keener on the work than I went in, and I would be glad to do it at {company}.',
            'I came away keener on the work than I went in, and I would be glad to do it with you.',
          ],
        ],
        [
          ['I have noted the next steps: {nextSteps}.', ''],
          [
            'I look forward to hearing from you {promisedBy}. If anything from me would help before then, please ask.',
            'If anything from me would help in the meantime, please ask.',
          ],
        ],
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'shorter',
      label: 'Shorter',
      subject: ['Thank you for {dayWeSpoke}', 'Thank you'],
      paragraphs: [
        [GREETING],
        [
          [
            'Thank you for {meetingMe} {whenWeSpoke}.',
            'Thank you for your time {whenWeSpoke}.',
            'Thank you for your time.',
          ],
          [
            'I enjoyed talking about {topic}, and I would be glad to do this work at {company}.',
            'I enjoyed talking about {topic}, and I would be glad to do this work with you.',
            'I enjoyed our conversation, and I would be glad to do this work at {company}.',
            'I enjoyed our conversation, and I would be glad to do this work with you.',
          ],
          ['I look forward to hearing from you {promisedBy}.', 'I look forward to hearing from you.'],
        ],
        [signedOff('Kind regards')],
      ],
    },
    {
      manner: 'formal',
      label: 'More formal',
      subject: ['Thank you for our {meeting} {whenWeSpoke}', 'Thank you for your time'],
      paragraphs: [
        [GREETING],
        [
          [
            'Thank you for taking the time {toMeetMe} {whenWeSpoke} about {theRole} at {company}.',
            'Thank you for taking the time {toMeetMe} {whenWeSpoke}.',
            'Thank you for the time you gave me.',
          ],
          [
            'Our discussion of {topics} gave me a clear idea of the work, and it confirmed my interest.',
            'Our conversation gave me a clear idea of the work, and it confirmed my interest.',
          ],
        ],
        [
          [
            'You asked me, “{question}” I have given it further thought, and would be glad to return to it.',
            '',
          ],
        ],
        [
          ['I have noted the next steps: {nextSteps}.', ''],
          ['I understand that you expect to decide {promisedBy}.', ''],
          'Should you need anything further from me, I will gladly send it.',
        ],
        [signedOff('Yours sincerely')],
      ],
    },
    {
      manner: 'badly',
      label: 'It went badly',
      subject: ['Thank you for {dayWeSpoke}', 'Thank you'],
      paragraphs: [
        [GREETING],
        [
          [
            'Thank you for {meetingMe} {whenWeSpoke}.',
            'Thank you for your time {whenWeSpoke}.',
            'Thank you for your time.',
          ],
          ['I enjoyed talking about {topics}.', 'I was glad of the conversation.'],
        ],
        [
          [
            'Not all my answers were my best, so here is one that I would give differently: {betterAnswer}.',
            'Not all my answers were my best. If there is one that you would like to hear again, I would gladly give it, in writing or in a short call.',
          ],
        ],
        [
          [
            'The work at {company} interests me as much as it did before we spoke.',
            'The work interests me as much as it did before we spoke.',
          ],
          ['I look forward to hearing from you {promisedBy}.', 'I look forward to hearing from you.'],
        ],
        [signedOff('Kind regards')],
      ],
    },
  ],
};
