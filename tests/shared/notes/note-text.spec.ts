import { describe, expect, it } from 'vitest';
import { countWords, readNote } from '../../../shared/notes/note-text';

const kinds = (text: string) => readNote(text).map(({ kind, words }) => `${kind}: ${words.join(' ')}`);

describe('the parts of a note', () => {
  it('are found by how notes are written', () => {
    expect(
      kinds('12 March 2025\n\nDear Dana,\n\nThank you.\n\nIt was good.\n\nWarm regards,\nMaya Lindqvist'),
    ).toEqual([
      'date: 12 March 2025',
      'greeting: Dear Dana,',
      'body: Thank you.',
      'body: It was good.',
      'closing: Warm regards,',
      'signature: Maya Lindqvist',
    ]);
  });

  it('may be missing', () => {
    expect(kinds('Thank you for your time.')).toEqual(['body: Thank you for your time.']);
    expect(kinds('Dear Dana,\nThank you.')).toEqual(['greeting: Dear Dana,', 'body: Thank you.']);
    expect(kinds('Thank you, it was a fine afternoon.\nMaya')).toEqual([
      'body: Thank you, it was a fine afternoon.',
      'signature: Maya',
    ]);
    expect(kinds('Dear Dana,\nThank you.\nWarm regards,').at(-1)).toBe('closing: Warm regards,');
    expect(kinds('Maya')).toEqual(['body: Maya']);
    expect(kinds('')).toEqual([]);
  });

  it('do not take a sentence for a name', () => {
    expect(kinds('Dear Dana,\nThank you.\nI look forward to Friday.').at(-1)).toBe(
      'body: I look forward to Friday.',
    );
    expect(kinds('Dear Dana,\nThank you.\nDr. M. Lindqvist').at(-1)).toBe('signature: Dr. M. Lindqvist');
  });
});

it('counts words as a person does', () => {
  expect(countWords('Dear Dana,\n\nthank you - truly!')).toBe(5);
  expect(countWords(' ... ')).toBe(0);
});
