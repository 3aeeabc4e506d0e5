import { PageTitle } from '../../ui/Sheet';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { STAGES, type Id, type Stage } from '../../../shared/domain/application';
import { COLUMN_PAGE } from '../../data/columns';
import { useColumn, usePlan } from '../../data/hooks';
import { previewMove } from '../../data/move-preview';
import type { Plan } from '../../data/plan-store';
import { followUpTone } from '../../ui/follow-up-tone';
import { OutcomeDialog } from '../../ui/OutcomeDialog';
import text from '../../ui/text.module.css';
import { BoardColumn } from './BoardColumn';
import styles from './BoardPage.module.css';
import type { BoardKey } from './board-keys';
import { withoutStale, type Columns } from './board-layout';
import { boardSummary, boardTitle, slotWords } from './board-words';
import { nextOf } from './card-foot';
import { EmptyBoard } from './EmptyBoard';
import { MoveDialog } from './MoveDialog';
import { useBoard } from './use-board';
import { useEdgeScroll } from './use-edge-scroll';

const FIRST_PAGES: Readonly<Record<Stage, number>> = {
  saved: COLUMN_PAGE,
  applied: COLUMN_PAGE,
  interviewing: COLUMN_PAGE,
  waiting: COLUMN_PAGE,
  offer: COLUMN_PAGE,
  closed: COLUMN_PAGE,
};

const KEYS: Readonly<Record<string, BoardKey>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
  Escape: 'putBack',
};

export interface BoardPageProps {
  /** Opens the form for a new application. */
  readonly onAdd?: () => void;
  readonly onSample?: () => void;
}

/** Six columns of index cards. */
export function BoardPage({ onAdd, onSample }: BoardPageProps) {
  const [limits, setLimits] = useState(FIRST_PAGES);
  const plan = usePlan();
  const columns = useColumns(limits);
  const follows = useFollows(plan);
  const board = useBoard(columns, follows);
  const row = useRef<HTMLDivElement>(null);
  useEdgeScroll(row);
  const { lift } = board;

  const readMore = useCallback((stage: Stage) => {
    setLimits((old) => ({ ...old, [stage]: old[stage] + COLUMN_PAGE }));
  }, []);

  const read = STAGES.every((stage) => columns[stage]);
  const total = STAGES.reduce((sum, stage) => sum + (columns[stage]?.total ?? 0), 0);
  const summary = useMemo(() => summaryOf(plan), [plan]);
  const words = useMemo(() => {
    if (!lift?.to || lift.to.stage === lift.from.stage) return undefined;
    const { stage } = lift.to;
    return slotWords(stage, stage === 'closed' ? 'You say how it ended.' : follows(lift.id, stage));
  }, [lift, follows]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    const onCard = target.dataset['card'] !== undefined;
    const lifted = lift?.by === 'keyboard';
    let handled = false;
    if (KEYS[key]) handled = board.press(KEYS[key]);
    else if (onCard && key === ' ') handled = board.press(lifted ? 'drop' : 'lift');
    else if (onCard && key === 'Enter' && lifted) handled = board.press('drop');
    else if (onCard && !lifted && (key === 'm' || key === 'M')) {
      board.openMove(target.dataset['card']);
      handled = true;
    } else if (onCard && !lifted && key === 'Delete') {
      void board.remove(target.dataset['card'] ?? '');
      handled = true;
    }
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  if (read && total === 0) return <EmptyBoard onAdd={onAdd} onSample={onSample} />;
  return (
    <main className={styles.board}>
      <header className={styles.head}>
        <PageTitle>{read ? boardTitle(total) : '\u00a0'}</PageTitle>
        <p className={text.reason}>{summary}</p>
      </header>
      {/* The keys belong to the cards inside; the columns only gather them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={row}
        className={styles.columns}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (lift?.by === 'keyboard' && !event.currentTarget.contains(event.relatedTarget))
            board.press('putBack');
        }}
      >
        {STAGES.map((stage) => (
          <BoardColumn
            key={stage}
            stage={stage}
            column={columns[stage]}
            plan={plan}
            lift={lift && (lift.from.stage === stage || lift.to?.stage === stage) ? lift : undefined}
            slotWords={lift?.to?.stage === stage ? words : undefined}
            stop={board.stop}
            focusCall={board.focusCall}
            landed={board.landed}
            onFocus={board.noteFocus}
            onMenu={board.openMove}
            onNearEnd={readMore}
          />
        ))}
      </div>
      <p className={text.hidden} aria-live="assertive" aria-atomic="true">
        {board.said}
      </p>
      {board.moving && (
        <MoveDialog
          application={board.moving}
          follows={(stage) => follows(board.moving?.id ?? '', stage)}
          onMove={(place) => board.moving && board.moveTo(board.moving, place)}
          onRemove={() => void board.remove(board.moving?.id ?? '')}
          onClose={() => board.openMove(undefined)}
        />
      )}
      {board.closing && (
        <OutcomeDialog
          company={board.closing.application.company}
          follows={(outcome) => follows(board.closing?.application.id ?? '', 'closed', outcome)}
          onChoose={(outcome) => board.close(outcome)}
          onClose={() => board.close(undefined)}
        />
      )}
    </main>
  );
}

function useColumns(limits: Readonly<Record<Stage, number>>): Columns {
  const saved = useColumn('saved', limits.saved);
  const applied = useColumn('applied', limits.applied);
  const interviewing = useColumn('interviewing', limits.interviewing);
  const waiting = useColumn('waiting', limits.waiting);
  const offer = useColumn('offer', limits.offer);
  const closed = useColumn('closed', limits.closed);
  return useMemo(
    () => withoutStale({ saved, applied, interviewing, waiting, offer, closed }),
    [saved, applied, interviewing, waiting, offer, closed],
  );
}

function useFollows(plan: Plan | undefined) {
  return useCallback(
    (id: Id, stage: Stage, outcome?: Parameters<typeof previewMove>[2]['outcome']) =>
      plan && previewMove(plan.snapshot, id, { stage, ...(outcome && { outcome }) }, plan.now),
    [plan],
  );
}

/** "Four need you today. Three are sealed." Counted in applications, as the cards show them. */
function summaryOf(plan: Plan | undefined): string | undefined {
  if (!plan) return undefined;
  let needed = 0;
  let sealed = 0;
  for (const followUps of plan.byApplication.values()) {
    const next = nextOf(followUps, plan.now);
    const tone = next && followUpTone(next, plan.now);
    if (tone === 'sealed') sealed += 1;
    else if (tone !== undefined && tone !== 'resting') needed += 1;
  }
  return boardSummary(needed, sealed);
}
