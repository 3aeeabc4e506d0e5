import type { Draft } from '../../shared/domain/draft';
import type { FollowUpKey } from '../../shared/domain/follow-up';
import type { Clock } from '../../shared/ports/clock';
import { saveDraft } from './actions/drafts';
import type { DraftCopies } from './draft-copies';
import type { AfterwordDatabase } from './schema';

/** Keeps what is typed: at once in a copy, and as soon as can be in the database. */
export interface DraftKeeper {
  /**
   * Keeps a draft as it is now. Resolves once the newest of it is in the database.
   * @throws what the database throws; the draft is kept all the same, and written with its next change or start.
   */
  readonly save: (typed: Omit<Draft, 'updatedAt'>) => Promise<void>;
  /** What is newer than the database's own, or all that there is while it cannot be written. */
  readonly unsaved: (key: FollowUpKey) => Draft | undefined;
  /** It was sent, skipped or saved for good: what waits of it is wanted no more. */
  readonly forget: (key: FollowUpKey) => void;
  /** Takes up what was typed in the last milliseconds of a window. Before any draft is read; never rejects. */
  readonly restore: () => Promise<void>;
}

export function createDraftKeeper(db: AfterwordDatabase, clock: Clock, copies: DraftCopies): DraftKeeper {
  const waiting = new Map<FollowUpKey, Draft>();
  const writing = new Map<FollowUpKey, Promise<void>>();

  /** One write at a time, always of the newest. */
  async function write(key: FollowUpKey): Promise<void> {
    try {
      for (let draft = waiting.get(key); draft; draft = waiting.get(key)) {
        await saveDraft(db, draft);
        copies.release(draft);
        if (waiting.get(key) === draft) waiting.delete(key);
      }
    } finally {
      // In the same breath as the last look at what waits: whoever comes next starts a write of its own.
      writing.delete(key);
    }
  }

  function flush(key: FollowUpKey): Promise<void> {
    const running = writing.get(key) ?? write(key);
    writing.set(key, running);
    return running;
  }

  async function takeUp(draft: Draft): Promise<void> {
    if (await isNewer(db, draft)) {
      waiting.set(draft.id, draft);
      await flush(draft.id);
    } else copies.release(draft);
  }

  return {
    save(typed) {
      const draft = { ...typed, updatedAt: clock.now() };
      waiting.set(draft.id, draft);
      copies.keep(draft);
      return flush(draft.id);
    },
    unsaved: (key) => waiting.get(key),
    forget(key) {
      const draft = waiting.get(key);
      waiting.delete(key);
      if (draft) copies.release(draft);
    },
    async restore() {
      for (const draft of copies.left()) {
        await takeUp(draft).catch((error: unknown) => console.error('A draft waits for its database', error));
      }
    },
  };
}

/** Whether a copy is at least as new as its row. A draft that was sent or skipped since is not brought back. */
async function isNewer(db: AfterwordDatabase, copy: Draft): Promise<boolean> {
  const row = await db.drafts.get(copy.id);
  if (!row) return true;
  return row.deletedAt === undefined ? copy.updatedAt >= row.updatedAt : copy.updatedAt > row.deletedAt;
}
