import type { Id } from './application';
import type { FollowUpKey } from './follow-up';
import type { StockId } from './stationery';
import type { Instant } from './time';

/** A message or a card as the person is writing it, saved as typed. Its id is the follow-up's key. */
export interface Draft {
  readonly id: FollowUpKey;
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly body: string;
  readonly manner?: string;
  /** Which of the letters of its kind, in which tone and language; or the id of a template of the person's own. */
  readonly variant?: string;
  readonly tone?: string;
  readonly language?: string;
  readonly template?: Id;
  /** To whom, where the follow-up leaves it open. */
  readonly contactId?: Id;
  /** What the person answered when the letter asked, by placeholder. An empty body follows the template with these. */
  readonly answers?: Readonly<Record<string, string>>;
  /** When it was handed to the mail program or copied; until the person says whether they sent it, they are asked. */
  readonly openedAt?: Instant;
  /** For a card: stock, envelope, hand, ink and the seed of its handwriting. */
  readonly cardStock?: StockId;
  /** Where it is not the one that suits the card. */
  readonly envelope?: StockId;
  readonly hand?: string;
  readonly ink?: string;
  readonly seed?: number;
  /** How the hand writes: the pen's width in mm, how hurried and how large against its usual. */
  readonly writing?: { readonly penMm: number; readonly haste: number; readonly size: number };
  /** `written`: the name in the card's own hand; else the signature's id; absent: one in turn. */
  readonly signature?: string;
  /** In plain type, for no hand knows its script. */
  readonly plain?: true;
  readonly updatedAt: Instant;
}
