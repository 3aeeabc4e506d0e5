import type { Draft } from '../../../shared/domain/draft';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import type { Settings } from '../../../shared/domain/settings';
import type { StockId } from '../../../shared/domain/stationery';
import type { Instant } from '../../../shared/domain/time';
import { isLanguage, type Language } from '../../../shared/messages/language/language';
import { isAnyHandId, type AnyHandId } from '../../../shared/notes/hands';
import { isInkId, type InkId } from '../../../shared/notes/ink';
import { mannerOf, type Manner } from '../../../shared/notes/manner';
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
  readonly writing: Manner;
  /** `undefined`: one of the person's in turn; {@link WRITTEN}: in the card's own hand; else the id of one. */
  readonly signature?: string | undefined;
  /** In type instead of a hand. */
  readonly plain?: true | undefined;
  /** Which of the endless ways of writing it. */
  readonly seed: number;
  /** Printed or saved as a PDF, and not yet said to be dropped. */
  readonly printedAt?: Instant | undefined;
}

/** The name is written in the card's own hand, whatever signatures there are. */
export const WRITTEN = 'written';

export type CardEdit = Partial<CardState>;

/** The card as it was left, else a fresh one on the person's own stock, in a writing of its own. */
export function cardFrom(key: FollowUpKey, draft: Draft | null, settings: Settings): CardState {
  const habits = settings.writing;
  return {
    text: draft === null || draft.body === '' ? undefined : draft.body,
    manner: draft?.manner,
    language: isLanguage(draft?.language) ? draft.language : undefined,
    stock: draft?.cardStock ?? settings.cardStock,
    envelope: draft?.envelope,
    hand: firstOf(isAnyHandId, draft?.hand, habits.hand) ?? 'brisk',
    ink: firstOf(isInkId, draft?.ink, habits.ink) ?? 'blueBlack',
    writing: mannerOf(draft ? draft.writing : habits.writing),
    signature: draft?.signature,
    plain: draft?.plain,
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
    writing: card.writing,
    ...(card.signature !== undefined && { signature: card.signature }),
    ...(card.plain && { plain: true }),
    seed: card.seed,
    openedAt: card.printedAt,
  };
}

function firstOf<T extends string>(
  is: (text: string | undefined) => text is T,
  ...texts: readonly (string | undefined)[]
): T | undefined {
  return texts.find((text): text is T => is(text));
}

/** The same words, written once more. */
export function writtenAgain(card: CardState): CardEdit {
  return { seed: mix(card.seed + 1) };
}
