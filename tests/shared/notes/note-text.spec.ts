import { describe, expect, it } from 'vitest';
import { handOf } from './hands';
import { countWords, inHand, readNote, tidyText, withoutName } from '../../../shared/notes/note-text';

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
  expect(countWords('感谢您，与 Harbour & Vale 交谈。')).toBe(8);
});

describe('pasted text', () => {
  const hand = { ...handOf('brisk'), letter: (one: string) => handOf('brisk').letter(one) };
  const pasted = (text: string) => inHand(tidyText(text), hand);

  it('loses what nobody sees: control characters, tabs, marks of direction, joins without a picture', () => {
    expect(pasted('Dear \u2068Dana\u2069,\r\n\tThank\u00a0you\u0000\u200b.\r\u202dMaya\ufe0f\u200d')).toBe(
      'Dear Dana,\n Thank you.\nMaya',
    );
  });

  it('keeps pictures whole, so that they can be named', () => {
    expect(pasted('👩\u200d👧 ❤\ufe0f')).toBe('👩\u200d👧 ❤\ufe0f');
  });

  it('keeps for type what tells it how letters join and which way they run', () => {
    expect(tidyText('می\u200cخواهم \u2067שלום\u2069')).toBe('می\u200cخواهم \u2067שלום\u2069');
  });
});

describe('the name that a signature stands for', () => {
  it('goes where it follows a closing, whatever its script, or is the name that is known', () => {
    expect(withoutName('Thank you.\n\nWarm regards,\nMaya', 'Maya Lindqvist')).toBe(
      'Thank you.\n\nWarm regards,',
    );
    expect(withoutName('תודה.\nבברכה,\nמאיה', 'Maya Lindqvist')).toBe('תודה.\nבברכה,');
    expect(withoutName('Thank you for your time.\nmaya', 'Maya Lindqvist')).toBe('Thank you for your time.');
    expect(withoutName('Thank you for your time.\nMaya', '')).toBe('Thank you for your time.');
  });

  it('never takes a last sentence with it', () => {
    for (const text of [
      'Dear Dana,\nThank you so much.\nSee you on Friday',
      '亲爱的王女士：\n感谢您今天抽出时间与我交谈。',
      'عزيزتي دانا،\nشكرا على وقتك اليوم، هل نلتقي قريبا؟',
    ])
      expect(withoutName(text, 'Maya Lindqvist')).toBe(text);
  });
});
