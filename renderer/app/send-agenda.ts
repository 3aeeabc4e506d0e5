import type { Desktop } from '../../shared/ports/desktop';
import { makeAgenda } from '../../shared/reminders/agenda';
import type { Data } from '../data/data';
import type { Snapshot } from '../data/facts-store';
import { holidayKey } from '../data/holidays';
import { restDays } from '../desk/rest-days';

const SOON = 300;
/** How long an agenda waits for the public holidays, which are read beside the facts. */
const PATIENCE = 5_000;

/** Tells the host what is due and what is to come: after every change of the plan, and when the host asks. */
export function sendAgenda(data: Pick<Data, 'plan' | 'clock'>, desktop: Desktop): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let patient = true;
  const patience = setTimeout(() => {
    patient = false;
    send();
  }, PATIENCE);

  function send(): void {
    const plan = data.plan.get();
    // On a public holiday that the agenda does not know of yet, it would have the host speak.
    if (!plan || (patient && awaitsHolidays(plan.snapshot))) return;
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
    clearTimeout(patience);
    stopPlan();
    stopHost();
  };
}

function awaitsHolidays({ settings, facts }: Snapshot): boolean {
  const { country, region } = facts.home;
  return (
    settings.workingDaysOnly && country !== undefined && !facts.holidays.has(holidayKey(country, region))
  );
}
