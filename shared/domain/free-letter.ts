import type { Id } from './application';
import type { FollowUpKey } from './follow-up';

/** Letters that the person decides on and no rule asks for. */
export const FREE_LETTERS = [
  'offerThanks',
  'offerDeadline',
  'missedCall',
  'stayInTouch',
  'withdraw',
] as const;
export type FreeLetter = (typeof FREE_LETTERS)[number];

export interface FreeLetterKey {
  readonly applicationId: Id;
  readonly letter: FreeLetter;
}

/**
 * The name under which such a letter is drafted and logged. `count`: how many of them went out before, so that a
 * second one is a new letter.
 */
export function freeLetterKey(applicationId: Id, letter: FreeLetter, count: number): FollowUpKey {
  return `letter.${applicationId}.${letter}.${count}`;
}

/** Reads such a name; `undefined` for any other text, so that it is safe to call on what an address brings. */
export function parseFreeLetterKey(key: string): FreeLetterKey | undefined {
  const [, applicationId, name] = /^letter\.([0-9a-f-]{8,64})\.(\w+)\.\d{1,4}$/i.exec(key) ?? [];
  const letter = FREE_LETTERS.find((one) => one === name);
  return applicationId !== undefined && letter ? { applicationId, letter } : undefined;
}
