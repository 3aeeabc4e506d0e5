import { describe, expect, test } from 'vitest';
import {
  heirOf,
  pressKey,
  type BoardIds,
  type BoardKey,
  type BoardState,
} from '../../../../renderer/features/board/board-keys';
import { liftedWords, putBackWords } from '../../../../renderer/features/board/board-words';

const IDS: BoardIds = {
  saved: ['s1', 's2'],
  applied: [],
  interviewing: ['i1', 'i2', 'i3'],
  waiting: ['w1', 'w2', 'w3'],
  offer: [],
  closed: ['c1'],
};

function press(state: BoardState, ...keys: BoardKey[]) {
  let step: ReturnType<typeof pressKey>['step'] = { did: 'nothing' };
  let now = state;
  for (const key of keys) ({ state: now, step } = pressKey(now, IDS, key));
  return { state: now, step };
}

const at = (focus: string | undefined): BoardState => ({ focus, lift: undefined });

describe('moving the focus', () => {
  test('starts at the first card', () => {
    expect(press(at(undefined), 'down').state.focus).toBe('s1');
  });

  test('goes up and down within its column and stops at its ends', () => {
    expect(press(at('i1'), 'down', 'down', 'down').state.focus).toBe('i3');
    expect(press(at('i1'), 'up').step.did).toBe('nothing');
    expect(press(at('i1'), 'end', 'home').state.focus).toBe('i1');
  });

  test('passes over empty columns, and takes the last card of a shorter one', () => {
    expect(press(at('s2'), 'right').state.focus).toBe('i2');
    expect(press(at('i3'), 'left').state.focus).toBe('s2');
    expect(press(at('w3'), 'right').state.focus).toBe('c1');
    expect(press(at('c1'), 'right').step.did).toBe('nothing');
  });
});

describe('carrying a card', () => {
  test('lifts, carries into an empty column too, and drops', () => {
    const { state, step } = press(at('i2'), 'lift', 'left', 'drop');
    expect(step).toEqual({
      did: 'dropped',
      lift: {
        id: 'i2',
        by: 'keyboard',
        from: { stage: 'interviewing', index: 1 },
        to: { stage: 'applied', index: 0 },
      },
    });
    expect(state).toEqual(at('i2'));
  });

  test('may land after the last card of another column, but only between the others of its own', () => {
    expect(press(at('i1'), 'lift', 'right', 'end').state.lift?.to).toEqual({ stage: 'waiting', index: 3 });
    expect(press(at('i1'), 'lift', 'end', 'down').state.lift?.to).toEqual({
      stage: 'interviewing',
      index: 2,
    });
  });

  test('coming back into its own column it is back in its own place, and dropping it there moves nothing', () => {
    const { state, step } = press(at('i3'), 'lift', 'right', 'up', 'left');
    expect(state.lift?.to).toEqual({ stage: 'interviewing', index: 2 });
    expect(step.did).toBe('carried');
    expect(press(state, 'drop').step.did).toBe('putBack');
  });

  test('Escape puts it back', () => {
    const { state, step } = press(at('i3'), 'lift', 'right', 'putBack');
    expect(step.did).toBe('putBack');
    expect(state).toEqual(at('i3'));
  });

  test('keys leave a card alone that a pointer drags', () => {
    const dragged: BoardState = {
      focus: 'i1',
      lift: { id: 'i1', by: 'pointer', from: { stage: 'interviewing', index: 0 }, to: undefined },
    };
    expect(press(dragged, 'down').state).toBe(dragged);
    expect(press(dragged, 'drop').step.did).toBe('nothing');
  });
});

test('what is read out while carrying', () => {
  const { lift } = press(at('i1'), 'lift', 'right', 'down').state;
  if (!lift) throw new Error('nothing lifted');
  const words = { company: 'Northlight Maps', of: 4, follows: 'A check-in opens on 24 March.' };
  expect(liftedWords(lift, words)).toBe(
    'Northlight Maps, lifted. Waiting, position 2 of 4. A check-in opens on 24 March.',
  );
  expect(putBackWords(lift, 'Northlight Maps')).toBe('Northlight Maps put back in Interviewing, position 1.');
});

test('when a card goes, the next takes the focus, then the one above, then any', () => {
  expect(heirOf(IDS, 'w2')).toBe('w3');
  expect(heirOf(IDS, 'w3')).toBe('w2');
  expect(heirOf(IDS, 'c1')).toBe('s1');
  expect(heirOf({ ...IDS, saved: [], interviewing: [], waiting: [] }, 'c1')).toBeUndefined();
});
