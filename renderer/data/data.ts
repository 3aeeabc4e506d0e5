import type { Stage } from '../../shared/domain/application';
import type { Clock } from '../../shared/ports/clock';
import type { Column } from './columns';
import type { Writer } from './commit';
import { openDatabase, type Taker } from './database';
import { createDraftCopies, type CopyStore } from './draft-copies';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper';
import { createFactsStore, type FactsStore } from './facts-store';
import { createPlanStore, type PlanStore } from './plan-store';
import type { AfterwordDatabase } from './schema';

/** The open database with what follows from it. Actions take it as their {@link Writer}. */
export interface Data extends Writer {
  readonly db: AfterwordDatabase;
  readonly clock: Clock;
  readonly facts: FactsStore;
  readonly plan: PlanStore;
  /** Everything in the making is saved through it. */
  readonly drafts: DraftKeeper;
  /** Who has taken the database away while it was open. */
  readonly taken: {
    readonly get: () => Taker | undefined;
    readonly subscribe: (told: () => void) => () => void;
  };
  /** Columns that were read ahead of the board, until it has read them itself. */
  readonly firstColumns: Map<Stage, Column>;
  close(): void;
}

/**
 * Opens everything. The facts are not read yet: `facts.start()` and `plan.start()` do that,
 * after the first paint, so that a long history does not delay it. What was typed just before the last window went
 * is taken up from `copies`.
 */
export async function openData(clock: Clock, copies?: CopyStore, name?: string): Promise<Data> {
  let taker: Taker | undefined;
  const listeners = new Set<() => void>();
  const db = await openDatabase(name, (by) => {
    taker = by;
    for (const told of listeners) told();
  });
  const drafts = createDraftKeeper(db, clock, createDraftCopies(copies));
  await drafts.restore();
  const facts = createFactsStore(db, clock);
  const plan = createPlanStore(facts, clock);
  return {
    db,
    clock,
    facts,
    plan,
    drafts,
    taken: {
      get: () => taker,
      subscribe(told) {
        listeners.add(told);
        return () => listeners.delete(told);
      },
    },
    firstColumns: new Map(),
    close() {
      plan.stop();
      facts.stop();
      db.close();
    },
  };
}
