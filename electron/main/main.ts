import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, autoUpdater } from 'electron';
import type { GenericSchema } from 'valibot';
import { parseDeepLink, type DeepLink } from '../../shared/domain/deep-link';
import { errandsSchema, sentinelSchema } from '../../shared/ipc/contract';
import { systemClock } from '../../shared/ports/clock';
import { answerInvokes } from '../ipc/handle';
import { agendaFileSchema, createAlarm, ledgerFileSchema } from './alarm';
import { answersOf } from './answers';
import { createChoices } from './choices';
import { linkAmong, watchDeepLinks } from './deep-links';
import { createErrands } from './errands';
import { writeBackup } from './backups';
import { createFarewell, farewellSchema } from './farewell';
import { APP_ID, TOAST_ACTIVATOR } from './identity';
import { openLink } from './links';
import { startLog } from './log';
import { asksToQuit, loginStart, startedHidden } from './login';
import { startMenu } from './menu';
import { startNotifications } from './notifications';
import { createOutbox } from './outbox';
import { startPrinting } from './printing';
import { registerAppScheme, startProtocol } from './protocol';
import { lockSession, lockWindows } from './security';
import { holdSingleInstance } from './single-instance';
import { stateFile, type StateFile } from './state-file';
import { isChecked, startSpelling } from './spelling';
import { startTheme, themeSchema } from './theme';
import { startTray } from './tray';
import { showsTray } from './tray-watch';
import { feedFile, loadUpdater } from './update-feed';
import { createUpdates } from './updates';
import { watchLock, watchShutdown, watchWaking } from './wake';
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

if (!holdSingleInstance(calledAgain) || asksToQuit(process.argv)) app.quit();
else void app.whenReady().then(start);

function start(): void {
  const setTheme = startTheme(kept('theme.json', themeSchema));
  const wantAgenda = () => outbox.tell('agendaWanted', {});

  lockSession(log);
  const spelling = startSpelling();
  startProtocol(join(import.meta.dirname, '../renderer'));
  startMenu(
    (command) => {
      main?.show();
      outbox.tell('command', { command });
    },
    (screen) => go({ to: 'screen', screen }),
  );
  const errands = createErrands(kept('errands.json', errandsSchema), (one) => outbox.tell('errand', one));
  const alarm = createAlarm({
    clock: systemClock,
    agendaFile: kept('agenda.json', agendaFileSchema),
    ledgerFile: kept('announced.json', ledgerFileSchema),
    show: (...shown) => notifications.show(...shown),
    isLocked: watchLock(),
    wantAgenda,
  });
  const choices = createChoices({
    agenda: alarm.agenda,
    clock: systemClock,
    errands,
    go,
    show: () => main?.show(),
    tell: outbox.tell,
  });
  const tray = startTray(join(app.getAppPath(), 'resources/tray'), systemClock, choices.choose);
  const notifications = startNotifications({
    press: choices.press,
    told: (shown) => outbox.tell('notified', { shown }),
    announced: alarm.announced,
    log,
  });
  const wake = () => {
    alarm.retry();
    wantAgenda();
  };

  const farewell = createFarewell({
    state: kept('farewell.json', farewellSchema),
    showsTray,
    ask() {
      if (!outbox.isHeard()) return false;
      outbox.tell('leaving', {});
      return true;
    },
  });
  const opened = openMainWindow({
    state: kept('window.json', windowStateSchema),
    hidden: startedHidden(),
    onShow: wake,
    spellcheck: isChecked(spelling),
    mayHide: farewell.mayHide,
    log,
  });
  main = opened;
  outbox.attach(opened.contents);

  answerInvokes(
    answersOf({
      alarm,
      errands,
      leave(how) {
        farewell.told();
        if (how === 'quit') app.quit();
        else opened.window.hide();
      },
      log,
      login: loginStart(log),
      main: opened,
      notifications,
      outbox,
      printing: startPrinting(log),
      sentinel: kept('sentinel.json', sentinelSchema),
      setTheme,
      spelling,
      tray,
      updates: createUpdates({
        hasFeed: () => existsSync(feedFile()),
        load: loadUpdater,
        backUp: (name, text) => writeBackup(join(app.getPath('userData'), 'backups'), name, text),
        tell: (state) => outbox.tell('updates', { state }),
        log,
      }),
    }),
    { roleOf, refused: (name, reason) => log.warn(`refused ${name}: ${reason}`) },
  );

  tray.update(alarm.agenda());
  watchWaking(wake);
  watchShutdown(opened.letGo);
  autoUpdater.on('before-quit-for-update', opened.letGo);
  alarm.start();
  const link = linkAmong(process.argv);
  if (link !== undefined) follow(link);
}

app.on('activate', () => main?.show());
app.on('before-quit', () => main?.letGo());
// The tray goes on; only quitting ends it.
app.on('window-all-closed', () => undefined);

/** A small file of the main process's own, beside the database. */
function kept<T>(name: string, schema: GenericSchema<unknown, T>): StateFile<T> {
  return stateFile(join(app.getPath('userData'), name), schema, log.warn);
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

/** Somebody started the program a second time: from the menu, through a link, or to end it. */
function calledAgain(argv: readonly string[]): void {
  const link = linkAmong(argv);
  if (asksToQuit(argv)) app.quit();
  else if (link === undefined) main?.show();
  else follow(link);
}
