import { liveQuery, type Subscription } from 'dexie';
import type { Id } from '../../shared/domain/application';
import type { WholeHand } from '../../shared/domain/own-hand';
import { living } from './rows';
import type { AfterwordDatabase } from './schema';

/** One of the person's own hands with its letters; `undefined` when it is not here. */
export async function readWholeHand(db: AfterwordDatabase, handId: Id): Promise<WholeHand | undefined> {
  const [hand, letters] = await Promise.all([
    db.hands.get(handId),
    db.handLetters.where('handId').equals(handId).toArray(),
  ]);
  if (!hand || hand.deletedAt !== undefined) return undefined;
  return { hand, letters: living(letters) };
}

/**
 * Gives own hands to whoever writes with them: the same object until something about the hand changes, so that it
 * need not be read anew for every word that is typed.
 */
export function createHandSource(db: AfterwordDatabase): (handId: Id) => Promise<WholeHand | undefined> {
  const known = new Map<Id, Promise<WholeHand | undefined>>();
  const watched = new Map<Id, Subscription>();

  const watch = (handId: Id): Promise<WholeHand | undefined> =>
    new Promise((resolve, reject) => {
      const subscription = liveQuery(() => readWholeHand(db, handId)).subscribe({
        next: (hand) => {
          known.set(handId, Promise.resolve(hand));
          resolve(hand);
        },
        error: (error: unknown) => {
          known.delete(handId);
          watched.delete(handId);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      });
      watched.set(handId, subscription);
    });

  return (handId) => {
    const now = known.get(handId) ?? watch(handId);
    if (!known.has(handId)) known.set(handId, now);
    return now;
  };
}
