import { STAGES, type Application, type Id, type Stage } from '../../../shared/domain/application';
import type { Column } from '../../data/columns';

/** A place on the board. `index` counts the column's cards without the lifted one. */
export interface Spot {
  readonly stage: Stage;
  readonly index: number;
}

/** A card in the hand, by mouse, touch or keyboard, and where it would land. */
export interface Lift {
  readonly id: Id;
  readonly by: 'pointer' | 'keyboard';
  readonly from: Spot;
  /** `undefined` while the pointer is over no column. */
  readonly to: Spot | undefined;
}

export type ColumnItem =
  | { readonly kind: 'card'; readonly id: Id; readonly application: Application }
  | { readonly kind: 'slot'; readonly id: 'slot' };

/** Whether the card would land where it was. */
export function isBack(lift: Lift): boolean {
  return lift.to?.stage === lift.from.stage && lift.to.index === lift.from.index;
}

/** The cards of a column, with the slot where the lifted one would land. */
export function columnItems(
  stage: Stage,
  applications: readonly Application[],
  lift: Lift | undefined,
): readonly ColumnItem[] {
  const items: ColumnItem[] = applications.map((application) => ({
    kind: 'card',
    id: application.id,
    application,
  }));
  if (lift?.to?.stage !== stage || isBack(lift)) return items;
  const others = items.filter((item) => item.id !== lift.id);
  const above = others[lift.to.index];
  const at = above ? items.indexOf(above) : items.length;
  return items.toSpliced(at, 0, { kind: 'slot', id: 'slot' });
}

/** An item of a column as it lies there, in pixels from the column's top. */
export interface Box {
  readonly id: string;
  readonly start: number;
  readonly size: number;
}

/**
 * Before which of the other cards a card let go at `y` lands: as many as have their middle above it.
 * The slot is taken out of the reckoning first, or it would run from the pointer that moves it.
 */
export function landingIndex(boxes: readonly Box[], liftedId: Id, gap: number, y: number): number {
  let index = 0;
  let slot = 0;
  for (const box of boxes) {
    if (box.id === 'slot') slot = box.size + gap;
    else if (box.id !== liftedId && box.start - slot + box.size / 2 < y) index += 1;
  }
  return index;
}

export type Columns = Readonly<Record<Stage, Column | undefined>>;

/**
 * The columns are read one by one, so that a card on its way may for a moment lie in two: the later row counts.
 */
export function withoutStale(columns: Columns): Columns {
  const latest = new Map<Id, Application>();
  let twice = false;
  for (const stage of STAGES) {
    for (const row of columns[stage]?.applications ?? []) {
      const other = latest.get(row.id);
      twice ||= other !== undefined;
      if (!other || other.updatedAt < row.updatedAt) latest.set(row.id, row);
    }
  }
  if (!twice) return columns;
  return Object.fromEntries(
    STAGES.map((stage) => {
      const column = columns[stage];
      const applications = column?.applications.filter((row) => latest.get(row.id) === row);
      if (!column || !applications || applications.length === column.applications.length)
        return [stage, column];
      return [
        stage,
        { applications, total: column.total - column.applications.length + applications.length },
      ];
    }),
  ) as Columns;
}
