import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Id, Stage } from '../../shared/domain/application';
import type { Draft } from '../../shared/domain/draft';
import type { FollowUpKey, FollowUpKind } from '../../shared/domain/follow-up';
import type { OwnTemplate } from '../../shared/domain/own-template';
import type { OwnHand } from '../../shared/domain/own-hand';
import type { Signature } from '../../shared/domain/signature';
import type { OwnStock } from '../../shared/domain/stationery';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/domain/settings';
import { selectDossier, type DossierView } from './dossier-view';
import { readColumn, type Column } from './columns';
import type { Data } from './data';
import type { Taker } from './database';
import type { Snapshot } from './facts-store';
import type { Plan } from './plan-store';
import { living } from './rows';

const DataContext = createContext<Data | undefined>(undefined);

export function DataProvider({ data, children }: { data: Data; children: ReactNode }) {
  return <DataContext value={data}>{children}</DataContext>;
}

/** The open database; actions take it as their first argument. */
export function useData(): Data {
  const data = useContext(DataContext);
  if (!data) throw new Error('useData needs a DataProvider above it');
  return data;
}

/** The plan as of this minute; `undefined` while the facts are first read. */
export function usePlan(): Plan | undefined {
  const { plan } = useData();
  return useSyncExternalStore(plan.subscribe, plan.get);
}

/** Who has taken the database away while this window was open. */
export function useTaken(): Taker | undefined {
  const { taken } = useData();
  return useSyncExternalStore(taken.subscribe, taken.get);
}

/** All facts and settings; `undefined` while they are first read. */
export function useSnapshot(): Snapshot | undefined {
  const { facts } = useData();
  return useSyncExternalStore(facts.subscribe, facts.get);
}

export function useSettings(): Settings {
  return useSnapshot()?.settings ?? DEFAULT_SETTINGS;
}

/** Everything about one application; `undefined` while reading, `null` when there is none such. */
export function useDossier(id: Id): DossierView | null | undefined {
  const snapshot = useSnapshot();
  return useMemo(() => snapshot && (selectDossier(snapshot.facts, id) ?? null), [snapshot, id]);
}

/** The top of one column of the board. `undefined` while it is first read. */
export function useColumn(stage: Stage, limit: number): Column | undefined {
  const { db, firstColumns } = useData();
  return useLiveQuery(
    async () => {
      const column = await readColumn(db, stage, limit);
      firstColumns.delete(stage);
      return column;
    },
    [db, stage, limit],
    firstColumns.get(stage),
  );
}

/** The hands that the person brought, the oldest first; `undefined` while reading. */
export function useOwnHands(): readonly OwnHand[] | undefined {
  const { db } = useData();
  return useLiveQuery(async () => living(await db.hands.orderBy('id').toArray()), [db]);
}

/** The saved draft of a follow-up; `undefined` while reading, `null` when there is none. */
export function useDraft(key: FollowUpKey): Draft | null | undefined {
  const { db, drafts } = useData();
  return useLiveQuery(async () => {
    const row = await db.drafts.get(key);
    return drafts.unsaved(key) ?? (row && row.deletedAt === undefined ? row : null);
  }, [db, drafts, key]);
}

/** The saved drafts of several follow-ups, by their keys; keep the identity of `keys`. `undefined` while reading. */
export function useDrafts(keys: readonly FollowUpKey[]): ReadonlyMap<FollowUpKey, Draft> | undefined {
  const { db, drafts } = useData();
  return useLiveQuery(async () => {
    const rows = living((await db.drafts.bulkGet([...keys])).flatMap((row) => row ?? []));
    const unsaved = keys.flatMap((key) => drafts.unsaved(key) ?? []);
    return new Map([...rows, ...unsaved].map((draft) => [draft.id, draft]));
  }, [db, drafts, keys]);
}

/** The person's signatures, the oldest first; `undefined` while they are first read. */
export function useSignatures(): readonly Signature[] | undefined {
  const { db } = useData();
  return useLiveQuery(async () => living(await db.signatures.orderBy('id').toArray()), [db]);
}

/** Card and envelope sizes of the person's own, oldest first; `undefined` while they are first read. */
export function useOwnStocks(): readonly OwnStock[] | undefined {
  const { db } = useData();
  return useLiveQuery(async () => living(await db.stocks.toArray()), [db]);
}

const NO_TEMPLATES: readonly OwnTemplate[] = [];

/** The templates that the person saved for a kind of letter, the oldest first; none while they are read. */
export function useOwnTemplates(kind: FollowUpKind): readonly OwnTemplate[] {
  const { db } = useData();
  const rows = useLiveQuery(async () => {
    const all = await db.templates.where('kind').equals(kind).toArray();
    return living(all).toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  }, [db, kind]);
  return rows ?? NO_TEMPLATES;
}

/**
 * Unsent thank-you e-mails to others who were at the same interview, by whom they are to. A thank-you's key ends in
 * interview and contact.
 */
export function usePanelDrafts(key: FollowUpKey): readonly PanelDraft[] {
  const { db } = useData();
  const rows = useLiveQuery(async () => {
    const [kind, interviewId] = key.split('.');
    if (kind !== 'thankYouEmail' || interviewId === undefined) return NO_DRAFTS;
    const all = await db.drafts.where('id').startsWith(`${kind}.${interviewId}.`).toArray();
    return living(all).flatMap(({ id, body }) =>
      id === key || body === '' ? [] : [{ contactId: id.split('.')[2], text: body }],
    );
  }, [db, key]);
  return rows ?? NO_DRAFTS;
}

export interface PanelDraft {
  readonly contactId: string | undefined;
  readonly text: string;
}

const NO_DRAFTS: readonly PanelDraft[] = [];
