import { useMemo } from 'react';
import type { FollowUp } from '../../shared/domain/follow-up';
import type { Interview } from '../../shared/domain/interview';
import type { CalendarEntry } from '../../shared/calendar/calendar-text';
import { useData } from '../data/hooks';
import type { Plan } from '../data/plan-store';
import { useSlip } from '../ui/Slips';
import { useDesktop } from './desktop';
import { fileName } from './file-name';

export interface CalendarFiles {
  /** Whether a follow-up has a date that a calendar could show. */
  readonly hasDate: (followUp: FollowUp) => boolean;
  readonly saveFollowUp: (followUp: FollowUp, plan: Plan) => Promise<void>;
  readonly saveInterview: (interview: Interview, plan: Plan) => Promise<void>;
  /** Every follow-up that has a date, and the interviews to come. */
  readonly savePlan: (plan: Plan) => Promise<void>;
}

/** Writes what is planned to `.ics` files, which any calendar takes. A slip says where they went. */
export function useCalendar(): CalendarFiles {
  const { clock } = useData();
  const desktop = useDesktop();
  const slip = useSlip();

  return useMemo(() => {
    const linkTo = ({ key }: FollowUp) =>
      desktop.abilities.links ? `afterword://follow-up/${encodeURIComponent(key)}` : undefined;

    async function save(name: string, entries: readonly CalendarEntry[], calendar?: string): Promise<void> {
      const { calendarText } = await import('../../shared/calendar/calendar-text');
      const text = calendarText(entries, clock.now(), calendar);
      const outcome = await desktop.saveFile({
        name: `${fileName(name, 'Afterword')}.ics`,
        kind: 'ics',
        text,
      });
      if (outcome.saved) {
        slip({
          text: `${savedWords(entries.length)}${outcome.where ? `: ${outcome.where}` : ''}. Open it, and your calendar takes it in.`,
        });
      } else if (!outcome.cancelled) {
        slip({
          text: outcome.problem ?? 'The calendar file was not saved. Nothing is lost; please try again.',
          error: true,
        });
      }
    }

    return {
      hasDate: ({ blocked }) => blocked === undefined || blocked.opens !== undefined,
      async saveFollowUp(followUp, plan) {
        const { followUpEntry } = await import('../../shared/calendar/entries');
        const entry = followUpEntry(followUp, plan.snapshot.facts, clock.now(), linkTo(followUp));
        if (entry) await save(followUp.title, [entry]);
      },
      async saveInterview(interview, plan) {
        const { interviewEntry } = await import('../../shared/calendar/entries');
        const entry = interviewEntry(interview, plan.snapshot.facts);
        await save(entry.title, [entry]);
      },
      async savePlan(plan) {
        const { planEntries } = await import('../../shared/calendar/entries');
        const entries = planEntries(plan.followUps, plan.snapshot.facts, clock.now(), linkTo);
        if (entries.length === 0) slip({ text: 'Nothing is planned that has a date yet.' });
        else await save('Afterword plan', entries, 'Afterword');
      },
    };
  }, [clock, desktop, slip]);
}

function savedWords(count: number): string {
  return count === 1 ? 'The calendar entry is saved' : `${count} calendar entries are saved in one file`;
}
