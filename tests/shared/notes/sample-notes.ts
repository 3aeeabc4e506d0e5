/** A note of about a hundred words, the most that people write on a small card. */
export const FULL_NOTE = `12 March 2025

Dear Ms. Okafor,

Thank you for meeting with me on Tuesday to talk about the product analyst role. I really enjoyed hearing how your team turned the returns dashboard from a monthly report into something the warehouse checks every morning, and your question about which metric I would delete first has stayed with me all week. Our conversation made me even more certain that this is the work I want to do, and the people I would like to learn from. Please give my regards to Daniel, and thank you again for your time and kindness.

Warm regards,
Maya Lindqvist`;

const GREETING = 'Dear Dana,\n\n';
const CLOSING = '\n\nWarm regards,\nMaya Lindqvist';
const SENTENCES = [
  'Thank you for your time this afternoon.',
  'I enjoyed hearing how the team works, and how much of it is done by talking to customers.',
  'Your question about which report I would delete first has stayed with me since.',
  'It made me look at our own numbers again, and I found two that nobody reads.',
  'What you said about the first ninety days sounded honest, which I value.',
  'I would be glad to be part of it.',
  'Please give my regards to Daniel, who showed me round the warehouse.',
  'If a sample of my work would help, I can send the dashboard that we spoke about.',
  'I look forward to hearing from you on Friday, as you said.',
];

/** Twelve notes from one sentence to more than a card holds comfortably. */
export const NOTES: readonly string[] = [
  `${GREETING}${SENTENCES[0]}${CLOSING}`,
  `${GREETING}${SENTENCES.slice(0, 2).join(' ')}${CLOSING}`,
  `${GREETING}${SENTENCES.slice(1, 4).join(' ')}${CLOSING}`,
  `${GREETING}${SENTENCES.slice(0, 4).join(' ')}${CLOSING}`,
  `${GREETING}${SENTENCES.slice(0, 3).join(' ')}\n\n${SENTENCES.slice(3, 5).join(' ')}${CLOSING}`,
  `${GREETING}${SENTENCES.slice(2, 8).join(' ')}${CLOSING}`,
  `${GREETING}${SENTENCES.slice(0, 7).join(' ')}${CLOSING}`,
  `${GREETING}${SENTENCES.slice(0, 3).join(' ')}\n${SENTENCES.slice(3, 6).join(' ')}\n${SENTENCES.slice(6, 8).join(' ')}${CLOSING}`,
  `${GREETING}${SENTENCES.slice(0, 8).join(' ')}${CLOSING}`,
  `${GREETING}${SENTENCES.join(' ')}${CLOSING}`,
  FULL_NOTE,
  SENTENCES.slice(0, 5).join(' '),
];
