import type { Agenda, AgendaLine } from '../../shared/domain/agenda';
import type { FollowUpKey } from '../../shared/domain/follow-up';
import type { Instant, Zone } from '../../shared/domain/time';
import { pauseDay, pauseWords, type PauseName } from '../../shared/reminders/pause';
import { snoozeTimes, type SnoozeName } from '../../shared/reminders/snooze-times';

const LONGEST_LABEL = 60;

/** What the tray's menu can do. */
export type TrayChoice =
  | { readonly do: 'open' | 'justInterviewed' | 'pickPause' | 'resume' | 'quit' }
  | { readonly do: 'followUp' | 'done'; readonly key: FollowUpKey }
  | { readonly do: 'snooze'; readonly key: FollowUpKey; readonly until: SnoozeName }
  | { readonly do: 'pause'; readonly until: PauseName };

export type TrayItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'words'; readonly label: string }
  | { readonly kind: 'choice'; readonly id: string; readonly label: string; readonly choice: TrayChoice }
  | {
      readonly kind: 'menu';
      readonly id: string;
      readonly label: string;
      readonly items: readonly TrayItem[];
    };

/** The tray's menu: today's follow-ups, each with what can be done about it, and what one wants from a tray. */
export function trayItems(agenda: Agenda | undefined, now: Instant, ownZone: Zone): readonly TrayItem[] {
  const zone = agenda?.zone ?? ownZone;
  const next = agenda?.next ?? [];
  const lines: readonly TrayItem[] =
    next.length === 0
      ? [{ kind: 'words', label: 'Nothing to do now' }]
      : next.map((line, index) => followUpItem(line, `next-${index + 1}`, agenda, now, zone));
  const more = (agenda?.due ?? 0) - next.length;
  return [
    ...lines,
    ...(more > 0 ? [choice('more', `${more} more due`, { do: 'open' })] : []),
    { kind: 'separator' },
    choice('just-interviewed', 'I just came out of an interview', { do: 'justInterviewed' }),
    choice('open', 'Open Afterword', { do: 'open' }),
    { kind: 'separator' },
    ...pauseItems(agenda, now, zone),
    choice('quit', 'Quit, and stop reminders', { do: 'quit' }),
  ];
}

function followUpItem(
  { followUpKey: key, title, when }: AgendaLine,
  id: string,
  agenda: Agenda | undefined,
  now: Instant,
  zone: Zone,
): TrayItem {
  const items: readonly TrayItem[] = [
    choice(`${id}-open`, 'Open', { do: 'followUp', key }),
    { kind: 'separator' },
    // The moment is left out: it would change every minute, and a menu that is replaced closes under the hand.
    ...snoozeTimes(now, zone, agenda?.rest).map(({ name, label }) =>
      choice(`${id}-${name}`, label, { do: 'snooze', key, until: name }),
    ),
    { kind: 'separator' },
    choice(`${id}-done`, 'Done', { do: 'done', key }),
  ];
  return { kind: 'menu', id, label: menuText(`${short(title)} · ${when}`), items };
}

function pauseItems(agenda: Agenda | undefined, now: Instant, zone: Zone): readonly TrayItem[] {
  const until = pauseWords(agenda?.pause, now, zone);
  if (until !== undefined)
    return [
      { kind: 'words', label: `Paused until ${until}` },
      choice('resume', 'Resume reminders', { do: 'resume' }),
    ];
  const isMondayTomorrow = pauseDay('tomorrow', now, zone) === pauseDay('monday', now, zone);
  const items = [
    choice('pause-tomorrow', 'Until tomorrow', { do: 'pause', until: 'tomorrow' }),
    ...(isMondayTomorrow ? [] : [choice('pause-monday', 'Until Monday', { do: 'pause', until: 'monday' })]),
    choice('pause-date', 'Until a date…', { do: 'pickPause' }),
  ];
  return [{ kind: 'menu', id: 'pause', label: 'Pause reminders', items }];
}

function choice(id: string, label: string, does: TrayChoice): TrayItem {
  return { kind: 'choice', id, label, choice: does };
}

export function trayWords(due: number, paused: boolean): string {
  const words = due === 0 ? 'nothing due' : due === 1 ? '1 thing due' : `${due} things due`;
  return `Afterword: ${words}${paused ? ', reminders paused' : ''}`;
}

/**
 * The file of the icon: on macOS one template, which the system tints, with the count as text beside it; elsewhere
 * the count is drawn. Windows tells whether its taskbar is dark; a Linux panel does not, so its icon suits both.
 */
export function trayIconFile(platform: NodeJS.Platform, due: number, dark: boolean): string {
  if (platform === 'darwin') return 'trayTemplate.png';
  const name = due === 0 ? 'tray' : due > 9 ? 'tray-many' : `tray-${due}`;
  return platform === 'win32' ? `${name}-${dark ? 'dark' : 'light'}.ico` : `${name}.png`;
}

function short(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST_LABEL ? text : `${letters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

/** In a native menu one ampersand is a mnemonic, two are an ampersand. */
function menuText(text: string): string {
  return text.replaceAll('&', '&&');
}
