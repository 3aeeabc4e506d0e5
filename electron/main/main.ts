import { join } from 'node:path';
import { app } from 'electron';
import { parseDeepLink, type DeepLink } from '../../shared/domain/deep-link';
import { sentinelSchema } from '../../shared/ipc/contract';
import { systemClock } from '../../shared/ports/clock';
import { answerInvokes } from '../ipc/handle';
import { agendaFileSchema, createAlarm, ledgerFileSchema } from './alarm';
import { copyText } from './clipboard';
import { linkAmong, watchDeepLinks } from './deep-links';
import { pickFile, saveFile } from './files';
import { APP_ID, TOAST_ACTIVATOR } from './identity';
import { openLink } from './links';
import { startLog } from './log';
import { loginStart, startedHidden } from './login';
import { startMenu } from './menu';
import { startNotifications } from './notifications';
import { createOutbox } from './outbox';
import { startPrinting } from './printing';
import { registerAppScheme, startProtocol } from './protocol';
import { lockSession, lockWindows } from './security';
import { holdSingleInstance } from './single-instance';
import { stateFile } from './state-file';
import { startTheme, themeSchema } from './theme';
import { startTray } from './tray';
import type { TrayChoice } from './tray-menu';
import { watchShutdown, watchWaking } from './wake';
import { openMainWindow, roleOf, type MainWindow } from './window';
import { windowStateSchema } from './window-state';

const log = startLog();
const outbox = createOutbox();
let main: MainWindow | undefined;

registerAppScheme();
lockWindows((url) => void openLink(url, log), log);
app.setAppUserModelId(APP_ID);
if (process.platform === 'win32') app.setToastActivatorCLSID(TOAST_ACTIVATOR);
watchDeepLinks(follow);

if (holdSingleInstance((argv) => followOrShow(linkAmong(argv)))) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const sentinel = stateFile(inUserData('sentinel.json'), sentinelSchema, log.warn);
  const setTheme = startTheme(stateFile(inUserData('theme.json'), themeSchema, log.warn));
  const login = loginStart(log);
  const wantAgenda = () => outbox.tell('agendaWanted', {});

  lockSession(log);
  startProtocol(join(import.meta.dirname, '../renderer'));
  startMenu((command) => {
    main?.show();
    outbox.tell('command', { command });
  });
  const printing = startPrinting(log);
  const tray = startTray(join(app.getAppPath(), 'resources/tray'), choose);
  const notifications = startNotifications(({ followUpKey }) => {
    go(followUpKey ? { to: 'followUp', key: followUpKey } : { to: 'screen', screen: 'today' });
  }, log);
  const alarm = createAlarm({
    clock: systemClock,
    agendaFile: stateFile(inUserData('agenda.json'), agendaFileSchema, log.warn),
    ledgerFile: stateFile(inUserData('announced.json'), ledgerFileSchema, log.warn),
    show: notifications.show,
    wantAgenda,
  });
  const wake = () => {
    alarm.check();
    wantAgenda();
  };

  const opened = openMainWindow({
    state: stateFile(inUserData('window.json'), windowStateSchema, log.warn),
    hidden: startedHidden(),
    onShow: wake,
    log,
  });
  main = opened;
  outbox.attach(opened.contents);

  answerInvokes(
    {
      'host.info': () => ({ version: app.getVersion(), platform: process.platform }),
      'links.open': ({ url }) => openLink(url, log),
      'clipboard.write': ({ text }) => copyText(text),
      'files.save': (file) => saveFile(opened.window, file),
      'files.pick': () => pickFile(opened.window),
      'print.pdf': (job) => printing.savePdf(opened.window, job),
      'print.paper': (job) => printing.print(job),
      'print.job': (_nothing, asker) => printing.jobFor(asker),
      'print.drawn': (_nothing, asker) => printing.drawn(asker),
      'agenda.set': (agenda) => {
        alarm.setAgenda(agenda);
        tray.update(agenda);
      },
      'notifications.allow': () => notifications.allowed(),
      'notifications.test': () => notifications.test(),
      'login.read': () => login.read(),
      'login.set': ({ on }) => login.set(on),
      'theme.set': ({ theme }) => setTheme(theme),
      'sentinel.read': () => sentinel.read(),
      'sentinel.write': (written) => void sentinel.write(written),
      'events.ready': () => outbox.ready(),
    },
    { roleOf, refused: (name, reason) => log.warn(`refused ${name}: ${reason}`) },
  );

  tray.update(alarm.agenda());
  watchWaking(wake);
  watchShutdown(opened.letGo);
  alarm.start();
  const link = linkAmong(process.argv);
  if (link !== undefined) follow(link);
}

app.on('activate', () => main?.show());
app.on('before-quit', () => main?.letGo());
// The tray goes on; only quitting ends it.
app.on('window-all-closed', () => undefined);

function inUserData(name: string): string {
  return join(app.getPath('userData'), name);
}

function choose(choice: TrayChoice): void {
  switch (choice.do) {
    case 'open':
      return main?.show();
    case 'justInterviewed':
      return go({ to: 'justInterviewed' });
    case 'followUp':
      return go({ to: 'followUp', key: choice.key });
    case 'quit':
      return app.quit();
  }
}

function go(link: DeepLink): void {
  main?.show();
  outbox.tell('link', { link });
}

function follow(text: string): void {
  const link = parseDeepLink(text);
  if (link) return go(link);
  main?.show();
  outbox.tell('badLink', {});
}

function followOrShow(link: string | undefined): void {
  if (link === undefined) main?.show();
  else follow(link);
}
