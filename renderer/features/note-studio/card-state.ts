import type { Draft } from '../../../shared/domain/draft';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import type { Settings } from '../../../shared/domain/settings';
import type { StockId } from '../../../shared/domain/stationery';
import type { Instant } from '../../../shared/domain/time';
import { isLanguage, type Language } from '../../../shared/messages/language/language';
import { isAnyHandId, type AnyHandId } from '../../../shared/notes/hands';
import { isInkId, type InkId } from '../../../shared/notes/ink';
import { hashText, mix } from '../../../shared/notes/random';

/** A card in the making. Words that are `undefined` follow the records; typed ones stay as typed. */
export interface CardState {
  readonly text?: string | undefined;
  readonly manner?: string | undefined;
  readonly language?: Language | undefined;
  readonly stock: StockId;
  /** Where the person chose another than what suits the card. */
  readonly envelope?: StockId | undefined;
  readonly hand: AnyHandId;
  readonly ink: InkId;
  /** Which of the endless ways of writing it. */
  readonly seed: number;
  /** Printed or saved as a PDF, and not yet said to be dropped. */
  readonly printedAt?: Instant | undefined;
}

export type CardEdit = Partial<CardState>;

/** The card as it was left, else a fresh one on the person's own stock, in a writing of its own. */
export function cardFrom(key: FollowUpKey, draft: Draft | null, settings: Settings): CardState {
  return {
    text: draft === null || draft.body === '' ? undefined : draft.body,
    manner: draft?.manner,
    language: isLanguage(draft?.language) ? draft.language : undefined,
    stock: draft?.cardStock ?? settings.cardStock,
    envelope: draft?.envelope ?? (settings.envelope || undefined),
    hand: isAnyHandId(draft?.hand) ? draft.hand : 'brisk',
    ink: isInkId(draft?.ink) ? draft.ink : 'blueBlack',
    seed: draft?.seed ?? hashText(key),
    printedAt: draft?.openedAt,
  };
}

export function toDraft(key: FollowUpKey, card: CardState): Omit<Draft, 'updatedAt'> {
  return {
    id: key,
    body: card.text ?? '',
    manner: card.manner,
    language: card.language,
    cardStock: card.stock,
    envelope: card.envelope,
    hand: card.hand,
    ink: card.ink,
    seed: card.seed,
    openedAt: card.printedAt,
  };
}

/** The same words, written once more. */
export function writtenAgain(card: CardState): CardEdit {
  return { seed: mix(card.seed + 1) };
}
