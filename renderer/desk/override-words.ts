import { OVERRIDE_REASONS, type OverrideReason } from '../../shared/domain/outreach';

const WORDS: Readonly<Record<OverrideReason, string>> = {
  theyAsked: 'They asked me to write',
  offerDeadline: 'Another offer has a deadline',
  missedCall: 'They missed a call we had agreed',
};

/** The few reasons for which going past the lock is polite, as the person says them. */
export const OVERRIDE_OPTIONS = OVERRIDE_REASONS.map((value) => ({ value, label: WORDS[value] }));

/** The one that was recorded; `undefined` for what is none of them. */
export function overrideWords(recorded: string | undefined): string | undefined {
  return OVERRIDE_OPTIONS.find(({ value }) => value === recorded)?.label;
}
