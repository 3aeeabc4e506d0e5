import { isUsed } from '../../debrief-points';
import type { Rule } from '../remark';
import { sentencesOf } from '../text-spans';

/** Whether a thank-you says something that only the two could know. Without notes there is nothing to compare. */
export const detail: Rule = ({ body }, { purpose, points }) => {
  const telling = points.filter((point) => point.kind !== 'remark');
  if ((purpose !== 'thankYou' && purpose !== 'card') || telling.length === 0) return [];
  const sentence = sentencesOf(body).find(({ text }) => telling.some((point) => isUsed(point, text)));
  if (sentence) {
    const span = { from: sentence.from, to: sentence.to };
    return [{ rule: 'detail', level: 'good', text: 'Something only the two of you talked about.', span }];
  }
  if (points.some((point) => isUsed(point, body))) return [];
  return [
    {
      rule: 'detail',
      level: 'warning',
      text: 'This could go to anybody. Take up one thing that you talked about.',
    },
  ];
};
