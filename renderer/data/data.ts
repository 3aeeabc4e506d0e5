import type { Stage } from '../../shared/domain/application';
import type { Clock } from '../../shared/ports/clock';
import type { Column } from './columns';
import type { Writer } from './commit';
import { openDatabase } from './database';
import { createFactsStore, type FactsStore } from './facts-store';
import { createPlanStore, type PlanStore } from './plan-store';
import type { AfterwordDatabase } from './schema';

/** The open database with what follows from it. Actions take it as their {@link Writer}. */
export interface Data extends Writer {
  readonly db: AfterwordDatabase;
  readonly clock: Clock;
  readonly facts: FactsStore;
  readonly plan: PlanStore;
  /** Columns that were read ahead of the board, until it has read them itself. */
  readonly firstColumns: Map<Stage, Column>;
  close(): void;
}

/**
 * Opens everything. The facts are not read yet: `facts.start()` and `plan.start()` do that,
 * after the first paint, so that a long history does not delay it.
 */
export async function openData(clock: Clock, name?: string): Promise<Data> {
  const db = await openDatabase(name);
  const facts = createFactsStore(db, clock);
  const plan = createPlanStore(facts, clock);
  return {
    db,
    clock,
    facts,
    plan,
    firstColumns: new Map(),
    close() {
      plan.stop();
      facts.stop();
      db.close();
    },
  };
}
