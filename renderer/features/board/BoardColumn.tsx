import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { stageName, type Id, type Stage } from '../../../shared/domain/application';
import type { Column } from '../../data/columns';
import { silenceOf } from '../../data/move-preview';
import type { Plan } from '../../data/plan-store';
import { classes } from '../../ui/classes';
import { IndexCardGhost, Slot } from '../../ui/IndexCard';
import text from '../../ui/text.module.css';
import { BoardCard } from './BoardCard';
import styles from './BoardColumn.module.css';
import { columnItems, isBack, landingIndex, type Lift } from './board-layout';
import { emptyColumnWords } from './board-words';

const GAP = 10;
const CARD = 104;
/** Room for the outline of a focused card. */
const EDGE = 5;

export interface BoardColumnProps {
  readonly stage: Stage;
  readonly column: Column | undefined;
  readonly plan: Plan | undefined;
  readonly lift: Lift | undefined;
  /** What the slot says, while the lifted card would land here. */
  readonly slotWords: string | undefined;
  /** The card that the Tab key reaches, wherever it lies. */
  readonly stop: Id | undefined;
  /** The card that is to take the focus, and how often that was asked for. */
  readonly focusCall: { readonly id: Id; readonly count: number } | undefined;
  readonly landed: Id | undefined;
  readonly onFocus: (id: Id) => void;
  readonly onMenu: (id: Id) => void;
  readonly onNearEnd: (stage: Stage) => void;
}

export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { stage, column, plan, lift, slotWords, stop, focusCall, landed, onNearEnd } = props;
  const section = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const applications = column?.applications;
  const items = useMemo(
    () => (applications ? columnItems(stage, applications, lift) : []),
    [stage, applications, lift],
  );
  const pinned = lift ? items.findIndex((item) => item.id === lift.id) : -1;

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    getItemKey: (index) => items[index]?.id ?? index,
    gap: GAP,
    overscan: 2,
    paddingStart: EDGE,
    paddingEnd: 24,
    initialRect: { width: 190, height: 700 },
    // A card in the hand must not leave the document, however far the column is scrolled.
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        return pinned < 0 || shown.includes(pinned) ? shown : [...shown, pinned].toSorted((a, b) => a - b);
      },
      [pinned],
    ),
  });

  const landing = useEffectEvent((clientY: number, liftedId: Id) => {
    const box = scroller.current;
    const y = box ? clientY - box.getBoundingClientRect().top + box.scrollTop : 0;
    const lying = virtualizer.measurementsCache.map(({ key, start, size }) => ({
      id: String(key),
      start,
      size,
    }));
    return landingIndex(lying, liftedId, GAP, y);
  });
  useEffect(() => {
    const element = section.current;
    if (!element) return undefined;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data['applicationId'] === 'string',
      getData: ({ input, source }) => ({
        stage,
        index: landing(input.clientY, String(source.data['applicationId'])),
      }),
    });
  }, [stage]);

  const silence = useCallback((id: Id) => plan && silenceOf(plan.snapshot, id, plan.now), [plan]);

  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const more = column !== undefined && column.applications.length < column.total;
  useEffect(() => {
    if (more && last >= items.length - 8) onNearEnd(stage);
  }, [more, last, items.length, stage, onNearEnd]);

  // A card out of sight is brought into sight first; it takes the focus when it is there.
  const called = focusCall ? items.findIndex((item) => item.id === focusCall.id) : -1;
  useEffect(() => {
    if (called < 0) return;
    virtualizer.scrollToIndex(called);
    section.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // Only a new call scrolls; a card that moves under a standing one does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focusCall, called]);

  const slotAt = items.findIndex((item) => item.kind === 'slot');
  const carried = lift?.by === 'keyboard' && lift.to?.stage === stage && !isBack(lift);
  useEffect(() => {
    if (!carried) return;
    if (slotAt >= 0) virtualizer.scrollToIndex(slotAt);
    section.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // oxlint-disable-next-line react/exhaustive-deps
  }, [carried, slotAt]);

  return (
    <section ref={section} className={styles.column} aria-labelledby={`column-${stage}`}>
      <header className={styles.header}>
        <h2 id={`column-${stage}`} className={text.head}>
          {stageName(stage)}
        </h2>
        <span className={classes(text.small, text.soft)}>{column?.total.toLocaleString('en-GB')}</span>
      </header>
      <div ref={scroller} className={styles.scroller}>
        {column === undefined ? (
          <div className={styles.ghosts}>
            <IndexCardGhost />
          </div>
        ) : items.length === 0 ? (
          <p className={classes(text.reason, styles.empty)}>{emptyColumnWords(stage)}</p>
        ) : (
          <div role="list" className={styles.cards} style={{ height: virtualizer.getTotalSize() }}>
            {shown.map(({ index, key, start }) => {
              const item = items[index];
              return (
                <div
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  role={item?.kind === 'card' ? 'listitem' : 'presentation'}
                  aria-setsize={item?.kind === 'card' ? column.total : undefined}
                  aria-posinset={
                    item?.kind === 'card' ? index + 1 - (slotAt >= 0 && slotAt < index ? 1 : 0) : undefined
                  }
                  className={styles.item}
                  style={{ translate: `0 ${start}px` }}
                >
                  {item?.kind === 'card' && (
                    <BoardCard
                      application={item.application}
                      followUps={plan?.byApplication.get(item.id)}
                      planned={plan !== undefined}
                      now={plan?.now ?? 0}
                      zone={plan?.snapshot.facts.home.zone ?? 'UTC'}
                      isStop={stop === item.id}
                      focusCall={focusCall?.id === item.id ? focusCall.count : 0}
                      lifted={lift?.id === item.id ? lift.by : undefined}
                      landing={landed === item.id}
                      silenceOf={silence}
                      onFocus={props.onFocus}
                      onMenu={props.onMenu}
                    />
                  )}
                  {item?.kind === 'slot' && <Slot className={styles.slot}>{slotWords}</Slot>}
                </div>
              );
            })}
          </div>
        )}
      </div>
    </section>
  );
});
