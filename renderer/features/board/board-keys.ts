import { STAGES, type Id, type Stage } from '../../../shared/domain/application';
import { isBack, type Lift, type Spot } from './board-layout';

/** The ids of each column, in order. */
export type BoardIds = Readonly<Record<Stage, readonly Id[]>>;

export interface BoardState {
  /** The card that the Tab key reaches. */
  readonly focus: Id | undefined;
  readonly lift: Lift | undefined;
}

export type BoardKey = 'up' | 'down' | 'left' | 'right' | 'home' | 'end' | 'lift' | 'drop' | 'putBack';

/** What a key did, for the words that are read out. */
export type BoardStep =
  | { readonly did: 'nothing' }
  | { readonly did: 'focused' }
  | { readonly did: 'lifted' | 'carried' | 'putBack' | 'dropped'; readonly lift: Lift };

/** What a key does to the board. The card moves only once `dropped` is carried out. */
export function pressKey(
  state: BoardState,
  ids: BoardIds,
  key: BoardKey,
): { readonly state: BoardState; readonly step: BoardStep } {
  const nothing = { state, step: { did: 'nothing' } } as const;
  const { lift } = state;
  if (lift?.by === 'pointer') return nothing;
  switch (key) {
    case 'lift': {
      const from = state.focus === undefined ? undefined : spotOf(ids, state.focus);
      if (lift || !from || state.focus === undefined) return nothing;
      const lifted: Lift = { id: state.focus, by: 'keyboard', from, to: from };
      return { state: { ...state, lift: lifted }, step: { did: 'lifted', lift: lifted } };
    }
    case 'putBack':
      return lift ? { state: { ...state, lift: undefined }, step: { did: 'putBack', lift } } : nothing;
    case 'drop':
      if (!lift) return nothing;
      return {
        state: { ...state, lift: undefined },
        step: { did: isBack(lift) ? 'putBack' : 'dropped', lift },
      };
    case 'up':
    case 'down':
    case 'left':
    case 'right':
    case 'home':
    case 'end':
      break;
  }
  if (lift) {
    const carried = { ...lift, to: carry(lift, ids, key) };
    return { state: { ...state, lift: carried }, step: { did: 'carried', lift: carried } };
  }
  const focus = moveFocus(state.focus, ids, key);
  return focus === state.focus ? nothing : { state: { ...state, focus }, step: { did: 'focused' } };
}

/** Where a card lies; `undefined` when no column shows it. */
export function spotOf(ids: BoardIds, id: Id): Spot | undefined {
  for (const stage of STAGES) {
    const index = ids[stage].indexOf(id);
    if (index >= 0) return { stage, index };
  }
  return undefined;
}

type Arrow = Exclude<BoardKey, 'lift' | 'drop' | 'putBack'>;

function carry(lift: Lift, ids: BoardIds, arrow: Arrow): Spot {
  const { stage, index } = lift.to ?? lift.from;
  const room = (other: Stage) => ids[other].length - (lift.from.stage === other ? 1 : 0);
  switch (arrow) {
    case 'up':
      return { stage, index: Math.max(0, index - 1) };
    case 'down':
      return { stage, index: Math.min(room(stage), index + 1) };
    case 'home':
      return { stage, index: 0 };
    case 'end':
      return { stage, index: room(stage) };
    case 'left':
    case 'right': {
      const next = STAGES[STAGES.indexOf(stage) + (arrow === 'left' ? -1 : 1)];
      if (next === undefined) return { stage, index };
      // Back in its own column it is back in its own place.
      return next === lift.from.stage ? lift.from : { stage: next, index: Math.min(index, room(next)) };
    }
  }
}

function moveFocus(focus: Id | undefined, ids: BoardIds, arrow: Arrow): Id | undefined {
  const spot = focus === undefined ? undefined : spotOf(ids, focus);
  if (!spot) return STAGES.flatMap((stage) => ids[stage])[0];
  const column = ids[spot.stage];
  switch (arrow) {
    case 'up':
      return column[spot.index - 1] ?? focus;
    case 'down':
      return column[spot.index + 1] ?? focus;
    case 'home':
      return column[0];
    case 'end':
      return column.at(-1);
    case 'left':
    case 'right': {
      const at = STAGES.indexOf(spot.stage);
      const beside = arrow === 'left' ? STAGES.slice(0, at).toReversed() : STAGES.slice(at + 1);
      const next = beside.map((stage) => ids[stage]).find((other) => other.length > 0);
      return next ? next[Math.min(spot.index, next.length - 1)] : focus;
    }
  }
}

/** The card that takes the focus when `id` goes: the next in its column, else the one above, else any. */
export function heirOf(ids: BoardIds, id: Id): Id | undefined {
  const spot = spotOf(ids, id);
  if (!spot) return undefined;
  const column = ids[spot.stage];
  return (
    column[spot.index + 1] ??
    column[spot.index - 1] ??
    STAGES.flatMap((stage) => ids[stage]).find((other) => other !== id)
  );
}
