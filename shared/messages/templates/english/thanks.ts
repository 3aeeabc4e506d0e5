import type { LetterTexts, ShortText, VariantText } from '../template';

type Thanks = Pick<LetterTexts['variants'], 'thankYou' | 'badly' | 'card' | 'connect'>;

const SUBJECT = ['Thank you for {dayWeSpoke}', 'Thank you'];
const MET = [
  'Thank you for {meetingMe} {whenWeSpoke}.',
  'Thank you for your time {whenWeSpoke}.',
  'Thank you for your time.',
];

/** The thank-you e-mail, on the day. */
const thankYou: VariantText = {
  subject: SUBJECT,
  warm: [
    [
      MET,
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
  ],
  plain: [
    [
      MET,
      [
        'I enjoyed talking about {topic}, and I would be glad to do this work at {company}.',
        'I enjoyed talking about {topic}, and I would be glad to do this work with you.',
        'I enjoyed our conversation, and I would be glad to do this work at {company}.',
        'I enjoyed our conversation, and I would be glad to do this work with you.',
      ],
      ['I look forward to hearing from you {promisedBy}.', 'I look forward to hearing from you.'],
    ],
  ],
  formal: [
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
    [['You asked me, “{question}” I have given it further thought, and would be glad to return to it.', '']],
    [
      ['I have noted the next steps: {nextSteps}.', ''],
      ['I understand that you expect to decide {promisedBy}.', ''],
      'Should you need anything further from me, I will gladly send it.',
    ],
  ],
};

const badly: VariantText = {
  subject: SUBJECT,
  warm: [
    [MET, ['I enjoyed talking about {topics}.', 'I was glad of the conversation.']],
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
  ],
  plain: [
    [
      MET,
      ['I enjoyed talking about {topic}.', ''],
      [
        'One of my answers came out worse than I meant it. What I should have said: {betterAnswer}.',
        'Not all my answers came out as I meant them; please ask again if one of them matters to you.',
      ],
      ['The work at {company} still interests me.', 'The work still interests me.'],
    ],
  ],
  formal: [
    [
      [
        'Thank you for taking the time {toMeetMe} {whenWeSpoke} about {theRole}.',
        'Thank you for the time you gave me.',
      ],
      ['Our discussion of {topics} has stayed with me.', ''],
    ],
    [
      [
        'On reflection, one of my answers deserved more care. It should have been this: {betterAnswer}.',
        'On reflection, some of my answers deserved more care. Should you wish to return to any of them, I would gladly do so in writing.',
      ],
    ],
    ['My interest in the position is unchanged, and I would be grateful to remain under consideration.'],
  ],
};

/** The thank-you card, written by hand: 40 to 90 words, and no business in it. */
const card: VariantText = {
  subject: '',
  warm: [
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
  ],
  plain: [
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
  ],
  formal: [
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
    [['It would be a pleasure to work with you at {company}.', 'It would be a pleasure to work with you.']],
  ],
};

/** The note of a LinkedIn request, to somebody who agreed to it. It brings its own greeting and name: every sign counts. */
const connect: VariantText = {
  subject: '',
  warm: [
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
  plain: [
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
  formal: [
    [
      ['Dear {theirGreeting},', 'Dear colleague,'],
      [
        'thank you for our {meeting} {whenWeSpoke} and for agreeing to connect. It would be a pleasure to stay in contact.',
        'thank you for our conversation and for agreeing to connect. It would be a pleasure to stay in contact.',
      ],
      ['With kind regards, {myName}', 'With kind regards'],
    ],
  ],
};

export const THANKS: Thanks = { thankYou, badly, card, connect };

const NAMED = ['Dear {theirGreeting},', 'Hello,'];
const SIGNED = ['Kind regards, {myName}', 'Kind regards'];

export const SHORT: Readonly<Record<'thankYou' | 'rejectionReply', ShortText>> = {
  thankYou: {
    subject: SUBJECT,
    sentences: [
      NAMED,
      [
        'thank you for {meetingMe} {whenWeSpoke}. I enjoyed talking about {topic}.',
        'thank you for {meetingMe} {whenWeSpoke}. I enjoyed our conversation.',
        'thank you for your time. I enjoyed our conversation.',
      ],
      SIGNED,
    ],
  },
  rejectionReply: {
    subject: 'Thank you',
    sentences: [
      NAMED,
      'thank you for letting me know, and for your time. Would you keep my CV on file?',
      SIGNED,
    ],
  },
};
