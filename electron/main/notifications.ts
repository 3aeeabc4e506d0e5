import { createHash } from 'node:crypto';
import { Notification } from 'electron';
import {
  ANNOUNCEMENT_BUTTONS,
  TEST_ANNOUNCEMENT,
  type Announcement,
  type AnnouncementDeed,
} from '../../shared/reminders/announcements';
import type { Log } from './log';

/** Some desktops show a notification and never say so. */
const SILENCE = 10_000;

export interface Notifications {
  readonly show: (announcement: Announcement, outcome: (shown: boolean) => void) => void;
  /** Shows one now and says what came of it. */
  readonly test: () => Promise<'shown' | 'refused' | 'unavailable'>;
  readonly allowed: () => 'granted' | 'denied' | 'unavailable';
}

export interface NotificationPorts {
  /** A click, or one of its buttons. */
  readonly press: (followUpKey: string | undefined, deed: AnnouncementDeed) => void;
  /** Whether an announcement got through; told when that changes. */
  readonly told: (shown: boolean) => void;
  /** The ids of what was announced, for notifications that outlived the program which showed them. */
  readonly announced: () => Iterable<string>;
  readonly log: Log;
}

/** Shows announcements as the system's notifications; a click opens what they are about, a button does it. */
export function startNotifications({ press, told, announced, log }: NotificationPorts): Notifications {
  // One that nothing refers to is collected, and its click lost with it.
  const kept = new Map<Notification, string>();
  const pressed = new Set<string>();
  let gotThrough: boolean | undefined;
  let lastTold: boolean | undefined;

  const note = (shown: boolean, announcement: Announcement) => {
    gotThrough = shown;
    // One that was asked for tells the person by itself.
    if (shown === lastTold || announcement === TEST_ANNOUNCEMENT) return;
    lastTold = shown;
    told(shown);
  };
  const hear = (notification: Notification, tag: string, followUpKey: string | undefined) => {
    kept.set(notification, tag);
    const pressOnce = (deed: AnnouncementDeed) => {
      kept.delete(notification);
      pressed.add(tag);
      press(followUpKey, deed);
    };
    notification.on('click', () => pressOnce('open'));
    notification.on('action', ({ actionIndex }) => pressOnce(deedAt(actionIndex)));
    notification.on('close', () => void kept.delete(notification));
  };
  const show: Notifications['show'] = (announcement, outcome) => {
    if (!Notification.isSupported()) {
      note(false, announcement);
      return outcome(false);
    }
    const { id, title, body, silent, followUpKey } = announcement;
    const tag = tagOf(id);
    const actions =
      followUpKey === undefined
        ? []
        : ANNOUNCEMENT_BUTTONS.map(({ label }) => ({ type: 'button' as const, text: label }));
    const notification = new Notification({ id: tag, title, body, silent, actions });
    hear(notification, tag, followUpKey);
    const silence = setTimeout(() => outcome(true), SILENCE);
    notification.on('show', () => {
      clearTimeout(silence);
      note(true, announcement);
      outcome(true);
    });
    notification.on('failed', () => {
      clearTimeout(silence);
      kept.delete(notification);
      log.warn('the system refused a notification');
      note(false, announcement);
      outcome(false);
    });
    notification.show();
  };

  /** The follow-up that a tag was made of; `undefined` for a digest. */
  const keyOf = (tag: string) => {
    for (const id of announced()) if (tagOf(id) === tag) return id.slice(0, id.indexOf('/'));
    return undefined;
  };
  hearOld((tag, deed) => {
    const ofThisRun =
      tag === undefined ? kept.size + pressed.size > 0 : pressed.has(tag) || [...kept.values()].includes(tag);
    if (!ofThisRun) press(tag && keyOf(tag), tag === undefined ? 'open' : deed);
  });
  rehear((notification) => hear(notification, notification.id, keyOf(notification.id)), log);

  return {
    show,
    test: () =>
      new Promise((done) => {
        if (!Notification.isSupported()) done('unavailable');
        else show(TEST_ANNOUNCEMENT, (shown) => done(shown ? 'shown' : 'refused'));
      }),
    // Systems do not tell beforehand; a refusal is all that there is to go by.
    allowed: () =>
      !Notification.isSupported() ? 'unavailable' : gotThrough === false ? 'denied' : 'granted',
  };
}

function deedAt(index: number): AnnouncementDeed {
  return ANNOUNCEMENT_BUTTONS[index]?.deed ?? 'open';
}

/**
 * Windows: a toast that lies in the Action Center while no notification of this run stands for it. Its arguments are
 * `type=action&action=1&tag=...`. Told of those of this run too, beside their own event.
 */
function hearOld(pressed: (tag: string | undefined, deed: AnnouncementDeed) => void): void {
  if (typeof Notification.handleActivation !== 'function') return;
  Notification.handleActivation(({ type, actionIndex, arguments: text }) => {
    const tag = /(?:^|&)tag=([0-9a-f]{32})(?:&|$)/.exec(text)?.[1];
    pressed(tag, type === 'action' && actionIndex !== undefined ? deedAt(actionIndex) : 'open');
  });
}

/** macOS: those that still lie in the Notification Center from the run before. */
function rehear(hear: (notification: Notification) => void, log: Log): void {
  if (typeof Notification.getHistory !== 'function') return;
  Notification.getHistory().then(
    (old) => old.forEach(hear),
    () => log.warn('the notifications of before could not be read'),
  );
}

/** A name that is the same for the same announcement, and short: Windows takes 64 characters. */
function tagOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}
