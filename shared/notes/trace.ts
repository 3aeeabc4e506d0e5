import type { PrintSheet } from '../domain/print-job';

/** Pale enough to vanish under blue or black ink, dark enough to follow under a lamp. */
export const GUIDE_TONE = '#ccd4e8';

/** The same sheet as guides for a person who goes over them with a pen of their own. */
export function asGuides(sheet: PrintSheet): PrintSheet {
  const { marks, type } = sheet;
  return {
    ...sheet,
    marks: marks.length > 0 ? [{ d: marks.map(({ d }) => d).join(''), fill: GUIDE_TONE }] : [],
    ...(type && { type: type.map((box) => ({ ...box, fill: GUIDE_TONE })) }),
  };
}
