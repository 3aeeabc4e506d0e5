import { describe, expect, it } from 'vitest';
import {
  changeWords,
  POLICY_NUMBERS,
  policyOf,
  problemWithNumber,
  typedPolicy,
} from '../../../../renderer/features/settings/policy-form';
import { DEFAULT_POLICY } from '../../../../shared/domain/policy';
import { BRIGHTWATER, moment, someFacts } from '../../../builders/facts';

const usual = typedPolicy(DEFAULT_POLICY);
const lock = POLICY_NUMBERS.find((one) => one.name === 'lockDays')!;

describe('the numbers of courtesy', () => {
  it('come back as they were', () => {
    expect(policyOf(usual, DEFAULT_POLICY)).toEqual(DEFAULT_POLICY);
  });

  it('keep to their bounds, the seven quiet days first of all', () => {
    expect(problemWithNumber(lock, '6')).toBe('7 at least.');
    expect(problemWithNumber(lock, '600')).toBe('60 at most.');
    expect(problemWithNumber(lock, '7.5')).toBe('A whole number, please.');
    expect(problemWithNumber(lock, ' ')).toBe('A whole number, please.');
    expect(problemWithNumber(lock, '7')).toBeUndefined();
    expect(policyOf({ ...usual, lockDays: '3' }, DEFAULT_POLICY)).toBeUndefined();
  });

  it('cannot be ideal before they are allowed', () => {
    expect(policyOf({ ...usual, lockDays: '20' }, DEFAULT_POLICY)).toMatchObject({
      lockDays: 20,
      lockIdealDays: 20,
    });
  });
});

describe('what they would change', () => {
  const facts = someFacts({ applications: [{ ...BRIGHTWATER, stage: 'applied' }] });
  const now = moment('2025-11-04T12:00');
  const words = (numbers: Partial<typeof usual>) =>
    changeWords(facts, DEFAULT_POLICY, policyOf({ ...usual, ...numbers }, DEFAULT_POLICY)!, now);

  it('is nothing where nothing hangs on them', () => {
    expect(words({ stayInTouchDays: '120' })).toEqual([]);
  });

  it('is said with both days', () => {
    expect(words({ lockIdealDays: '21' })).toEqual([
      'Check in with Brightwater: best on Mon 24 Nov instead of Mon 17 Nov.',
    ]);
    expect(words({ firstCheckInDays: '10' })).toEqual([
      'Check in with Brightwater: opens on Thu 13 Nov instead of Mon 10 Nov.',
    ]);
  });
});
