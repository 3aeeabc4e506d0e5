import { app } from 'electron';
import type { Sentinel } from '../../shared/domain/sentinel';
import type { Handlers } from '../ipc/handle';
import type { Alarm } from './alarm';
import type { Errands } from './errands';
import { copyText } from './clipboard';
import { pickFile, saveFile } from './files';
import { openLink } from './links';
import type { Log } from './log';
import type { LoginStart } from './login';
import type { Notifications } from './notifications';
import type { Outbox } from './outbox';
import type { Printing } from './printing';
import type { StateFile } from './state-file';
import type { Spelling } from './spelling';
import type { Theme } from './theme';
import type { AppTray } from './tray';
import type { Updates } from './updates';
import type { MainWindow } from './window';

/** What the answers are made from. */
interface Facilities {
  readonly alarm: Alarm;
  /** The person knows how to get the window back, and chose. */
  readonly leave: (how: 'hide' | 'quit') => void;
  readonly errands: Errands;
  readonly log: Log;
  readonly login: LoginStart;
  readonly main: MainWindow;
  readonly notifications: Notifications;
  readonly outbox: Outbox;
  readonly printing: Printing;
  readonly sentinel: StateFile<Sentinel>;
  readonly spelling: Spelling;
  readonly setTheme: (theme: Theme) => void;
  readonly tray: AppTray;
  readonly updates: Updates;
}

/** Which facility answers which channel. */
export function answersOf(desk: Facilities): Handlers {
  const {
    alarm,
    errands,
    leave,
    log,
    login,
    main,
    notifications,
    outbox,
    printing,
    sentinel,
    setTheme,
    tray,
    updates,
  } = desk;
  return {
    'host.info': () => ({ version: app.getVersion(), platform: process.platform, spelling: desk.spelling }),
    'links.open': ({ url }) => openLink(url, log),
    'clipboard.write': ({ text }) => copyText(text),
    'files.save': (file) => saveFile(main.window, file),
    'files.pick': () => pickFile(main.window),
    'print.pdf': (job) => printing.savePdf(main.window, job),
    'print.paper': ({ printer, ...job }) => printing.print(job, printer),
    'print.printers': () => printing.printers(main.contents),
    'print.job': (_nothing, asker) => printing.jobFor(asker),
    'print.drawn': (_nothing, asker) => printing.drawn(asker),
    'agenda.set': (agenda) => {
      alarm.setAgenda(agenda);
      tray.update(agenda);
    },
    'notifications.allow': () => notifications.allowed(),
    'notifications.test': async () => {
      const outcome = await notifications.test();
      if (outcome === 'shown') alarm.retry();
      return outcome;
    },
    'errands.done': ({ id }) => errands.done(id),
    'login.read': () => login.read(),
    'login.set': ({ on }) => login.set(on),
    'theme.set': ({ theme }) => setTheme(theme),
    'sentinel.read': () => sentinel.read(),
    'sentinel.write': (written) => void sentinel.write(written),
    'updates.read': () => updates.state(),
    'updates.look': () => updates.look(),
    'updates.fetch': () => updates.fetch(),
    'updates.install': ({ backup }) => updates.install(backup),
    'window.leave': ({ how }) => leave(how),
    'events.ready': () => {
      outbox.ready();
      errands.retell();
    },
  };
}
