import type { Application, StageEvent } from '../../shared/domain/application';
import type { Consent, Contact, Participation } from '../../shared/domain/contact';
import type { Draft } from '../../shared/domain/draft';
import type { FollowUpMark } from '../../shared/domain/follow-up';
import type { Attendance, Debrief, Interview } from '../../shared/domain/interview';
import type { Outreach } from '../../shared/domain/outreach';
import type { HandPicture, OwnHand, OwnLetter } from '../../shared/domain/own-hand';
import type { OwnTemplate } from '../../shared/domain/own-template';
import type { Signature } from '../../shared/domain/signature';
import type { OwnStock } from '../../shared/domain/stationery';
import type { Instant } from '../../shared/domain/time';

/** What every stored row carries beside its domain fields. */
export interface RowStamp {
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Set when the row is in the bin; nothing is deleted for good but by emptying it. */
  readonly deletedAt?: Instant;
  /** 1 where the row came with the sample data (a number, since IndexedDB indexes no booleans). */
  readonly sample?: 1;
}

export type Row<T> = T & RowStamp;

/** The tables that hold the person's facts: exported, imported, undone. */
export interface FactTables {
  applications: Row<Application>;
  stageEvents: Row<StageEvent>;
  contacts: Row<Contact>;
  participations: Row<Participation>;
  interviews: Row<Interview>;
  attendances: Row<Attendance>;
  debriefs: Row<Debrief>;
  consents: Row<Consent>;
  outreaches: Row<Outreach>;
  marks: Row<FollowUpMark>;
  drafts: Row<Draft>;
  settings: Row<SettingRow>;
  signatures: Row<Signature>;
  hands: Row<OwnHand>;
  handLetters: Row<OwnLetter>;
  handPictures: Row<HandPicture>;
  templates: Row<OwnTemplate>;
  stocks: Row<OwnStock>;
}

export type FactTable = keyof FactTables;

/** What a plan is made from. */
export const PLAN_TABLES = [
  'applications',
  'stageEvents',
  'contacts',
  'participations',
  'interviews',
  'attendances',
  'debriefs',
  'consents',
  'outreaches',
  'marks',
  'settings',
] as const satisfies readonly FactTable[];

/** What the person writes with. Nothing is planned anew when it changes. */
const DESK_TABLES = [
  'drafts',
  'signatures',
  'hands',
  'handLetters',
  'handPictures',
  'templates',
  'stocks',
] as const satisfies readonly FactTable[];

export const FACT_TABLES = [...PLAN_TABLES, ...DESK_TABLES] as const;

/** One setting. Its id is the setting's name. */
export interface SettingRow {
  readonly id: string;
  readonly value: unknown;
}

/** The fields of one row that a change touched. `before` absent: the change made the row. */
export interface ChangedRow {
  readonly table: FactTable;
  readonly id: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** One thing the person did, written in the same transaction as its rows. Undo and, later, sync read it. */
export interface ChangeRow {
  readonly id: string;
  readonly at: Instant;
  /** What happened, as the slip says it: "Northlight Maps moved to Waiting". */
  readonly label: string;
  readonly rows: readonly ChangedRow[];
  /** Ids only, for an import of many rows: undo bins them. */
  readonly added?: Readonly<Partial<Record<FactTable, readonly string[]>>>;
  readonly undoneAt?: Instant;
  /** Undo and redo step over it: an answer to a question that is asked once, not a deed to take back. */
  readonly settled?: true;
}

/** Leaves out what lies in the bin. Rows carry more fields than the domain reads; those are kept, not copied. */
export function living<T extends RowStamp>(rows: readonly T[]): T[] {
  return rows.filter((row) => row.deletedAt === undefined);
}
