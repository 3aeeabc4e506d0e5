import { isUsed } from '../../debrief-points';
import type { PreflightContext, ReadLetter, Remark, Rule } from '../remark';
import { sentencesOf } from '../text-spans';

/** Whether a thank-you says something that only the two could know. Without notes there is nothing to compare. */
export const detail: Rule = (letter, context) => {
  if (context.purpose === 'connect') return request(letter, context);
  const { body } = letter;
  const { purpose, points } = context;
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

/** A request that says neither when one spoke, nor about what, nor where, is taken for one of a thousand. */
function request({ body }: ReadLetter, { points, company }: PreflightContext): readonly Remark[] {
  const lower = body.toLowerCase();
  const named = company.trim() !== '' && lower.includes(company.trim().toLowerCase());
  if (named || SPOKE.test(body) || points.some((point) => isUsed(point, body))) return [];
  return [
    {
      rule: 'detail',
      level: 'error',
      text: 'This request could come from anybody. Say when you spoke, or about what.',
    },
  ];
}

/** That one spoke, in the four languages: beginnings of words. */
const SPOKE =
  /gespräch|telefon|llamada|(?<!\p{L})(?:appel|visio|sp[eo]ak|spoke|talk|convers|met(?!\p{L})|meeting|call|interview|(?:ge)?spr|unterh|austausch|ausgetauscht|treffen|getroffen|kennen|échang|entretien|parl|rencontr|habl|entrevist|charl|conoc|reuni)/iu;
