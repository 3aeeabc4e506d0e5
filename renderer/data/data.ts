import type { Clock } from '../../shared/ports/clock';
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
    close() {
      plan.stop();
      facts.stop();
      db.close();
    },
  };
}
