import { useMemo } from 'react';
import type { FollowUp } from '../../shared/domain/follow-up';
import type { Interview } from '../../shared/domain/interview';
import type { CalendarEntry } from '../../shared/calendar/calendar-text';
import type { EntryManner } from '../../shared/calendar/entries';
import { namelessCalendar } from '../../shared/domain/settings';
import { changeSettings } from '../data/actions/settings';
import { useData, useSettings } from '../data/hooks';
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

/**
 * Writes what is planned to `.ics` files, which any calendar takes. A slip says where they went, and whether names are
 * in them; where notifications are discreet, it offers the other way and remembers that.
 */
export function useCalendar(): CalendarFiles {
  const data = useData();
  const settings = useSettings();
  const desktop = useDesktop();
  const slip = useSlip();

  return useMemo(() => {
    const { clock } = data;
    const linkTo = ({ key }: FollowUp) => `afterword://follow-up/${encodeURIComponent(key)}`;
    const mannerOf = (nameless: boolean): EntryManner => ({
      nameless,
      ...(desktop.abilities.links && { linkTo }),
    });

    /** @param write the file in either manner; `undefined` where there is nothing to write. */
    async function save(
      write: (manner: EntryManner) => Promise<CalendarFile | undefined>,
      nameless = namelessCalendar(settings),
    ): Promise<void> {
      const [file, { calendarText }] = await Promise.all([
        write(mannerOf(nameless)),
        import('../../shared/calendar/calendar-text'),
      ]);
      if (!file) return;
      const outcome = await desktop.saveFile({
        name: `${fileName(file.name, 'Afterword')}.ics`,
        kind: 'ics',
        text: calendarText(file.entries, clock.now(), file.calendar),
      });
      if (outcome.saved) {
        const otherwise = async () => {
          await changeSettings(data, { calendarNames: nameless ? 'named' : 'nameless' });
          await save(write, !nameless);
        };
        slip({
          text: savedWords(file.entries.length, nameless, outcome.where),
          ...((nameless || settings.discreetNotifications) && {
            action: { label: nameless ? 'With names instead' : 'Leave names out', run: otherwise },
          }),
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
      saveFollowUp: (followUp, plan) =>
        save(async (manner) => {
          const { followUpEntry } = await import('../../shared/calendar/entries');
          const entry = followUpEntry(followUp, plan.snapshot.facts, clock.now(), manner);
          return entry && { name: entry.title, entries: [entry] };
        }),
      saveInterview: (interview, plan) =>
        save(async (manner) => {
          const { interviewEntry } = await import('../../shared/calendar/entries');
          const entry = interviewEntry(interview, plan.snapshot.facts, manner);
          return { name: entry.title, entries: [entry] };
        }),
      savePlan: (plan) =>
        save(async (manner) => {
          const { planEntries } = await import('../../shared/calendar/entries');
          const entries = planEntries(plan.followUps, plan.snapshot.facts, clock.now(), manner);
          if (entries.length > 0) return { name: 'Afterword plan', entries, calendar: 'Afterword' };
          slip({ text: 'Nothing is planned that has a date yet.' });
          return undefined;
        }),
    };
  }, [data, settings, desktop, slip]);
}

interface CalendarFile {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  /** What a calendar program may call it, where it holds more than one thing. */
  readonly calendar?: string;
}

function savedWords(count: number, nameless: boolean, where: string | undefined): string {
  const what =
    count === 1 ? 'The calendar entry is saved' : `${count} calendar entries are saved in one file`;
  return `${what}${nameless ? ', without names' : ''}${where ? `: ${where}` : ''}. Open it, and your calendar takes it in.`;
}
