import type { ElectronApplication } from '@playwright/test';
import type { InvokePayload } from '../../../shared/ipc/contract';
import './stand-in-records';
import { test as base, type Running } from './launch';

// An agenda of the test's own instead of the page's. What came of it is read from what the stand-in has noted of trays
// and notifications, which a real desktop shows and tells nobody.

/** Starts the app on a page that has the bridge and sends no agenda of its own. */
export const test = base.extend<{ launchBare: () => Promise<Running> }>({
  launchBare: async ({ launch }, use) => {
    await use(async () => {
      const running = await launch();
      await running.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.loadURL('app://afterword/print.html'),
      );
      await running.page.waitForURL('**/print.html');
      return running;
    });
  },
});
export type Agenda = InvokePayload<'agenda.set'>;
export const key = (n: number) => `thankYouEmail.0190aaaa-0000-7000-8000-00000000000${n}`;
export const occurrence = (n: number, at = Date.now() - 1_000) => ({
  id: `${key(n)}/ideal`,
  followUpKey: key(n),
  at,
  title: `Thank person ${n}`,
  body: 'You spoke at 14:00.',
  silent: false,
  prompt: true,
});
export const agendaOf = (...occurrences: Agenda['occurrences']): Agenda => ({
  occurrences,
  due: occurrences.length,
  next: occurrences.map(({ followUpKey, title }) => ({ followUpKey, title, when: 'by 16:10' })).slice(0, 3),
  discreet: false,
});

export const told = (app: ElectronApplication) =>
  app.evaluate(() => globalThis.__standIn.notifications.map(({ title, body }) => ({ title, body })));
export const click = (app: ElectronApplication, n: number) =>
  app.evaluate((_electron, index) => globalThis.__standIn.notifications[index]?.emit('click'), n);

export const press = (app: ElectronApplication, n: number, label: string) =>
  app.evaluate((_electron, [index, button]) => globalThis.__standIn.notifications[index]?.press(button), [
    n,
    label,
  ] as const);
export const choose = (app: ElectronApplication, id: string) =>
  app.evaluate((_electron, one) => globalThis.__standIn.trays[0]?.menu.getMenuItemById(one).click(), id);
