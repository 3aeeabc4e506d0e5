import type { Id } from './application';
import type { FollowUpKind } from './follow-up';

/** A letter's wording that the person saved for the next time. Text with placeholders, as in the built-in ones. */
export interface OwnTemplate {
  readonly id: Id;
  readonly kind: FollowUpKind;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}
