import * as v from 'valibot';
import type { StateFile } from './state-file';

export const farewellSchema = v.object({ told: v.boolean() });
type Told = v.InferOutput<typeof farewellSchema>;

interface FarewellPorts {
  /** Whether the person was told already. */
  readonly state: StateFile<Told>;
  readonly showsTray: () => Promise<boolean>;
  /** Asks the page to tell them; `false` when no page listens. */
  readonly ask: () => boolean;
}

/** What is to be said before the window goes out of sight for the first time. */
export interface Farewell {
  /** Whether the window may hide. Where it may not yet, the page has been asked to say where Afterword goes. */
  readonly mayHide: () => boolean | Promise<boolean>;
  /** The person knows now. */
  readonly told: () => void;
}

/**
 * Where the desktop shows no tray, a closed window would leave a person without a way back, so they are told once how
 * to get it. Closing a second time always closes: a page that hangs must not hold its window open.
 */
export function createFarewell({ state, showsTray, ask }: FarewellPorts): Farewell {
  let asked = false;
  const told = () => void state.write({ told: true });
  const decide = async () => {
    if (await showsTray()) return true;
    if (!ask()) return true;
    asked = true;
    return false;
  };
  return {
    told,
    mayHide() {
      if (state.read()?.told) return true;
      if (asked) {
        told();
        return true;
      }
      return decide();
    },
  };
}
