import type { Agenda } from '../../../shared/domain/agenda';
import { dayOf, type Day } from '../../../shared/domain/time';
import type { Clock } from '../../../shared/ports/clock';
import type { Desktop, DesktopEvent } from '../../../shared/ports/desktop';
import {
  announcementsDue,
  TEST_ANNOUNCEMENT,
  type Announcement,
} from '../../../shared/reminders/announcements';
import {
  abandonAnnouncing,
  beginAnnouncing,
  finishAnnouncing,
  pruneLedger,
  type Ledger,
} from '../../../shared/reminders/ledger';
import { ledgerFromJson, ledgerToJson } from '../../../shared/reminders/ledger-json';
import { readStored, writeStored } from './stored';
import type { BrowserWindow } from './window';

const TICK = 30_000;
const LEDGER_KEY = 'afterword.ledger';
/** One tab reminds; the next takes over when it closes. */
const LOCK_NAME = 'afterword.reminders';

export interface BrowserReminders {
  setAgenda(agenda: Agenda): void;
  state(): Awaited<ReturnType<Desktop['notificationState']>>;
  allow: Desktop['allowNotifications'];
  test(): Awaited<ReturnType<Desktop['testNotification']>>;
}

/** Announces what is due while the tab is open, against the wall clock, and asks for a fresh agenda each day. */
export function startReminders(
  window: BrowserWindow,
  clock: Clock,
  tell: (event: DesktopEvent) => void,
): BrowserReminders {
  const inHand = new Set<string>();
  let agenda: Agenda | undefined;
  let isTheOne = window.navigator.locks === undefined;
  /** For which the agenda was made. */
  let day: Day | undefined;

  const change = (next: (ledger: Ledger) => Ledger) =>
    writeStored(window, LEDGER_KEY, ledgerToJson(next(ledgerFromJson(readStored(window, LEDGER_KEY)))));

  const announce = (announcement: Announcement) => {
    const ids = announcement.occurrences;
    for (const id of ids) inHand.add(id);
    change((ledger) => beginAnnouncing(ledger, ids, clock.now()));
    const shown = show(window, announcement, tell);
    tell({ type: 'notified', shown });
    change((ledger) => (shown ? finishAnnouncing(ledger, ids, clock.now()) : abandonAnnouncing(ledger, ids)));
  };

  const tick = () => {
    if (!agenda) return;
    const now = clock.now();
    const zone = clock.zone();
    if (dayOf(now, zone) !== day) {
      day = dayOf(now, zone);
      tell({ type: 'agendaWanted' });
    }
    if (!isTheOne || permission(window) !== 'granted') return;
    const ledger = ledgerFromJson(readStored(window, LEDGER_KEY));
    for (const one of announcementsDue(agenda, ledger, inHand, now, zone)) announce(one);
  };

  void window.navigator.locks?.request(LOCK_NAME, () => {
    isTheOne = true;
    tick();
    return new Promise<never>(() => undefined);
  });
  window.setInterval(tick, TICK);
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState !== 'visible') return;
    tell({ type: 'agendaWanted' });
    tick();
  });

  return {
    setAgenda(fresh) {
      agenda = fresh;
      day = dayOf(clock.now(), clock.zone());
      const wanted = fresh.occurrences.map((one) => one.id);
      change((ledger) => pruneLedger(ledger, wanted, clock.now()));
      tick();
    },
    state() {
      if (!('Notification' in window)) return 'unavailable';
      const state = permission(window);
      return state === 'default' ? 'unasked' : state;
    },
    test() {
      if (!('Notification' in window)) return 'unavailable';
      return permission(window) === 'granted' && show(window, TEST_ANNOUNCEMENT, tell) ? 'shown' : 'refused';
    },
    async allow() {
      if (!('Notification' in window)) return 'unavailable';
      const answer = await window.Notification.requestPermission();
      tick();
      return answer === 'granted' ? 'granted' : 'denied';
    },
  };
}

function permission(window: BrowserWindow): NotificationPermission {
  return 'Notification' in window ? window.Notification.permission : 'denied';
}

function show(
  window: BrowserWindow,
  { id, title, body, silent, followUpKey }: Announcement,
  tell: (event: DesktopEvent) => void,
): boolean {
  try {
    const notification = new window.Notification(title, { body, silent, tag: id });
    notification.addEventListener('click', () => {
      window.focus();
      tell({
        type: 'link',
        link: followUpKey ? { to: 'followUp', key: followUpKey } : { to: 'screen', screen: 'today' },
      });
      notification.close();
    });
    return true;
  } catch {
    // Phones allow notifications from service workers alone.
    return false;
  }
}
