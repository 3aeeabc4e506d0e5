import type { Draft } from '../../../shared/domain/draft';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import type { Writer } from '../commit';

/** Writes a draft as typed. It is no change of its own: the field's undo is the text's undo. */
export async function saveDraft(db: Writer['db'], draft: Draft): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    const old = await db.drafts.get(draft.id);
    await db.drafts.put({ createdAt: old?.createdAt ?? draft.updatedAt, ...draft });
  });
}

export async function dropDraft(writer: Writer, key: FollowUpKey): Promise<void> {
  await writer.db.drafts.update(key, { deletedAt: writer.clock.now() });
}
