import {
  outcomeName,
  stageName,
  type Application,
  type Id,
  type Outcome,
  type Stage,
} from '../../../shared/domain/application';
import { problemWithName, problemWithNote, problemWithUrl } from '../../../shared/domain/input';
import { compareRank, rankBetween } from '../../../shared/domain/rank';
import { commit, newId, removals, type Done, type Write, type Writer } from '../commit';
import { living } from '../rows';
import type { AfterwordDatabase } from '../schema';
import { refuse } from './input-error';

export type NewApplication = Pick<Application, 'company' | 'role'> &
  Partial<Omit<Application, 'id' | 'company' | 'role' | 'rank' | 'createdAt' | 'updatedAt'>>;

/** Adds an application at the top of its column, saved unless said otherwise. */
export async function addApplication(writer: Writer, fields: NewApplication): Promise<Done & { id: Id }> {
  const id = newId(writer.clock);
  const done = await commit(writer, `${fields.company.trim()} added`, () =>
    newApplicationWrites(writer, id, fields),
  );
  return { ...done, id };
}

/** The rows of a new application, for actions that add more with it. Runs inside a transaction. */
export async function newApplicationWrites(
  writer: Writer,
  id: Id,
  fields: NewApplication,
): Promise<readonly Write[]> {
  const company = fields.company.trim();
  const role = fields.role.trim();
  refuse(
    problemWithName(company, 'the company'),
    problemWithName(role, 'the role'),
    problemWithUrl(fields.url ?? ''),
    problemWithNote(fields.notes ?? ''),
  );
  const stage = fields.stage ?? 'saved';
  const now = writer.clock.now();
  const rank = rankBetween(undefined, (await firstOf(writer.db, stage))?.rank);
  const appliedAt = fields.appliedAt ?? (stage === 'applied' ? now : undefined);
  return [
    { table: 'applications', put: { ...fields, id, company, role, stage, rank, appliedAt } },
    {
      table: 'stageEvents',
      put: { id: newId(writer.clock), applicationId: id, stage, outcome: fields.outcome, at: now },
    },
  ];
}

/** Changes what is known of an application; its stage is moved by {@link moveApplication} only. */
export async function editApplication(
  writer: Writer,
  id: Id,
  fields: Partial<Omit<Application, 'id' | 'stage' | 'outcome' | 'rank' | 'createdAt' | 'updatedAt'>>,
): Promise<Done> {
  refuse(
    fields.company === undefined ? undefined : problemWithName(fields.company, 'the company'),
    fields.role === undefined ? undefined : problemWithName(fields.role, 'the role'),
    problemWithUrl(fields.url ?? ''),
    problemWithNote(fields.notes ?? ''),
  );
  const name = fields.company ?? (await writer.db.applications.get(id))?.company ?? 'Application';
  return commit(writer, `${name} changed`, [{ table: 'applications', id, patch: fields }]);
}

export interface Place {
  readonly stage: Stage;
  /** Required when the stage is closed. */
  readonly outcome?: Outcome;
  /** Where in the column it lands; at its top unless said otherwise. */
  readonly at?: 'top' | 'end' | { readonly above: Id };
}

/** Moves an application on the board. A move within its column writes no history. */
export async function moveApplication(writer: Writer, id: Id, place: Place): Promise<Done> {
  refuse(place.stage === 'closed' && !place.outcome ? 'Say how it ended first.' : undefined);
  const { db, clock } = writer;
  const row = await db.applications.get(id);
  const outcome = place.stage === 'closed' ? place.outcome : undefined;
  const same = row?.stage === place.stage && row.outcome === outcome;
  const where = outcome
    ? `${stageName('closed')}: ${outcomeName(outcome).toLowerCase()}`
    : stageName(place.stage);
  const label = same ? `${row.company} moved` : `${row?.company ?? 'Application'} moved to ${where}`;
  return commit(writer, label, async () => {
    const column = living(await columnOf(db, place.stage)).filter((other) => other.id !== id);
    const index = indexOf(column, place.at ?? 'top');
    const rank = rankBetween(column[index - 1]?.rank, column[index]?.rank);
    const appliedAt =
      row?.appliedAt === undefined && place.stage === 'applied' ? clock.now() : row?.appliedAt;
    const writes: Write[] = [
      { table: 'applications', id, patch: { stage: place.stage, outcome, rank, appliedAt } },
    ];
    if (!same) {
      writes.push({
        table: 'stageEvents',
        put: { id: newId(clock), applicationId: id, stage: place.stage, outcome, at: clock.now() },
      });
    }
    return writes;
  });
}

/** Closes several applications as "no reply" at once: one change, and so one undo. */
export async function closeAsNoReply(writer: Writer, ids: readonly Id[]): Promise<Done> {
  const { db, clock } = writer;
  const label = `${ids.length} application${ids.length === 1 ? '' : 's'} closed as “no reply”`;
  return commit(writer, label, async () => {
    const rows = living(await db.applications.bulkGet([...ids]).then((all) => all.filter((one) => !!one)));
    let above = (await firstOf(db, 'closed'))?.rank;
    const writes: Write[] = [];
    for (const { id } of rows.filter(({ stage }) => stage !== 'closed')) {
      const rank = rankBetween(undefined, above);
      above = rank;
      const place = { stage: 'closed', outcome: 'noReply' } as const;
      writes.push(
        { table: 'applications', id, patch: { ...place, rank } },
        { table: 'stageEvents', put: { id: newId(clock), applicationId: id, ...place, at: clock.now() } },
      );
    }
    return writes;
  });
}

/** Puts an application and all that hangs on it into the bin. Contacts stay: they are people, not files. */
export async function removeApplication(writer: Writer, id: Id): Promise<Done> {
  const company = (await writer.db.applications.get(id))?.company ?? 'Application';
  return commit(writer, `${company} removed`, () => removalWrites(writer.db, id));
}

/** The rows that go with an application. Runs inside a transaction. */
export async function removalWrites(db: AfterwordDatabase, id: Id): Promise<readonly Write[]> {
  const writes: Write[] = [{ table: 'applications', id, remove: true }];
  for (const interview of living(await db.interviews.where({ applicationId: id }).toArray())) {
    writes.push(...(await removals(db, 'attendances', 'interviewId', interview.id)));
  }
  const hanging = ['stageEvents', 'participations', 'interviews', 'debriefs', 'outreaches', 'marks'] as const;
  for (const table of hanging) writes.push(...(await removals(db, table, 'applicationId', id)));
  return writes;
}

async function columnOf(db: AfterwordDatabase, stage: Stage) {
  const rows = await db.applications.where('[stage+rank]').between([stage, ''], [stage, '\uffff']).toArray();
  return rows.toSorted(compareRank);
}

function indexOf(column: readonly { id: Id }[], at: NonNullable<Place['at']>): number {
  if (at === 'top') return 0;
  const found = at === 'end' ? -1 : column.findIndex((other) => other.id === at.above);
  return found < 0 ? column.length : found;
}

async function firstOf(db: AfterwordDatabase, stage: Stage) {
  return db.applications
    .where('[stage+rank]')
    .between([stage, ''], [stage, '\uffff'])
    .filter((row) => row.deletedAt === undefined)
    .first();
}
