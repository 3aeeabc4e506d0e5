import { Dexie, type EntityTable } from 'dexie';
import type { ChangeRow, FactTable, FactTables } from './rows';

export const DATABASE_NAME = 'afterword';

export const SCHEMA_VERSION = 2;

/**
 * The schema as deltas: a version names the tables it adds or whose indexes it changes, and its upgrade.
 * A released version is never edited. Only what is queried is indexed; rows may carry more fields.
 * `sample` and `deletedAt` index just the few rows that have them.
 */
const VERSIONS = [
  {
    version: 1,
    stores: {
      applications: 'id, [stage+rank], deletedAt, sample',
      stageEvents: 'id, applicationId, sample',
      contacts: 'id, sample',
      participations: 'id, applicationId, contactId, sample',
      interviews: 'id, applicationId, calendarUid, sample',
      attendances: 'id, interviewId, contactId, sample',
      debriefs: 'id, applicationId, sample',
      consents: 'id, contactId, sample',
      outreaches: 'id, applicationId, contactId, messageId, sample',
      marks: 'id, applicationId, sample',
      drafts: 'id',
      settings: 'id',
      changes: 'id',
    },
  },
  // What the person writes with: drawn, brought or saved by themselves.
  {
    version: 2,
    stores: {
      signatures: 'id',
      hands: 'id',
      handLetters: 'id, handId',
      handPictures: 'id, handId',
      templates: 'id, kind',
      stocks: 'id',
    },
  },
] as const;

type Tables = { [T in FactTable]: EntityTable<FactTables[T], 'id'> } & {
  changes: EntityTable<ChangeRow, 'id'>;
};

export type AfterwordDatabase = Dexie & Tables;

/** Declares the database; nothing is opened yet. */
export function declareDatabase(name = DATABASE_NAME): AfterwordDatabase {
  // A power cut must not take what the person was told is saved.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as AfterwordDatabase;
  for (const { version, stores } of VERSIONS) db.version(version).stores(stores);
  return db;
}
