import { version } from '../../package.json';
import type { Clock } from '../../shared/ports/clock';
import type { Desktop } from '../../shared/ports/desktop';
import { hearAddLinks } from './browser/add-links';
import { copyText, pickFile, saveFile } from './browser/files';
import { openLink } from './browser/links';
import { savePdf } from './browser/pdf';
import { printSheets } from './browser/print';
import { startReminders } from './browser/reminders';
import { readSentinel, writeSentinel } from './browser/sentinel';
import type { BrowserWindow } from './browser/window';
import { createEventQueue } from './event-queue';

/**
 * The browser host: the same app in a tab. It reminds while a tab is open, prints through the browser's own dialog,
 * downloads what it saves, and keeps its sentinel in local storage. What it cannot do stands in `abilities`.
 */
export function browserDesktop(window: BrowserWindow, clock: Clock): Desktop {
  const events = createEventQueue();
  hearAddLinks(window, events.tell);
  const reminders = startReminders(window, clock, events.tell);
  return {
    kind: 'browser',
    abilities: { background: false, links: false },
    info: async () => ({ version, platform: 'browser' }),
    openLink: async (url) => openLink(window, url),
    copyText: (text) => copyText(window, text),
    saveFile: async (file) => saveFile(window, file),
    pickFile: () => pickFile(window),
    savePdf: (job) => savePdf(window, job),
    print: (job) => printSheets(window, job),
    printers: async () => [],
    setAgenda: async (agenda) => reminders.setAgenda(agenda),
    // No tab has buttons or a tray.
    errandDone: async () => undefined,
    notificationState: async () => reminders.state(),
    allowNotifications: () => reminders.allow(),
    testNotification: async () => reminders.test(),
    startsAtLogin: async () => undefined,
    setStartsAtLogin: async () => undefined,
    setTheme: async () => undefined,
    readSentinel: async () => readSentinel(window),
    writeSentinel: async (sentinel) => writeSentinel(window, sentinel),
    updateState: async () => undefined,
    lookForUpdate: async () => undefined,
    fetchUpdate: async () => undefined,
    installUpdate: async () => ({
      installing: false,
      problem: 'The browser always has the newest version that runs here.',
    }),
    leave: async () => undefined,
    keepStorage: async () => (await window.navigator.storage?.persist?.().catch(() => false)) ?? false,
    listen: events.listen,
  };
}
