import { describe, expect, test } from 'vitest';
import type { Application } from '../../../../shared/domain/application';
import {
  columnItems,
  landingIndex,
  withoutStale,
  type Columns,
  type Lift,
} from '../../../../renderer/features/board/board-layout';

const GAP = 10;

/** Cards of 100 px, `GAP` apart, with the slot among them. */
function boxes(...names: string[]) {
  return names.map((id, index) => ({ id, start: index * (100 + GAP), size: 100 }));
}

const column = ['a', 'b', 'c'].map((id) => ({ id }) as Application);

function lift(from: Lift['from'], to: Lift['to']): Lift {
  return { id: 'b', by: 'pointer', from, to };
}

function ids(...args: Parameters<typeof columnItems>) {
  return columnItems(...args).map((item) => item.id);
}

describe('where a card lands', () => {
  test('before the first card whose middle lies under the pointer', () => {
    const lying = boxes('a', 'b', 'c');
    expect(landingIndex(lying, 'x', GAP, 49)).toBe(0);
    expect(landingIndex(lying, 'x', GAP, 51)).toBe(1);
    expect(landingIndex(lying, 'x', GAP, 161)).toBe(2);
    expect(landingIndex(lying, 'x', GAP, 900)).toBe(3);
  });

  test('the lifted card itself is not counted', () => {
    const lying = boxes('a', 'b', 'c');
    expect(landingIndex(lying, 'a', GAP, 51)).toBe(0);
    expect(landingIndex(lying, 'a', GAP, 161)).toBe(1);
  });

  test.each([20, 60, 120, 170, 230, 280, 340])('the slot stays put under a pointer at %i px', (y) => {
    const first = landingIndex(boxes('a', 'b', 'c'), 'x', GAP, y);
    const lying = boxes(...['a', 'b', 'c'].toSpliced(first, 0, 'slot'));
    expect(landingIndex(lying, 'x', GAP, y)).toBe(first);
  });
});

describe('what a column shows', () => {
  test('a slot where the card would land, counted without the card', () => {
    const from = { stage: 'waiting', index: 1 } as const;
    expect(ids('waiting', column, lift(from, { stage: 'waiting', index: 0 }))).toEqual([
      'slot',
      'a',
      'b',
      'c',
    ]);
    expect(ids('waiting', column, lift(from, { stage: 'waiting', index: 2 }))).toEqual([
      'a',
      'b',
      'c',
      'slot',
    ]);
    expect(ids('offer', [], lift(from, { stage: 'offer', index: 0 }))).toEqual(['slot']);
  });

  test('none where it came from, in another column, or over no column', () => {
    const from = { stage: 'waiting', index: 1 } as const;
    expect(ids('waiting', column, lift(from, from))).toEqual(['a', 'b', 'c']);
    expect(ids('waiting', column, lift(from, { stage: 'offer', index: 0 }))).toEqual(['a', 'b', 'c']);
    expect(ids('waiting', column, lift(from, undefined))).toEqual(['a', 'b', 'c']);
  });
});

function row(id: string, updatedAt: number): Application {
  return { id, updatedAt } as Application;
}

test('a card on its way lies in one column only: the later row counts', () => {
  const empty = { applications: [], total: 0 };
  const columns: Columns = {
    saved: { applications: [row('a', 1), row('b', 1)], total: 90 },
    applied: empty,
    interviewing: undefined,
    waiting: { applications: [row('b', 2)], total: 1 },
    offer: empty,
    closed: empty,
  };
  const clean = withoutStale(columns);
  expect(clean.saved).toEqual({ applications: [row('a', 1)], total: 89 });
  expect(clean.waiting).toBe(columns.waiting);
  const settled = { ...columns, waiting: empty };
  expect(withoutStale(settled)).toBe(settled);
});
