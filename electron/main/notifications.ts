import { createHash } from 'node:crypto';
import { Notification } from 'electron';
import { TEST_ANNOUNCEMENT, type Announcement } from '../../shared/reminders/announcements';
import type { Log } from './log';

/** Some desktops show a notification and never say so. */
const SILENCE = 10_000;

export interface Notifications {
  readonly show: (announcement: Announcement, outcome: (shown: boolean) => void) => void;
  /** Shows one now and says what came of it. */
  readonly test: () => Promise<'shown' | 'refused' | 'unavailable'>;
  readonly allowed: () => 'granted' | 'denied' | 'unavailable';
}

/** Shows announcements as the system's notifications; a click opens what they are about. */
export function startNotifications(open: (announcement: Announcement) => void, log: Log): Notifications {
  // One that nothing refers to is collected, and its click lost with it.
  const kept = new Set<Notification>();
  let lastFailed = false;

  const show: Notifications['show'] = (announcement, outcome) => {
    if (!Notification.isSupported()) return outcome(false);
    const { id, title, body, silent } = announcement;
    const notification = new Notification({ id: tagOf(id), title, body, silent });
    kept.add(notification);
    const silence = setTimeout(() => outcome(true), SILENCE);
    notification.on('show', () => {
      clearTimeout(silence);
      lastFailed = false;
      outcome(true);
    });
    notification.on('failed', () => {
      clearTimeout(silence);
      lastFailed = true;
      kept.delete(notification);
      log.warn('the system refused a notification');
      outcome(false);
    });
    notification.on('click', () => {
      kept.delete(notification);
      open(announcement);
    });
    notification.on('close', () => void kept.delete(notification));
    notification.show();
  };

  return {
    show,
    test: () =>
      new Promise((done) => {
        if (!Notification.isSupported()) done('unavailable');
        else show(TEST_ANNOUNCEMENT, (shown) => done(shown ? 'shown' : 'refused'));
      }),
    // Systems do not tell beforehand; a refusal is all that there is to go by.
    allowed: () => (!Notification.isSupported() ? 'unavailable' : lastFailed ? 'denied' : 'granted'),
  };
}

/** A name that is the same for the same announcement, and short: Windows takes 64 characters. */
function tagOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}
