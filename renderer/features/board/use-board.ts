import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { preventUnhandled } from '@atlaskit/pragmatic-drag-and-drop/prevent-unhandled';
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import {
  STAGES,
  stageName,
  type Application,
  type Id,
  type Outcome,
  type Stage,
} from '../../../shared/domain/application';
import type { Instant } from '../../../shared/domain/time';
import { moveApplication, removeApplication, type Place } from '../../data/actions/applications';
import { useAct } from '../../desk/act';
import { heirOf, pressKey, spotOf, type BoardIds, type BoardKey, type BoardState } from './board-keys';
import { isBack, type Columns, type Lift, type Spot } from './board-layout';
import { liftedWords, putBackWords } from './board-words';

/** What would follow if a card were moved to a stage. */
export type Follows = (id: Id, stage: Stage, outcome?: Outcome) => string | undefined;

/** A move that waits for the person to say how the application ended. */
export interface Closing {
  readonly application: Application;
  readonly at: NonNullable<Place['at']>;
}

/** The state of the board: which card has the focus, which is in the hand, what is read out, and what is done. */
export function useBoard(columns: Columns, follows: Follows) {
  const { act } = useAct();
  const [state, setState] = useState<BoardState>({ focus: undefined, lift: undefined });
  // A dropped card shows where it lands until its column says so too, or it would flash back for a frame.
  const [settling, setSettling] = useState<Settling>();
  const [closing, setClosing] = useState<Closing>();
  const [moving, setMoving] = useState<Application>();
  const [focusCall, setFocusCall] = useState<{ readonly id: Id; readonly count: number }>();
  const [landed, setLanded] = useState<Id>();
  const [said, setSaid] = useState('');

  const ids = useMemo(() => idsOf(columns), [columns]);
  const applicationOf = (id: Id): Application | undefined =>
    STAGES.flatMap((stage) => columns[stage]?.applications ?? []).find((one) => one.id === id);

  const callFocus = (id: Id | undefined) => {
    if (id === undefined) return;
    setState((old) => ({ ...old, focus: id }));
    setFocusCall((old) => ({ id, count: (old?.count ?? 0) + 1 }));
  };

  async function move(application: Application, place: Place): Promise<void> {
    const done = await act((data) => moveApplication(data, application.id, place));
    if (!done) {
      setSettling(undefined);
      return;
    }
    setLanded(application.id);
    callFocus(application.id);
  }

  function drop(lift: Lift): void {
    const application = applicationOf(lift.id);
    if (!application || !lift.to || isBack(lift)) return;
    const place = { stage: lift.to.stage, at: placeIn(ids, lift.to, lift.id) };
    setSettling({ lift, updatedAt: application.updatedAt });
    if (place.stage === 'closed' && application.stage !== 'closed') setClosing({ application, at: place.at });
    else void move(application, keepOutcome(application, place));
  }

  function press(key: BoardKey): boolean {
    const { state: next, step } = pressKey(state, ids, key);
    setState(next);
    switch (step.did) {
      case 'nothing':
        return state.lift !== undefined;
      case 'focused':
        callFocus(next.focus);
        return true;
      case 'lifted':
      case 'carried':
        setSaid(carriedWords(step.lift));
        return true;
      case 'putBack':
        setSaid(putBackWords(step.lift, applicationOf(step.lift.id)?.company ?? 'The card'));
        return true;
      case 'dropped':
        drop(step.lift);
        return true;
    }
  }

  function carriedWords(lift: Lift): string {
    const spot = lift.to ?? lift.from;
    const total = columns[spot.stage]?.total ?? 0;
    return liftedWords(lift, {
      company: applicationOf(lift.id)?.company ?? 'The card',
      of: total + (spot.stage === lift.from.stage ? 0 : 1),
      follows: spot.stage === 'closed' ? 'You say how it ended.' : follows(lift.id, spot.stage),
    });
  }

  async function remove(id: Id): Promise<void> {
    const heir = heirOf(ids, id);
    setMoving(undefined);
    if (await act((data) => removeApplication(data, id))) callFocus(heir);
  }

  const startDrag = useEffectEvent((id: Id) => {
    const from = spotOf(ids, id);
    if (from) setState({ focus: id, lift: { id, by: 'pointer', from, to: from } });
  });
  const endDrag = useEffectEvent((id: Id, to: Spot | undefined) => {
    const from = spotOf(ids, id);
    setState((old) => ({ ...old, lift: undefined }));
    if (from && to) drop({ id, by: 'pointer', from, to });
  });
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data['applicationId'] === 'string',
        onDragStart: ({ source }) => {
          preventUnhandled.start();
          startDrag(String(source.data['applicationId']));
        },
        onDrag: ({ location }) => {
          const to = spotUnder(location.current.dropTargets);
          setState((old) =>
            old.lift && !sameSpot(old.lift.to, to) ? { ...old, lift: { ...old.lift, to } } : old,
          );
        },
        onDrop: ({ source, location }) =>
          endDrag(String(source.data['applicationId']), spotUnder(location.current.dropTargets)),
      }),
    [],
  );

  if (settling && hasArrived(settling, columns)) setSettling(undefined);

  const lift = state.lift ?? settling?.lift;
  return {
    lift,
    stop: state.focus !== undefined && spotOf(ids, state.focus) ? state.focus : firstOf(ids),
    focusCall,
    landed,
    said,
    moving,
    closing,
    press,
    remove,
    focused: state.focus,
    noteFocus: useCallback(
      (id: Id) => setState((old) => (old.focus === id ? old : { ...old, focus: id })),
      [],
    ),
    openMove: (id: Id | undefined) => setMoving(id === undefined ? undefined : applicationOf(id)),
    moveTo(application: Application, place: { readonly stage: Stage; readonly at: 'top' | 'end' }) {
      setMoving(undefined);
      if (place.stage === 'closed' && application.stage !== 'closed')
        setClosing({ application, at: place.at });
      else void move(application, keepOutcome(application, place));
    },
    close(outcome: Outcome | undefined) {
      setClosing(undefined);
      if (closing && outcome) void move(closing.application, { stage: 'closed', outcome, at: closing.at });
      else if (closing) {
        setSettling(undefined);
        setSaid(`${closing.application.company} stays in ${stageName(closing.application.stage)}.`);
        callFocus(closing.application.id);
      }
    },
  };
}

/** A dropped card that its column does not show yet. */
interface Settling {
  readonly lift: Lift;
  /** Of the application before it was moved. */
  readonly updatedAt: Instant;
}

function hasArrived({ lift, updatedAt }: Settling, columns: Columns): boolean {
  const stage = lift.to?.stage;
  const row = stage && columns[stage]?.applications.find((one) => one.id === lift.id);
  return row !== undefined && row.updatedAt !== updatedAt;
}

/** A move within Closed keeps how it ended. */
function keepOutcome(application: Application, place: Place): Place {
  return place.stage === 'closed' && application.outcome ? { ...place, outcome: application.outcome } : place;
}

function idsOf(columns: Columns): BoardIds {
  const ids = (stage: Stage) => columns[stage]?.applications.map((one) => one.id) ?? [];
  return {
    saved: ids('saved'),
    applied: ids('applied'),
    interviewing: ids('interviewing'),
    waiting: ids('waiting'),
    offer: ids('offer'),
    closed: ids('closed'),
  };
}

function firstOf(ids: BoardIds): Id | undefined {
  return STAGES.flatMap((stage) => ids[stage])[0];
}

function placeIn(ids: BoardIds, spot: Spot, lifted: Id): NonNullable<Place['at']> {
  const above = ids[spot.stage].filter((id) => id !== lifted)[spot.index];
  return above === undefined ? 'end' : { above };
}

function spotUnder(
  targets: readonly { readonly data: Record<string | symbol, unknown> }[],
): Spot | undefined {
  const stage = STAGES.find((one) => one === targets[0]?.data['stage']);
  return stage && { stage, index: Number(targets[0]?.data['index']) };
}

function sameSpot(a: Spot | undefined, b: Spot | undefined): boolean {
  return a?.stage === b?.stage && a?.index === b?.index;
}
