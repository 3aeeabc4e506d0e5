import type { Id } from '../../../shared/domain/application';
import type { Draft } from '../../../shared/domain/draft';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import type { Instant } from '../../../shared/domain/time';
import type { Answers } from '../../../shared/messages/letter';
import { isLanguage, type Language } from '../../../shared/messages/language/language';
import { isPlaceholder, type PlaceholderName } from '../../../shared/messages/placeholders';
import { isTone, type Tone } from '../../../shared/messages/templates/template';

/** Which letter it is: of the built-in ones, or one of the person's own. */
export interface LetterPick {
  readonly variant?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly language?: Language | undefined;
  /** The id of an own template. */
  readonly template?: Id | undefined;
}

/**
 * A letter in the making. Whatever is `undefined` follows the records and the template, and so picks up
 * what becomes known later; what the person typed stays as they typed it.
 */
export interface LetterState extends LetterPick {
  readonly contactId?: Id | undefined;
  readonly to?: string | undefined;
  /** Addresses with commas between them. */
  readonly cc?: string | undefined;
  readonly subject?: string | undefined;
  readonly body?: string | undefined;
  readonly answers: Answers;
  /** Handed to the mail program or copied, and not yet said to be sent. */
  readonly openedAt?: Instant | undefined;
}

export type LetterEdit =
  | { readonly type: 'to' | 'cc' | 'subject' | 'body'; readonly text: string }
  | { readonly type: 'contact'; readonly contactId: Id }
  | { readonly type: 'answer'; readonly name: PlaceholderName; readonly text: string }
  /** Takes that letter's own words in the place of whatever is there. */
  | { readonly type: 'pick'; readonly pick: LetterPick }
  | { readonly type: 'opened'; readonly at: Instant }
  | { readonly type: 'notSent' }
  | { readonly type: 'restore'; readonly state: LetterState };

export const FRESH: LetterState = { answers: {} };

export function editLetter(state: LetterState, edit: LetterEdit): LetterState {
  switch (edit.type) {
    case 'to':
    case 'cc':
    case 'subject':
    case 'body':
      return { ...state, [edit.type]: edit.text };
    case 'contact':
      return { ...state, contactId: edit.contactId, to: undefined };
    case 'answer':
      return { ...state, answers: { ...state.answers, [edit.name]: edit.text } };
    case 'pick':
      return { ...state, ...edit.pick, subject: undefined, body: undefined };
    case 'opened':
      return { ...state, openedAt: edit.at };
    case 'notSent':
      return { ...state, openedAt: undefined };
    case 'restore':
      return edit.state;
  }
}

/** Whether another letter would overwrite words that the person typed. */
export function isEdited(state: LetterState): boolean {
  return state.subject !== undefined || (state.body !== undefined && state.body.trim() !== '');
}

/** The letter as it was left. An empty body was never typed into, or was emptied: both begin from the template. */
export function fromDraft(draft: Draft | null): LetterState {
  if (!draft) return FRESH;
  const answers = Object.entries(draft.answers ?? {}).filter(([name]) => isPlaceholder(name));
  return {
    ...pickOf(draft),
    contactId: draft.contactId,
    to: draft.to,
    cc: draft.cc || undefined,
    subject: draft.subject,
    body: draft.body === '' ? undefined : draft.body,
    answers: Object.fromEntries(answers),
    openedAt: draft.openedAt,
  };
}

/** Drafts of earlier versions have one word for the letter and its tone. */
function pickOf({ manner, variant, tone, language, template }: Draft): LetterPick {
  return {
    variant: variant ?? (isTone(manner) ? undefined : manner),
    tone: isTone(tone) ? tone : isTone(manner) ? manner : manner === 'shorter' ? 'plain' : undefined,
    language: isLanguage(language) ? language : undefined,
    template,
  };
}

export function toDraft(key: FollowUpKey, state: LetterState): Omit<Draft, 'updatedAt'> {
  const { body, answers, ...rest } = state;
  return { id: key, ...rest, body: body ?? '', answers: definite(answers) };
}

function definite(answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ''));
}
