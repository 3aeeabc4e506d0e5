import type { Desktop } from '../../../shared/ports/desktop';

export type NotificationState = Awaited<ReturnType<Desktop['notificationState']>>;

const UNTIL_THEN = 'Until then, what is due stands on Today.';

/**
 * What to do where notifications do not get through, in the words of the system; `undefined` where they do.
 * `platform` is Node's name of it, or `browser`.
 */
export function notificationHelp(state: NotificationState, platform: string): string | undefined {
  switch (state) {
    case 'granted':
      return undefined;
    case 'unasked':
      return `This browser has not been asked yet whether Afterword may notify you: press “Show me one now”, and allow it. ${UNTIL_THEN}`;
    case 'denied':
      return `${deniedWords(platform)} ${UNTIL_THEN}`;
    case 'unavailable':
      return platform === 'browser'
        ? 'This browser shows no notifications to pages; private windows and phones often do not. What is due stands on Today.'
        : 'This system shows no notifications to programs, so Afterword cannot speak up. What is due stands on Today.';
  }
}

function deniedWords(platform: string): string {
  switch (platform) {
    case 'browser':
      return 'This browser blocks notifications from Afterword. Press the sign left of the address at the top, allow notifications there, and load the page again.';
    case 'win32':
      return 'Windows refuses notifications from Afterword. In Windows Settings, open System, then Notifications: switch notifications on, and Afterword in the list below. “Do not disturb” holds them back too.';
    case 'darwin':
      return 'macOS refuses notifications from Afterword. In System Settings, open Notifications, then Afterword, and allow them. A Focus may hold them back too.';
    default:
      return 'Your desktop refuses notifications from Afterword. In its settings, open Notifications, switch Afterword on, and “Do Not Disturb” off.';
  }
}
