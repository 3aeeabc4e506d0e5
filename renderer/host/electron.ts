import type { Bridge } from '../../shared/ipc/contract';
import type { Desktop } from '../../shared/ports/desktop';
import { createEventQueue } from './event-queue';

const UNANSWERED = 'The desktop part of Afterword did not answer. Nothing is lost; please try again.';

/** The desktop host: every wish goes over the bridge to the main process. */
export function electronDesktop(bridge: Bridge): Desktop {
  const events = createEventQueue();
  let hears = false;
  bridge.on('link', ({ link }) => events.tell({ type: 'link', link }));
  bridge.on('badLink', () => events.tell({ type: 'badLink' }));
  bridge.on('command', ({ command }) => events.tell({ type: 'command', command }));
  bridge.on('errand', ({ id, errand }) => events.tell({ type: 'errand', id, errand }));
  bridge.on('notified', ({ shown }) => events.tell({ type: 'notified', shown }));
  bridge.on('agendaWanted', () => events.tell({ type: 'agendaWanted' }));
  bridge.on('updates', ({ state }) => events.tell({ type: 'updates', state }));
  bridge.on('leaving', () => events.tell({ type: 'leaving' }));

  return {
    kind: 'electron',
    abilities: { background: true, links: true },
    info: () => bridge.invoke('host.info', undefined),
    openLink: (url) =>
      bridge.invoke('links.open', { url }).catch(() => ({ opened: false, problem: UNANSWERED })),
    copyText: (text) => bridge.invoke('clipboard.write', { text }).catch(() => false),
    saveFile: ({ name, kind, text }) => bridge.invoke('files.save', { name, kind, text }).catch(notSaved),
    pickFile: (kind) =>
      bridge
        .invoke('files.pick', { kind })
        .catch(() => ({ picked: false, cancelled: false, problem: UNANSWERED })),
    savePdf: (job) => bridge.invoke('print.pdf', job).catch(notSaved),
    print: (job, printer) =>
      bridge
        .invoke('print.paper', { ...job, ...(printer !== undefined && { printer }) })
        .catch(() => ({ printed: false, cancelled: false, problem: UNANSWERED })),
    printers: () => bridge.invoke('print.printers', undefined).catch(() => []),
    setAgenda: (agenda) => bridge.invoke('agenda.set', agenda),
    errandDone: (id) => bridge.invoke('errands.done', { id }),
    notificationState: () =>
      bridge.invoke('notifications.allow', undefined).catch(() => 'unavailable' as const),
    allowNotifications: () =>
      bridge.invoke('notifications.allow', undefined).catch(() => 'unavailable' as const),
    testNotification: () =>
      bridge.invoke('notifications.test', undefined).catch(() => 'unavailable' as const),
    startsAtLogin: () => bridge.invoke('login.read', undefined).catch(() => undefined),
    setStartsAtLogin: (on) => bridge.invoke('login.set', { on }).catch(() => undefined),
    setTheme: (theme) => bridge.invoke('theme.set', { theme }),
    readSentinel: () => bridge.invoke('sentinel.read', undefined),
    writeSentinel: (sentinel) => bridge.invoke('sentinel.write', { ...sentinel }),
    updateState: () => bridge.invoke('updates.read', undefined).catch(() => undefined),
    lookForUpdate: () => bridge.invoke('updates.look', undefined),
    fetchUpdate: () => bridge.invoke('updates.fetch', undefined),
    installUpdate: (backup) =>
      bridge.invoke('updates.install', { backup }).catch(() => ({ installing: false, problem: UNANSWERED })),
    leave: (how) => bridge.invoke('window.leave', { how }),
    // Without it Chromium may evict the database when the disk runs full; the main process grants it.
    keepStorage: () => navigator.storage.persist().catch(() => false),
    listen(listener, types) {
      const stop = events.listen(listener, types);
      if (!hears) {
        hears = true;
        void bridge.invoke('events.ready', undefined);
      }
      return stop;
    },
  };
}

function notSaved() {
  return { saved: false, cancelled: false, problem: UNANSWERED } as const;
}
