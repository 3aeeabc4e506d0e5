import { FACT_TABLES, type FactTables } from '../renderer/data/rows';
import type { ExportFile } from '../renderer/data/export-file';
import { STAGES } from '../shared/domain/application';
import type { Facts } from '../shared/domain/facts';
import { rankBetween } from '../shared/domain/rank';
import { DAY, HOUR, localDateTime, type Instant } from '../shared/domain/time';

/** The moment that the benches take for now: a Tuesday at noon. */
export const BENCH_NOW: Instant = Date.UTC(2026, 2, 10, 12);
const ZONE = 'Europe/London';

type Tables = { -readonly [T in keyof ExportFile['tables']]: FactTables[T][] };

export interface JobSearch {
  readonly applications: number;
  /** Outreaches of each application, by turns sent and received. */
  readonly messages: number;
  /** Whether every second application that got past "saved" has an interview. */
  readonly interviews: boolean;
}

/**
 * A long job search over all stages. Each application has one interviewer and the step that brought it where it
 * is: four rows, and one a message. The same for the same numbers.
 */
export function jobSearch({ applications, messages, interviews }: JobSearch): ExportFile {
  const tables = emptyTables();
  const ranks = new Map<string, string>();
  for (let index = 0; index < applications; index += 1) {
    const stage = STAGES[index % STAGES.length] ?? 'saved';
    const rank = rankBetween(ranks.get(stage), undefined);
    ranks.set(stage, rank);
    addApplication(tables, index, stage, rank, messages);
    if (interviews && index % 2 === 0 && stage !== 'saved') addInterview(tables, index);
  }
  return { format: 'afterword', schema: 1, exportedAt: BENCH_NOW, tables };
}

function addApplication(
  tables: Tables,
  index: number,
  stage: (typeof STAGES)[number],
  rank: string,
  messages: number,
): void {
  const at = BENCH_NOW - ((index * 7) % 90) * DAY - HOUR;
  const stamp = { createdAt: at, updatedAt: at };
  const applicationId = key(1, index);
  const contactId = key(2, index);
  const closed =
    stage === 'closed' ? { outcome: index % 4 === 0 ? ('rejected' as const) : ('noReply' as const) } : {};
  tables.applications.push({
    ...stamp,
    ...closed,
    id: applicationId,
    company: `Company ${index} of the Northern Works`,
    role: 'Product Analyst',
    stage,
    rank,
    ...(stage !== 'saved' && { appliedAt: at }),
    notes: 'Found through a former colleague; the team is small and ships every fortnight.',
  });
  tables.stageEvents.push({ ...stamp, ...closed, id: key(3, index), applicationId, stage, at });
  tables.contacts.push({
    ...stamp,
    id: contactId,
    name: `Dana Okafor ${index}`,
    email: `dana${index}@example.org`,
  });
  tables.participations.push({
    ...stamp,
    id: `${applicationId}.${contactId}`,
    applicationId,
    contactId,
    role: 'interviewer',
  });
  for (let message = 0; message < messages; message += 1) {
    tables.outreaches.push({
      ...stamp,
      id: key(5, index * messages + message),
      applicationId,
      contactId,
      channel: 'email',
      purpose: message % 2 === 0 ? 'checkIn' : 'other',
      direction: message % 2 === 0 ? 'out' : 'in',
      at: at - (messages - message) * 8 * DAY,
      subject: 'The Product Analyst role',
    });
  }
}

function addInterview(tables: Tables, index: number): void {
  const [applicationId, contactId] = [key(1, index), key(2, index)];
  const end = BENCH_NOW - (index % 30) * DAY - HOUR;
  const stamp = { createdAt: end, updatedAt: end };
  const id = key(4, index);
  tables.interviews.push({
    ...stamp,
    id,
    applicationId,
    kind: index % 4 === 0 ? 'inPerson' : 'video',
    status: 'booked',
    startsAt: localDateTime(end - HOUR, ZONE),
    endsAt: localDateTime(end, ZONE),
    zone: ZONE,
  });
  tables.attendances.push({ ...stamp, id: `${id}.${contactId}`, interviewId: id, contactId });
}

/** A key in the shape of a UUIDv7. */
function key(kind: number, index: number): string {
  return `019cd000-000${kind}-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

function emptyTables(): Tables {
  return Object.fromEntries(FACT_TABLES.map((name) => [name, []])) as unknown as Tables;
}

/** What a plan is made from, out of an export. */
export function factsOf({ tables }: ExportFile): Facts {
  return { home: { zone: ZONE, country: 'GB' }, holidays: new Map(), ...tables };
}
