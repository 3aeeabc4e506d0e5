import { STAGES, type Application, type Stage } from '../../shared/domain/application';
import { compareRank } from '../../shared/domain/rank';
import { living } from './rows';
import type { AfterwordDatabase } from './schema';

/** How many cards of a column are read at once. */
export const COLUMN_PAGE = 40;

export interface Column {
  /** The first of the column, at most as many as asked for, in the board's order. */
  readonly applications: readonly Application[];
  readonly total: number;
}

/** Reads the top of one column of the board straight from its index. */
export async function readColumn(db: AfterwordDatabase, stage: Stage, limit: number): Promise<Column> {
  const whole = () => db.applications.where('[stage+rank]').between([stage, ''], [stage, '\uffff']);
  const binned = (await db.applications.where('deletedAt').above(0).toArray()).filter(
    (row) => row.stage === stage,
  ).length;
  // Read in one go and filtered here: a filter inside the query would walk the index row by row.
  const [rows, count] = await Promise.all([
    whole()
      .limit(limit + binned)
      .toArray(),
    whole().count(),
  ]);
  const applications = living(rows).slice(0, limit).toSorted(compareRank);
  return { applications, total: count - binned };
}

/** Reads all columns before the board is first shown, so that its first frame has its cards. */
export async function readFirstColumns({
  db,
  firstColumns,
}: {
  readonly db: AfterwordDatabase;
  readonly firstColumns: Map<Stage, Column>;
}): Promise<void> {
  await db.transaction('r', db.applications, async () => {
    await Promise.all(
      STAGES.map(async (stage) => firstColumns.set(stage, await readColumn(db, stage, COLUMN_PAGE))),
    );
  });
}
