import * as v from 'valibot';
import { DOUBTS, MOST_VARIANTS, type WholeHand } from '../../shared/domain/own-hand';
import { isStrokeText } from '../../shared/notes/own-hand/stroke-text';
import type { NewHand } from './actions/hands';
import { ImportError } from './export-file';

/** How the name of a hand's file ends. */
export const HAND_FILE_END = '.afterword-hand.json';

const LARGEST = 5_000_000;
const MOST_LETTERS = 1_500;

// Strict, unlike an export: this one may come from a stranger.
const variant = v.object({
  strokes: v.pipe(v.string(), v.check(isStrokeText, 'no strokes')),
  advance: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2_000))),
  doubt: v.optional(v.picklist(DOUBTS)),
  dropped: v.optional(v.literal(true)),
});
const handFile = v.object({
  format: v.literal('afterword-hand'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  from: v.picklist(['page', 'font']),
  letters: v.pipe(
    v.array(
      v.object({
        character: v.pipe(v.string(), v.minLength(1), v.maxLength(8)),
        variants: v.pipe(v.array(variant), v.minLength(1), v.maxLength(MOST_VARIANTS)),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_LETTERS),
  ),
});

/** One hand as a file that another Afterword can read: its letters, not the pictures they were read from. */
export function handToFile({ hand, letters }: WholeHand): string {
  return JSON.stringify({
    format: 'afterword-hand',
    version: 1,
    name: hand.name,
    from: hand.from,
    letters: letters
      .filter(({ variants }) => variants.length > 0)
      .map(({ character, variants }) => ({
        character,
        variants: variants.map(({ cell: _, ...rest }) => rest),
      })),
  });
}

/** @throws ImportError in the person's words when the text is no such file, is damaged or too new. */
export function handFromFile(text: string): NewHand {
  if (text.length > LARGEST)
    throw new ImportError('This file is too large to be a hand. Nothing was changed.');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ImportError('This file was cut short, or is no hand from Afterword. Nothing was changed.');
  }
  if (v.is(v.looseObject({ format: v.literal('afterword') }), json)) {
    throw new ImportError(
      'This is an export of everything, not of one hand: import it under Settings, Your data. Nothing was changed.',
    );
  }
  if (
    v.is(
      v.looseObject({ format: v.literal('afterword-hand'), version: v.pipe(v.number(), v.minValue(2)) }),
      json,
    )
  ) {
    throw new ImportError('This hand is from a newer Afterword. Update first; nothing was changed.');
  }
  const file = v.safeParse(handFile, json);
  if (file.success) {
    const { name, from, letters } = file.output;
    return { name, from, letters };
  }
  throw new ImportError(
    v.is(v.looseObject({ format: v.literal('afterword-hand') }), json)
      ? 'This hand’s file is damaged. Nothing was changed; export it once more where it came from.'
      : 'This is no hand from Afterword. Nothing was changed.',
  );
}
