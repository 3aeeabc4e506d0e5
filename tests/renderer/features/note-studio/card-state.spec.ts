import { describe, expect, it } from 'vitest';
import { cardFrom, toDraft, writtenAgain } from '../../../../renderer/features/note-studio/card-state';
import { DEFAULT_SETTINGS } from '../../../../shared/domain/settings';

const KEY = 'thankYouCard.b0000001.c0000001';
const OTHER = 'thankYouCard.b0000001.c0000002';
const settings = { ...DEFAULT_SETTINGS, cardStock: 'a6' as const };

describe('a card', () => {
  it('begins on the person’s own stock, following the template, in a writing of its own', () => {
    const card = cardFrom(KEY, null, settings);
    expect(card).toMatchObject({ stock: 'a6', hand: 'brisk', ink: 'blueBlack', text: undefined });
    expect(cardFrom(OTHER, null, settings).seed).not.toBe(card.seed);
    expect(cardFrom(KEY, null, settings).seed).toBe(card.seed);
  });

  it('comes back as it was left', () => {
    const card = {
      ...cardFrom(KEY, null, settings),
      text: 'Dear Dana,\n\nThank you.',
      manner: 'plain',
      stock: '5x7' as const,
      hand: 'joined' as const,
      ink: 'royalBlue' as const,
      seed: 7,
      printedAt: 1_000,
    };
    expect(cardFrom(KEY, { ...toDraft(KEY, card), updatedAt: 2_000 }, settings)).toEqual(card);
  });

  it('takes nothing unknown from a draft', () => {
    const draft = { id: KEY, body: 'Hello', hand: 'scrawl', ink: 'gold', updatedAt: 1 };
    expect(cardFrom(KEY, draft, settings)).toMatchObject({ hand: 'brisk', ink: 'blueBlack', text: 'Hello' });
  });

  it('is written again differently, each time', () => {
    const first = cardFrom(KEY, null, settings);
    const second = { ...first, ...writtenAgain(first) };
    const third = { ...second, ...writtenAgain(second) };
    expect(new Set([first.seed, second.seed, third.seed]).size).toBe(3);
  });
});
