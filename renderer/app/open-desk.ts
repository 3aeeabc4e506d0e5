import type { Sentinel } from '../../shared/domain/sentinel';
import type { Clock } from '../../shared/ports/clock';
import type { Desktop } from '../../shared/ports/desktop';
import { readFirstColumns } from '../data/columns';
import { openData, type Data } from '../data/data';
import { localCopyStore } from '../data/draft-copies';
import { checkDatabase } from '../data/sentinel';

/** How the database was found. */
export type Opened =
  | { readonly state: 'ready'; readonly data: Data }
  /** It is empty although it was not when it was last used. */
  | { readonly state: 'lost'; readonly data: Data; readonly expected: Sentinel }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Opens the database and compares it with what was noted outside of it; where the board is what will be shown first,
 * reads its cards. Never rejects.
 * @param path of the screen, as in `/board`
 */
export async function openDesk(desktop: Desktop, clock: Clock, path: string): Promise<Opened> {
  try {
    const data = await openData(clock, localCopyStore(window));
    const [found] = await Promise.all([
      checkDatabase(data.db, desktop),
      path.startsWith('/board') && readFirstColumns(data),
    ]);
    return found.state === 'lost' ? { ...found, data } : { state: 'ready', data };
  } catch (error) {
    return { state: 'failed', error };
  }
}
