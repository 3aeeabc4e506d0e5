import type { Facts } from '../../../shared/domain/facts';
import { shortDayWords } from '../../../shared/domain/date-words';
import type { Problem } from '../../../shared/domain/input';
import { boundedPolicy, LOCK_FLOOR_DAYS, type Policy } from '../../../shared/domain/policy';
import { dayOf, type Instant } from '../../../shared/domain/time';
import { policyChanges, type PolicyChange } from '../../../shared/etiquette/policy-preview';

/** A number of the etiquette that the person may set. */
export interface PolicyNumber {
  readonly name: NumberName;
  readonly label: string;
  readonly hint?: string;
  readonly least: number;
  readonly most: number;
}

type NumberName =
  | 'thankYouIdealHours'
  | 'lockDays'
  | 'lockIdealDays'
  | 'firstCheckInDays'
  | 'unansweredCap'
  | 'stayInTouchDays';

export const POLICY_NUMBERS: readonly PolicyNumber[] = [
  {
    name: 'thankYouIdealHours',
    label: 'Thank by e-mail within (hours)',
    hint: 'The faster the better; a day later it is late.',
    least: 1,
    most: 24,
  },
  {
    name: 'lockDays',
    label: 'Days of quiet between two messages',
    hint: 'Seven at least: nothing lowers that.',
    least: LOCK_FLOOR_DAYS,
    most: 60,
  },
  {
    name: 'lockIdealDays',
    label: 'Better after (days)',
    hint: 'The day on which you are asked to write.',
    least: LOCK_FLOOR_DAYS,
    most: 90,
  },
  {
    name: 'firstCheckInDays',
    label: 'First check-in after (days)',
    hint: 'Where they promised no day.',
    least: LOCK_FLOOR_DAYS,
    most: 90,
  },
  {
    name: 'unansweredCap',
    label: 'Unanswered messages, then stop',
    hint: 'One closing note follows.',
    least: 1,
    most: 5,
  },
  {
    name: 'stayInTouchDays',
    label: 'Keep in touch every (days)',
    hint: 'With people whom you keep, once it is over.',
    least: 30,
    most: 365,
  },
];

/** The numbers as typed. */
export type PolicyTyped = Readonly<Record<NumberName, string>>;

export function typedPolicy(policy: Policy): PolicyTyped {
  const { thankYouIdealHours, lockDays, lockIdealDays, firstCheckInDays, unansweredCap, stayInTouchDays } =
    policy;
  return {
    thankYouIdealHours: String(thankYouIdealHours),
    lockDays: String(lockDays),
    lockIdealDays: String(lockIdealDays),
    firstCheckInDays: String(firstCheckInDays),
    unansweredCap: String(unansweredCap),
    stayInTouchDays: String(stayInTouchDays),
  };
}

export function problemWithNumber({ least, most }: PolicyNumber, typed: string): Problem {
  const number = Number(typed);
  if (typed.trim() === '' || !Number.isInteger(number)) return 'A whole number, please.';
  if (number < least) return `${least} at least.`;
  return number > most ? `${most} at most.` : undefined;
}

/** The policy that the typed numbers make of `policy`; `undefined` while one of them is wrong. */
export function policyOf(typed: PolicyTyped, policy: Policy): Policy | undefined {
  if (POLICY_NUMBERS.some((one) => problemWithNumber(one, typed[one.name]) !== undefined)) return undefined;
  const numbers = Object.fromEntries(POLICY_NUMBERS.map(({ name }) => [name, Number(typed[name])]));
  return boundedPolicy({ ...policy, ...numbers });
}

/** What the policy would change in the plan of `now`, a sentence each. */
export function changeWords(facts: Facts, before: Policy, after: Policy, now: Instant): readonly string[] {
  const day = (at: Instant) => shortDayWords(dayOf(at, facts.home.zone), dayOf(now, facts.home.zone));
  return policyChanges(facts, before, after, now).map(({ before: old, after: fresh }: PolicyChange) => {
    if (!fresh) return `${old?.title}: no longer planned.`;
    if (!old) return `${fresh.title}: planned, best on ${day(fresh.ideal)}.`;
    if (day(old.ideal) !== day(fresh.ideal)) {
      return `${fresh.title}: best on ${day(fresh.ideal)} instead of ${day(old.ideal)}.`;
    }
    return day(old.earliest) === day(fresh.earliest)
      ? `${fresh.title}: at another hour.`
      : `${fresh.title}: opens on ${day(fresh.earliest)} instead of ${day(old.earliest)}.`;
  });
}
