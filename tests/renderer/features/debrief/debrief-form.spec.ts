import { describe, expect, test } from 'vitest';
import type { Interview } from '../../../../shared/domain/interview';
import {
  connectAnswersOf,
  debriefFieldsOf,
  draftOf,
  problemsIn,
  typedOf,
  understoodWords,
  withDay,
  withWords,
} from '../../../../renderer/features/debrief/debrief-form';

/** A Wednesday. */
const DAY = '2025-03-12';

const interview = { id: 'i', receptionCloses: '17:30' } as Interview;
const empty = typedOf(interview, undefined, { dana: 'unasked' });

describe('what they promised', () => {
  test('words become a day, counted from the interview, and are shown back', () => {
    const typed = withWords(empty, 'they decide by Friday', DAY);
    expect(typed.promisedDay).toBe('2025-03-14');
    expect(understoodWords(typed, DAY)).toBe('That is Fri 14 Mar.');
    expect(withWords(typed, 'soon', DAY).promisedDay).toBe('');
    expect(understoodWords(withWords(typed, 'soon', DAY), DAY)).toContain('No day in that');
  });

  test('a day chosen by hand stands, and once it is taken away the words count again', () => {
    const chosen = withDay(withWords(empty, 'by Friday', DAY), '2025-03-20', DAY);
    expect(withWords(chosen, 'by Monday', DAY).promisedDay).toBe('2025-03-20');
    expect(withDay(chosen, '', DAY).promisedDay).toBe('2025-03-14');
  });

  test('it cannot lie before the interview, nor be no day at all', () => {
    expect(problemsIn({ ...empty, promisedDay: '2025-03-11' }, DAY).promisedDay).toBe(
      'That is before the interview.',
    );
    expect(problemsIn({ ...empty, promisedDay: '2025-02-30' }, DAY).promisedDay).toBe(
      'There is no such day.',
    );
    expect(problemsIn(empty, DAY)).toEqual({});
  });
});

test('what is stored leaves empty fields out, and asks of nobody what was not asked', () => {
  const typed = {
    ...empty,
    discussed: '  The returns dashboard.\nAnd more. ',
    connect: { dana: 'yes', daniel: 'no', noor: 'unasked' } as const,
  };
  expect(debriefFieldsOf(typed)).toEqual({ discussed: 'The returns dashboard.\nAnd more.' });
  expect(connectAnswersOf(typed)).toEqual([
    { contactId: 'dana', agreed: true },
    { contactId: 'daniel', agreed: false },
  ]);
});

test('a draft that cannot be read is no draft', () => {
  expect(draftOf(JSON.stringify(empty))).toEqual(empty);
  expect(draftOf('{"discussed":')).toBeUndefined();
  expect(draftOf('"text"')).toBeUndefined();
});
