import type { FollowUpKey } from './follow-up';
import type { CardStockId } from './stationery';
import type { Instant } from './time';

/** A message or a card as the person is writing it, saved as typed. Its id is the follow-up's key. */
export interface Draft {
  readonly id: FollowUpKey;
  readonly to?: string;
  readonly subject?: string;
  readonly body: string;
  readonly manner?: string;
  /** For a card: stock, hand, ink and the seed of its handwriting. */
  readonly cardStock?: CardStockId;
  readonly hand?: string;
  readonly ink?: string;
  readonly seed?: number;
  readonly updatedAt: Instant;
}
