import type { Agenda } from '../../shared/domain/agenda';
import type { FollowUpKey } from '../../shared/domain/follow-up';

const LONGEST_LABEL = 60;

/** What the tray's menu can do. */
export type TrayChoice =
  | { readonly do: 'open' | 'justInterviewed' | 'quit' }
  | { readonly do: 'followUp'; readonly key: FollowUpKey };

export type TrayItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'words'; readonly label: string }
  | { readonly kind: 'choice'; readonly id: string; readonly label: string; readonly choice: TrayChoice };

/** The tray's menu: the next three follow-ups with when, and the four things that one wants from a tray. */
export function trayItems(agenda: Agenda | undefined): readonly TrayItem[] {
  const next = agenda?.next ?? [];
  const lines: readonly TrayItem[] =
    next.length === 0
      ? [{ kind: 'words', label: 'Nothing to do now' }]
      : next.map(({ followUpKey, title, when }, index) => ({
          kind: 'choice',
          id: `next-${index + 1}`,
          label: menuText(`${short(title)} · ${when}`),
          choice: { do: 'followUp', key: followUpKey },
        }));
  const more = (agenda?.due ?? 0) - next.length;
  return [
    ...lines,
    ...(more > 0
      ? [{ kind: 'choice', id: 'more', label: `${more} more due`, choice: { do: 'open' } } as const]
      : []),
    { kind: 'separator' },
    {
      kind: 'choice',
      id: 'just-interviewed',
      label: 'I have just had an interview',
      choice: { do: 'justInterviewed' },
    },
    { kind: 'choice', id: 'open', label: 'Open Afterword', choice: { do: 'open' } },
    { kind: 'separator' },
    { kind: 'choice', id: 'quit', label: 'Quit, and stop reminders', choice: { do: 'quit' } },
  ];
}

export function trayWords(due: number): string {
  if (due === 0) return 'Afterword: nothing due';
  return due === 1 ? 'Afterword: 1 thing due' : `Afterword: ${due} things due`;
}

/** The icon that carries the count, by its file's name: `tray`, `tray-1` to `tray-9`, `tray-many`. */
export function trayIconName(due: number): string {
  if (due === 0) return 'tray';
  return due > 9 ? 'tray-many' : `tray-${due}`;
}

function short(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST_LABEL ? text : `${letters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

/** In a native menu one ampersand is a mnemonic, two are an ampersand. */
function menuText(text: string): string {
  return text.replaceAll('&', '&&');
}
