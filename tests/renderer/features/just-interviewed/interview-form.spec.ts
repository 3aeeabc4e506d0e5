import { describe, expect, it } from 'vitest';
import { isWrong } from '../../../../renderer/desk/use-form';
import {
  justEnded,
  knownContact,
  problemsIn,
  timesOf,
} from '../../../../renderer/features/just-interviewed/interview-form';
import { DANA, LONDON, moment } from '../../../builders/facts';

const NOW = moment('2025-11-18T15:20');
const person = (fields: object) => ({ key: 0, name: '', title: '', email: '', ...fields });
const typed = { ...justEnded(NOW, LONDON), company: 'Brightwater', role: 'Product Analyst' };

describe('an interview that has just ended', () => {
  it('is guessed to have ended now, after an hour', () => {
    expect(timesOf(justEnded(NOW, LONDON))).toEqual({
      startsAt: '2025-11-18T14:20',
      endsAt: '2025-11-18T15:20',
    });
  });

  it('may have begun before midnight', () => {
    const now = moment('2025-11-18T00:20');
    const night = { ...justEnded(now, LONDON), company: 'Brightwater', role: 'Analyst' };
    expect(timesOf(night)).toEqual({ startsAt: '2025-11-17T23:20', endsAt: '2025-11-18T00:20' });
    expect(isWrong(problemsIn(night, now, LONDON))).toBe(false);
    expect(problemsIn({ ...night, to: '00:40' }, now, LONDON).time).toContain('still to come');
  });

  it('needs a company and a role, and nobody by name', () => {
    expect(isWrong(problemsIn(typed, NOW, LONDON))).toBe(false);
    const nothing = problemsIn(justEnded(NOW, LONDON), NOW, LONDON);
    expect([nothing.company, nothing.role]).toEqual(['Write the company.', 'Write the role.']);
    expect(problemsIn({ ...typed, company: 'n'.repeat(500) }, NOW, LONDON).company).toContain('500');
  });

  it('cannot end before it begins, nor later than now', () => {
    expect(problemsIn({ ...typed, from: '16:00' }, NOW, LONDON).time).toContain('ends before it starts');
    expect(problemsIn({ ...typed, to: '15:40' }, NOW, LONDON).time).toContain('still to come');
    expect(problemsIn({ ...typed, day: '2025-11-19' }, NOW, LONDON).time).toContain('still to come');
    expect(problemsIn({ ...typed, day: '' }, NOW, LONDON).time).toBe('Say which day it was.');
    expect(problemsIn({ ...typed, to: '' }, NOW, LONDON).time).toBe('Say when it ends.');
  });

  it('says of a person what is wrong with them', () => {
    const [problems] = problemsIn(
      { ...typed, people: [person({ email: 'dana@brightwater' })] },
      NOW,
      LONDON,
    ).people;
    expect(problems).toEqual({ name: 'Write their name.', email: 'This address stops before its ending.' });
  });
});

describe('someone who is known already', () => {
  it('is known by their address, whatever the name', () => {
    const typedDana = person({ name: 'D. Okafor', email: 'Dana.Okafor@Brightwater.example' });
    expect(knownContact(typedDana, '', [DANA])).toBe(DANA);
  });

  it('is known by their name at the same company, unless the addresses differ', () => {
    expect(knownContact(person({ name: 'dana okafor' }), 'Brightwater', [DANA])).toBe(DANA);
    expect(knownContact(person({ name: 'Dana Okafor' }), 'Aldergate', [DANA])).toBeUndefined();
    const other = person({ name: 'Dana Okafor', email: 'd2@brightwater.example' });
    expect(knownContact(other, 'Brightwater', [DANA])).toBeUndefined();
  });
});
