import { countWords } from '../domain/date-words';
import { boundedPolicy, type Policy } from '../domain/policy';
import type { Instant } from '../domain/time';
import { courtesy } from './courtesy';
import type { Dossier } from './dossier';
import { mayBeAsked } from './silence';
import { situationOf } from './situation';

/**
 * How long nothing has passed between the two sides: "Silent for eleven working days."; `undefined` where nobody is
 * silent: an interview lies ahead, a message of theirs waits for the person's answer, or it is all decided.
 */
export function silenceWords(dossier: Dossier, policy: Policy, now: Instant): string | undefined {
  if (!mayBeAsked(situationOf(dossier, boundedPolicy(policy), now))) return undefined;
  const { silentWorkingDays } = courtesy(dossier, policy, now);
  return silentWorkingDays === 0 ? undefined : `Silent for ${countWords(silentWorkingDays, 'working day')}.`;
}
