import type { Id } from './application';

/** A hand that the person brought: their own, read from a page they wrote, or a font of theirs. */
export interface OwnHand {
  readonly id: Id;
  readonly name: string;
  readonly from: 'page' | 'font';
}
