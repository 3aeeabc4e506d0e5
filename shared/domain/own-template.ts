import type { Id } from './application';
import type { FollowUpKind } from './follow-up';

/** A letter's wording that the person saved for the next time. Text with placeholders, as in the built-in ones. */
export interface OwnTemplate {
  readonly id: Id;
  /** What it is for: it is offered with the built-in letters of that kind. */
  readonly kind: FollowUpKind;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  /** BCP 47: the language in which its placeholders are filled. */
  readonly language?: string;
}
