import { describe, expect, it } from 'vitest';
import { notesFor, reusedSentences, toneInTurn } from '../../../shared/messages/panel';

const NAMES = ['Dana Okafor', 'Tom Reid', 'Priya Nair'];
const NOTES = `the returns dashboard
Tom: how he runs the reviews
moving the warehouse
Priya showed me the search index
planning the quarter`;

describe('the notes of a panel', () => {
  it('go to whom they name, the others to who has fewest', () => {
    expect(notesFor(NOTES, NAMES, 0)).toBe('the returns dashboard\nmoving the warehouse');
    expect(notesFor(NOTES, NAMES, 1)).toBe('how he runs the reviews\nplanning the quarter');
    expect(notesFor(NOTES, NAMES, 2)).toBe('Priya showed me the search index');
  });

  it('are all there, none twice', () => {
    const dealt = NAMES.flatMap((_, place) => notesFor(NOTES, NAMES, place).split('\n'));
    expect(dealt.toSorted()).toEqual(NOTES.replace('Tom: ', '').split('\n').toSorted());
  });

  it('do not take a part of a word for a name', () => {
    const text = 'the tomato project\nTom is on holiday\nDanaher as a client';
    expect(notesFor(text, ['Dana Okafor', 'Tom Reid'], 1)).toBe('Tom is on holiday');
  });
});

it('gives the first three cards three tones', () => {
  expect([0, 1, 2, 3].map((place) => toneInTurn('plain', place))).toEqual([
    'plain',
    'formal',
    'warm',
    'plain',
  ]);
});

it('finds sentences that stand on two cards, and leaves greetings alone', () => {
  const one = 'Dear Dana,\n\nThank you for making time for me today. I liked the dashboard.\n\nMaya';
  const other = 'Dear Tom,\n\nThank you for making time for me today. I liked your reviews.\n\nMaya';
  expect(reusedSentences([one, other])).toEqual([
    ['Thank you for making time for me today.'],
    ['Thank you for making time for me today.'],
  ]);
  expect(reusedSentences([one, 'Dear Tom,\n\nShort.\n\nMaya'])).toEqual([[], []]);
});
