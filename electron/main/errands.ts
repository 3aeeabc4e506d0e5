import { randomUUID } from 'node:crypto';
import type { Errand, KeptErrand } from '../../shared/domain/errand';
import type { StateFile } from './state-file';

/** More than a person can ask for while the page is away. */
const MOST_KEPT = 200;

/** What was asked for outside the window, on disk until the page has written it down. */
export interface Errands {
  readonly give: (errand: Errand) => void;
  /** The page has written it down. */
  readonly done: (id: string) => void;
  /** Tells the page all that is left: it begins to listen, and may have missed some. */
  readonly retell: () => void;
}

export function createErrands(
  file: StateFile<readonly KeptErrand[]>,
  tell: (errand: KeptErrand) => void,
): Errands {
  let kept = file.read() ?? [];
  const keep = (changed: readonly KeptErrand[]) => {
    kept = changed;
    file.write(kept);
  };
  return {
    give(errand) {
      const one = { id: randomUUID(), errand };
      keep([...kept, one].slice(-MOST_KEPT));
      tell(one);
    },
    done(id) {
      if (kept.some((one) => one.id === id)) keep(kept.filter((one) => one.id !== id));
    },
    retell: () => kept.forEach(tell),
  };
}
