import type { Agenda } from '../../shared/domain/agenda';
import type { PrintJob } from '../../shared/domain/print-job';
import type { Sentinel } from '../../shared/domain/sentinel';
import type { Desktop, DesktopEvent, FileToSave, PickOutcome } from '../../shared/ports/desktop';

/** A desktop in memory: it notes what was asked of it, and a test tells it what happens. */
export interface FakeDesktop extends Desktop {
  readonly opened: readonly string[];
  readonly copied: readonly string[];
  readonly saved: readonly FileToSave[];
  readonly printed: readonly PrintJob[];
  readonly agendas: readonly Agenda[];
  /** The file that the person picks next. */
  willPick(file: PickOutcome): void;
  tell(event: DesktopEvent): void;
}

export function fakeDesktop(more: Partial<Desktop> = {}): FakeDesktop {
  const opened: string[] = [];
  const copied: string[] = [];
  const saved: FileToSave[] = [];
  const printed: PrintJob[] = [];
  const agendas: Agenda[] = [];
  const listeners = new Set<(event: DesktopEvent) => void>();
  let pick: PickOutcome = { picked: false, cancelled: true };
  let atLogin = false;
  let sentinel: Sentinel | undefined;
  return {
    opened,
    copied,
    saved,
    printed,
    agendas,
    willPick: (file) => void (pick = file),
    tell: (event) => listeners.forEach((listener) => listener(event)),
    kind: 'electron',
    abilities: { background: true, links: true },
    info: async () => ({ version: '0.0.0', platform: 'fake' }),
    openLink: async (url) => (opened.push(url), { opened: true }),
    copyText: async (text) => copied.push(text) > 0,
    saveFile: async (file) => (saved.push(file), { saved: true, where: file.name }),
    pickFile: async () => pick,
    savePdf: async (job) => (printed.push(job), { saved: true, where: `${job.title}.pdf` }),
    print: async (job) => (printed.push(job), { printed: true }),
    printers: async () => [{ name: 'fake', label: 'A fake printer' }],
    setAgenda: async (agenda) => void agendas.push(agenda),
    errandDone: async () => undefined,
    notificationState: async () => 'granted',
    allowNotifications: async () => 'granted',
    testNotification: async () => 'shown',
    startsAtLogin: async () => atLogin,
    setStartsAtLogin: async (on) => (atLogin = on),
    setTheme: async () => undefined,
    readSentinel: async () => sentinel,
    writeSentinel: async (written) => void (sentinel = written),
    updateState: async () => undefined,
    lookForUpdate: async () => undefined,
    fetchUpdate: async () => undefined,
    installUpdate: async () => ({ installing: false, problem: '' }),
    leave: async () => undefined,
    keepStorage: async () => true,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ...more,
  };
}
