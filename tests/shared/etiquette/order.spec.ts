import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_KINDS, dueFrom, type FollowUp, type FollowUpKind } from '../../../shared/domain/follow-up';
import { DAY, HOUR } from '../../../shared/domain/time';
import { withMark } from '../../../shared/etiquette/marks';
import { inOrderOfSpoiling, withSpoiling } from '../../../shared/etiquette/order';
import { followUpName } from '../../../shared/etiquette/preview';
import { mark, moment } from '../../builders/facts';

const NOW = moment('2025-11-18T15:20');

function followUp(kind: FollowUpKind, name: string, fields: Partial<FollowUp> = {}): FollowUp {
  return {
    key: `${kind}.${name}`,
    kind,
    earliest: NOW - HOUR,
    ideal: NOW - HOUR,
    overdue: NOW + DAY,
    title: name,
    reason: '',
    ...fields,
  };
}

function ordered(...followUps: readonly FollowUp[]): readonly string[] {
  const titles = inOrderOfSpoiling(followUps, NOW).map(({ title }) => title);
  expect(inOrderOfSpoiling(followUps.toReversed(), NOW).map(({ title }) => title)).toEqual(titles);
  return titles;
}

describe('the order of spoiling', () => {
  it('puts what is fresh from a meeting first, then what is late, then what is due, then what waits', () => {
    const opens = NOW + 2 * DAY;
    expect(
      ordered(
        followUp('checkIn', 'waits a day', { earliest: NOW - DAY, ideal: NOW + DAY, overdue: NOW + 8 * DAY }),
        followUp('checkIn', 'sealed two days', {
          earliest: opens,
          ideal: NOW + 9 * DAY,
          overdue: NOW + 16 * DAY,
          blocked: { rule: 'courtesyLock', opens, why: '' },
        }),
        followUp('call', 'waits three days', { earliest: NOW, ideal: NOW + 3 * DAY, overdue: NOW + 9 * DAY }),
        followUp('closingNote', 'sealed for good', { earliest: NOW, blocked: { rule: 'cap', why: '' } }),
        followUp('answerThem', 'due', { overdue: NOW + HOUR }),
        followUp('checkIn', 'due, less pressing', { overdue: NOW + 5 * DAY }),
        followUp('rejectionReply', 'late', { overdue: NOW - HOUR }),
        followUp('thankYouEmail', 'later still', { ideal: NOW - 9 * DAY, overdue: NOW - DAY }),
        followUp('thankYouEmail', 'fresh, second', { ideal: NOW + HOUR }),
        followUp('debrief', 'fresh, first', { ideal: NOW - 20 }),
      ),
    ).toEqual([
      'fresh, first',
      'fresh, second',
      'later still',
      'late',
      'due',
      'due, less pressing',
      'waits a day',
      'sealed two days',
      'waits three days',
      'sealed for good',
    ]);
  });

  it('counts a snoozed one from the end of the snooze', () => {
    expect(
      ordered(
        followUp('checkIn', 'tomorrow', { earliest: NOW + DAY, ideal: NOW + DAY }),
        followUp('debrief', 'snoozed', { snoozedUntil: NOW + 2 * DAY }),
        followUp('answerThem', 'in three days', { earliest: NOW + 3 * DAY }),
      ),
    ).toEqual(['tomorrow', 'snoozed', 'in three days']);
  });

  it('breaks ties by kind, in the order of the table, then by key', () => {
    expect(
      ordered(
        followUp('thankYouCard', 'b'),
        followUp('thankYouCard', 'a'),
        followUp('thankYouEmail', 'z'),
        followUp('debrief', 'y'),
        followUp('briefing', 'x'),
      ),
    ).toEqual(['x', 'y', 'z', 'a', 'b']);
    expect(ordered(followUp('apply', 'last'), followUp('checkIn', 'first'))).toEqual(['first', 'last']);
    const same = followUp('apply', 'same');
    expect(inOrderOfSpoiling([same, same], NOW)).toEqual([same, same]);
  });
});

describe('putting more into an order', () => {
  const anyOf = fc.record({
    kind: fc.constantFrom(...FOLLOW_UP_KINDS),
    ideal: fc.integer({ min: -3, max: 3 }),
    lasting: fc.integer({ min: 0, max: 3 }),
    sealed: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  });

  it('gives the order of all of them', () => {
    fc.assert(
      fc.property(fc.array(anyOf, { maxLength: 12 }), fc.nat({ max: 12 }), (all, part) => {
        const followUps = all.map(({ kind, ideal, lasting, sealed }, index) =>
          followUp(kind, `c000000${index}`, {
            earliest: NOW + (ideal - 1) * DAY,
            ideal: NOW + ideal * DAY,
            overdue: NOW + (ideal + lasting) * DAY,
            ...(sealed && { blocked: { rule: 'courtesyLock', opens: NOW + sealed * DAY, why: 'Shut.' } }),
          }),
        );
        const [some, others] = [followUps.slice(0, part), followUps.slice(part)];
        expect(withSpoiling(inOrderOfSpoiling(some, NOW), inOrderOfSpoiling(others, NOW), NOW)).toEqual(
          inOrderOfSpoiling(followUps, NOW),
        );
        expect(inOrderOfSpoiling(followUps.toReversed(), NOW)).toEqual(inOrderOfSpoiling(followUps, NOW));
      }),
    );
  });

  it('is the order itself where there is nothing more', () => {
    const alone = [followUp('apply', 'c0000001')];
    expect(withSpoiling(alone, [], NOW)).toBe(alone);
  });

  it('counts a card among what is fresh', () => {
    expect(
      ordered(
        followUp('decideOffer', 'offer', { overdue: NOW + HOUR }),
        followUp('thankYouCard', 'card', { overdue: NOW + DAY }),
      ),
    ).toEqual(['card', 'offer']);
  });
});

describe('marks', () => {
  const opens = NOW + 3 * DAY;
  const sealed = followUp('checkIn', 'c0000001', {
    earliest: opens,
    ideal: opens + DAY,
    overdue: opens + 8 * DAY,
    blocked: { rule: 'courtesyLock', opens, why: 'Give it a week.' },
  });
  const marked = (fields: Parameters<typeof mark>[1], of = sealed) =>
    withMark(of, new Map([[of.key, mark(of.key, fields)]]));

  it('leave alone what nothing was decided about', () => {
    expect(withMark(sealed, new Map())).toBe(sealed);
    expect(marked({})).toEqual(sealed);
  });

  it('settle, whatever else they say', () => {
    expect(marked({ settledAt: NOW, snoozedUntil: opens, override: 'theyAsked' })).toBeUndefined();
  });

  it('open what is sealed, from the moment of the decision, and keep the time that it is given', () => {
    const open = marked({ override: 'theyAsked', updatedAt: NOW });
    expect(open).toMatchObject({ earliest: NOW, ideal: NOW, overdue: NOW + 7 * DAY });
    expect(open).not.toHaveProperty('blocked');
    const later = marked({ override: 'theyAsked', updatedAt: opens });
    expect(later).toMatchObject({ earliest: opens, ideal: opens + DAY });
    const free = followUp('debrief', 'c0000002', {
      earliest: NOW + DAY,
      ideal: NOW + DAY,
      overdue: NOW + 2 * DAY,
    });
    expect(marked({ override: 'theyAsked', updatedAt: NOW }, free)).toMatchObject({ earliest: NOW + DAY });
  });

  it('move the ideal moment and the lateness with it, and open nothing', () => {
    expect(marked({ movedTo: opens + 5 * DAY })).toEqual({
      ...sealed,
      ideal: opens + 5 * DAY,
      overdue: opens + 12 * DAY,
      moved: true,
    });
    expect(marked({ movedTo: NOW })).toMatchObject({
      earliest: opens,
      ideal: opens,
      overdue: opens + 7 * DAY,
    });
  });

  it('let even what is due at once wait for the chosen day', () => {
    const thanks = { ...sealed, kind: 'thankYouEmail', blocked: undefined, earliest: NOW } as const;
    const chosen = marked({ movedTo: NOW + DAY }, thanks);
    expect(dueFrom(thanks)).toBe(NOW);
    expect(chosen && dueFrom(chosen)).toBe(NOW + DAY);
  });

  it('put no deadline off', () => {
    for (const kind of ['briefing', 'decideOffer', 'apply', 'renewCv'] as const) {
      const bound = {
        ...sealed,
        kind,
        blocked: undefined,
        earliest: NOW,
        ideal: NOW,
        overdue: NOW + 5 * DAY,
      };
      expect(marked({ movedTo: NOW + 2 * DAY }, bound)).toMatchObject({
        ideal: NOW + 2 * DAY,
        overdue: NOW + 5 * DAY,
      });
      expect(marked({ movedTo: NOW + 9 * DAY }, bound)).toMatchObject({
        ideal: NOW + 5 * DAY,
        overdue: NOW + 5 * DAY,
      });
    }
  });

  it('snooze', () => {
    expect(marked({ snoozedUntil: opens })).toEqual({ ...sealed, snoozedUntil: opens });
  });
});

describe('names', () => {
  it('are there for every kind, none twice', () => {
    const names = FOLLOW_UP_KINDS.map(followUpName);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z]* ?\w+/);
    expect(new Set(names).size).toBe(names.length);
  });
});
