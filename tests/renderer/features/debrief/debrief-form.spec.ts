import { promiseCalendar, understoodWords } from '../../../../renderer/desk/promise-words';
import { describe, expect, test } from 'vitest';
import type { Application } from '../../../../shared/domain/application';
import { BRIGHTWATER, someFacts } from '../../../builders/facts';
import type { Interview } from '../../../../shared/domain/interview';
import {
  connectAnswersOf,
  debriefFieldsOf,
  draftOf,
  problemsIn,
  typedOf,
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
    expect(understoodWords(typed.promisedWords, typed.promisedDay, DAY)).toBe('That is Fri 14 Mar.');
    expect(withWords(typed, 'soon', DAY).promisedDay).toBe('');
    expect(understoodWords('soon', '', DAY)).toContain('No day in that');
    expect(understoodWords(' ', '', DAY)).toContain('In their words');
  });

  test('working days are those of the application, else the person’s own', () => {
    const holidays = new Map([['GB', new Set(['2025-03-13'])]]);
    const facts = someFacts({ holidays });
    const within = (application: Application) =>
      withWords(empty, 'within two working days', DAY, promiseCalendar(facts, application)).promisedDay;
    expect(within(BRIGHTWATER)).toBe('2025-03-17');
    expect(within({ ...BRIGHTWATER, country: undefined })).toBe('2025-03-17');
    expect(within({ ...BRIGHTWATER, country: 'US' })).toBe('2025-03-14');
    expect(withWords(empty, 'within two working days', DAY).promisedDay).toBe('2025-03-14');
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
