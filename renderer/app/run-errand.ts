import type { Errand } from '../../shared/domain/errand';
import type { FollowUp, FollowUpKey } from '../../shared/domain/follow-up';
import { settleElsewhere, snooze } from '../data/actions/outreaches';
import { pauseReminders, resumeReminders } from '../data/actions/settings';
import type { Data } from '../data/data';
import type { Plan } from '../data/plan-store';
import type { Acting } from '../desk/act';
import { fulfilmentOf, type Fulfilment } from '../desk/fulfilment';

interface ErrandPorts {
  readonly data: Data;
  readonly act: Acting['act'];
  /** "Did you send it?" Answers once the person did, whatever they said. */
  readonly ask: (followUp: FollowUp, as: Fulfilment) => Promise<void>;
  /** The plan has it no longer. */
  readonly gone: () => void;
}

/**
 * Does what the person asked for outside the window, by the same actions as in it. Says whether it is settled;
 * where it is not, because nothing could be written, it is to be told again.
 */
export async function runErrand(errand: Errand, { data, act, ask, gone }: ErrandPorts): Promise<boolean> {
  switch (errand.do) {
    case 'pause':
      return (await act((open) => pauseReminders(open, errand.until))) !== undefined;
    case 'resume':
      return (await act((open) => resumeReminders(open, errand.at))) !== undefined;
    case 'snooze':
    case 'done': {
      const followUp = await plannedFollowUp(data, errand.key);
      if (!followUp) {
        gone();
        return true;
      }
      if (errand.do === 'snooze')
        return (await act((open) => snooze(open, followUp, errand.until))) !== undefined;
      const as = fulfilmentOf(followUp.kind);
      if (!as) return (await act((open) => settleElsewhere(open, followUp))) !== undefined;
      await ask(followUp, as);
      return true;
    }
  }
}

/** A follow-up of the plan, which is waited for: a notification may have started the app. */
export async function plannedFollowUp({ plan }: Data, key: FollowUpKey): Promise<FollowUp | undefined> {
  const come: Plan =
    plan.get() ??
    (await new Promise((resolve) => {
      const stop = plan.subscribe(() => {
        const first = plan.get();
        if (!first) return;
        stop();
        resolve(first);
      });
    }));
  return come.byKey.get(key);
}
