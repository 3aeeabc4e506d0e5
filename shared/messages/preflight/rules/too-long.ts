import type { LetterPurpose } from '../../templates/template';
import type { Rule } from '../remark';
import { wordsOf } from '../text-spans';

/** Words that a busy person reads to the end. */
const MOST_WORDS: Readonly<Record<LetterPurpose, number>> = {
  thankYou: 200,
  card: 90,
  connect: 60,
  checkIn: 90,
  closing: 130,
  rejectionReply: 180,
  stayInTouch: 140,
  answer: 250,
};

/** More than its channel bears. */
export const tooLong: Rule = ({ body }, { purpose }) => {
  const words = wordsOf(body).length;
  const most = MOST_WORDS[purpose];
  return words <= most
    ? []
    : [{ rule: 'tooLong', level: 'warning', text: `${words} words. Under ${most} is read to the end.` }];
};
