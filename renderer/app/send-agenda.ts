import type { Desktop } from '../../shared/ports/desktop';
import { makeAgenda } from '../../shared/reminders/agenda';
import type { Data } from '../data/data';
import { restDays } from '../desk/rest-days';

const SOON = 300;

/** Tells the host what is due and what is to come: after every change of the plan, and when the host asks. */
export function sendAgenda(data: Data, desktop: Desktop): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(): void {
    const plan = data.plan.get();
    if (!plan) return;
    const { facts, settings } = plan.snapshot;
    const now = data.clock.now();
    const rest = restDays(plan.snapshot, now);
    const agenda = makeAgenda(plan.followUps, settings, now, facts.home.zone, rest);
    desktop.setAgenda(agenda).catch((error: unknown) => console.error('Agenda', error));
  }

  function sendSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(send, SOON);
  }

  const stopPlan = data.plan.subscribe(sendSoon);
  // Not the others: a link that the app was started with waits for the screens.
  const stopHost = desktop.listen(send, ['agendaWanted']);
  return () => {
    clearTimeout(timer);
    stopPlan();
    stopHost();
  };
}
