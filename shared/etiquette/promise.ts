import { dayOf, isDay, type Day, type Instant } from '../domain/time';
import type { Dossier, Meeting } from './dossier';
import type { Letters } from './letters';
import { isAnswer, isConversation } from './unsolicited';

/** The latest promise of an answer that nothing has overtaken. */
export interface Promised {
  readonly day: Day;
  readonly madeAt: Instant;
  /** Something unsolicited went out after that day: it no longer opens a check-in of its own. */
  readonly used: boolean;
}

interface Made {
  readonly day: Day;
  readonly at: Instant;
}

/**
 * The latest promise that nobody has kept and no later interview has overtaken. An answer on the promised day or
 * after it keeps the promise; one before it ("we are a little late") leaves it standing.
 *
 * @param held the interviews that have ended, in their order
 */
export function readPromise(
  dossier: Dossier,
  held: readonly Meeting[],
  { answeredAt, sent }: Pick<Letters, 'answeredAt' | 'sent'>,
): Promised | undefined {
  const { zone } = dossier.home;
  const made = latestMade(dossier, held);
  if (!made) return undefined;
  const { day, at } = made;
  const lastMet = held.at(-1);
  if (lastMet && lastMet.end > at) return undefined;
  if (answeredAt > at && dayOf(answeredAt, zone) >= day) return undefined;
  return { day, madeAt: at, used: sent.some((one) => dayOf(one.at, zone) > day) };
}

function latestMade({ home, outreaches }: Dossier, held: readonly Meeting[]): Made | undefined {
  let made: Made | undefined;
  for (const { debrief, end } of held) made = later(made, debrief?.promisedDay, end, home.zone);
  for (const one of outreaches) {
    if (one.promisedDay === undefined || !(isAnswer(one) || isConversation(one))) continue;
    made = later(made, one.promisedDay, one.at, home.zone);
  }
  return made;
}

/** A day that had passed when it was named is a slip of the pen. */
function later(made: Made | undefined, day: Day | undefined, at: Instant, zone: string): Made | undefined {
  if (day === undefined || (made && at < made.at) || !isDay(day) || day < dayOf(at, zone)) return made;
  return { day, at };
}
