import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type ElectronApplication } from '@playwright/test';
import type { InvokePayload } from '../../../shared/ipc/contract';
import { begin } from '../story';
import './stand-in-records';
import { hear, hide, kill, onRealElectron, test as base, type Running } from './launch';

// These give the main process an agenda of their own, and read what the stand-in has noted of trays and notifications, which a real desktop shows and tells nobody.
/** Starts the app on a page that has the bridge and sends no agenda of its own. */
const test = base.extend<{ launchBare: () => Promise<Running> }>({
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
test.skip(onRealElectron, 'a real tray and real notifications cannot be read');

type Agenda = InvokePayload<'agenda.set'>;
const key = (n: number) => `thankYouEmail.0190aaaa-0000-7000-8000-00000000000${n}`;
const occurrence = (n: number, at = Date.now() - 1_000) => ({
  id: `${key(n)}/ideal`,
  followUpKey: key(n),
  at,
  title: `Thank person ${n}`,
  body: 'You spoke at 14:00.',
  silent: false,
  prompt: true,
});
const agendaOf = (...occurrences: Agenda['occurrences']): Agenda => ({
  occurrences,
  due: occurrences.length,
  next: occurrences.map(({ followUpKey, title }) => ({ followUpKey, title, when: 'by 16:10' })).slice(0, 3),
  discreet: false,
});
const told = (app: ElectronApplication) =>
  app.evaluate(() => globalThis.__standIn.notifications.map(({ title, body }) => ({ title, body })));
const click = (app: ElectronApplication, n: number) =>
  app.evaluate((_electron, index) => globalThis.__standIn.notifications[index]?.emit('click'), n);

const press = (app: ElectronApplication, n: number, label: string) =>
  app.evaluate((_electron, [index, button]) => globalThis.__standIn.notifications[index]?.press(button), [
    n,
    label,
  ] as const);
const choose = (app: ElectronApplication, id: string) =>
  app.evaluate((_electron, one) => globalThis.__standIn.trays[0]?.menu.getMenuItemById(one).click(), id);

test('closing leaves the tray with the number due and the next three', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  await page.evaluate((agenda) => window.afterword?.invoke('agenda.set', agenda), {
    ...agendaOf(occurrence(1), occurrence(2)),
    due: 4,
  });
  const frame = await app.browserWindow(page);
  await hide(frame);
  const tray = await app.evaluate(() => ({
    toolTip: globalThis.__standIn.trays[0]?.toolTip,
    labels: globalThis.__standIn.trays[0]?.menu.items.map((item) => item.label),
  }));
  expect(tray).toEqual({
    toolTip: 'Afterword: 4 things due',
    labels: [
      'Thank person 1 · by 16:10',
      'Thank person 2 · by 16:10',
      '2 more due',
      '',
      'I just came out of an interview',
      'Open Afterword',
      '',
      'Pause reminders',
      'Quit, and stop reminders',
    ],
  });

  const image = await app.evaluate(() => globalThis.__standIn.trays[0]?.image.toPNG().toString('base64'));
  expect(image).toBe(readFileSync('resources/tray/tray-4.png').toString('base64'));

  const links = await hear(page, 'link');
  await app.evaluate(() => globalThis.__standIn.trays[0]?.menu.getMenuItemById('next-2-open').click());
  await app.evaluate(() => globalThis.__standIn.trays[0]?.menu.getMenuItemById('just-interviewed').click());
  await expect
    .poll(links)
    .toEqual([{ link: { to: 'followUp', key: key(2) } }, { link: { to: 'justInterviewed' } }]);
  expect(await frame.evaluate((one) => one.isVisible())).toBe(true);
});

test('announces what is due once, and a click opens exactly that', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  const links = await hear(page, 'link');
  const agenda = agendaOf(occurrence(1), occurrence(2, Date.now() + 3_600_000));
  const set = () => page.evaluate((one) => window.afterword?.invoke('agenda.set', one), agenda);
  await set();
  await expect.poll(() => told(app)).toEqual([{ title: 'Thank person 1', body: 'You spoke at 14:00.' }]);
  await set();
  const frame = await app.browserWindow(page);
  await hide(frame);
  await click(app, 0);
  await expect.poll(links).toEqual([{ link: { to: 'followUp', key: key(1) } }]);
  expect(await frame.evaluate((one) => one.isVisible())).toBe(true);
  expect(await told(app)).toHaveLength(1);
});

test('its buttons open it, put it off and settle it, and only the window that is needed is shown', async ({
  launchBare,
}) => {
  const { app, page } = await launchBare();
  const errands = await hear(page, 'errand');
  const links = await hear(page, 'link');
  const agenda = agendaOf(occurrence(1), occurrence(2), occurrence(3));
  const frame = await app.browserWindow(page);
  await hide(frame);
  const before = Date.now();
  await page.evaluate((one) => window.afterword?.invoke('agenda.set', one), agenda);
  await expect.poll(() => told(app)).toHaveLength(3);
  const labels = () =>
    app.evaluate(() => globalThis.__standIn.notifications[0]?.actions.map(({ text }) => text));
  expect(await labels()).toEqual(['Open', 'In an hour', 'Done']);

  await press(app, 0, 'In an hour');
  await expect.poll(errands).toHaveLength(1);
  const [snoozed] = (await errands()) as { errand: { do: string; key: string; until: number } }[];
  expect(snoozed?.errand).toMatchObject({ do: 'snooze', key: key(1) });
  expect(snoozed?.errand.until).toBeGreaterThanOrEqual(before + 3_600_000);
  expect(snoozed?.errand.until).toBeLessThanOrEqual(Date.now() + 3_600_000);
  expect(await frame.evaluate((one) => one.isVisible())).toBe(false);

  await press(app, 1, 'Done');
  await expect.poll(errands).toHaveLength(2);
  expect((await errands())[1]).toMatchObject({ errand: { do: 'done', key: key(2) } });
  expect(await frame.evaluate((one) => one.isVisible())).toBe(true);
  await press(app, 2, 'Open');
  await expect.poll(links).toEqual([{ link: { to: 'followUp', key: key(3) } }]);
});

test('a toast of the run before still leads to what it was about', async ({ launchBare }) => {
  const first = await launchBare();
  await first.page.evaluate((one) => window.afterword?.invoke('agenda.set', one), agendaOf(occurrence(1)));
  await expect.poll(() => told(first.app)).toHaveLength(1);
  const tag = await first.app.evaluate(() => globalThis.__standIn.notifications[0]?.id);
  const activate = (app: ElectronApplication, type: string, more: string, actionIndex?: number) =>
    app.evaluate((_electron, details) => globalThis.__standIn.activate(details), {
      type,
      arguments: `type=${type}&${more}tag=${tag}`,
      ...(actionIndex !== undefined && { actionIndex }),
    });
  // One of this run tells of itself by its own events; Windows tells of it here too.
  const nothing = await hear(first.page, 'link');
  await activate(first.app, 'click', '');
  await click(first.app, 0);
  await expect.poll(nothing).toHaveLength(1);
  await kill(first.app);

  const { app, page } = await launchBare();
  const links = await hear(page, 'link');
  const errands = await hear(page, 'errand');
  await activate(app, 'click', '');
  await expect.poll(links).toEqual([{ link: { to: 'followUp', key: key(1) } }]);
  await activate(app, 'action', 'action=1&', 1);
  await expect.poll(errands).toMatchObject([{ errand: { do: 'snooze', key: key(1) } }]);
});

test('keeps what was asked for until the page has written it down, over a power cut too', async ({
  launch,
  launchBare,
  userData,
}) => {
  const { app, page } = await launchBare();
  const errands = await hear(page, 'errand');
  await page.evaluate((one) => window.afterword?.invoke('agenda.set', one), agendaOf(occurrence(1)));
  await expect.poll(() => told(app)).toHaveLength(1);
  await press(app, 0, 'In an hour');
  await choose(app, 'next-1-tomorrow');
  await choose(app, 'pause-tomorrow');
  await expect.poll(errands).toHaveLength(3);
  const all = (await errands()) as { id: string; errand: { do: string } }[];
  expect(all.map(({ errand }) => errand.do)).toEqual(['snooze', 'snooze', 'pause']);
  await page.evaluate(async (id) => {
    await window.afterword?.invoke('errands.done', { id });
    await window.afterword?.invoke('events.ready', undefined);
  }, all[0]?.id ?? '');
  // The others are told again, as the page has not said that they are done.
  await expect.poll(errands).toEqual([...all, ...all.slice(1)]);
  await kill(app);

  const file = join(userData, 'errands.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(all.slice(1));
  const again = await launch();
  await expect.poll(() => readFileSync(file, 'utf8')).toBe('[]');
  await begin(again.page);
  await expect(again.page.getByText(/^Reminders are paused until /)).toBeVisible();
});

test('says nothing in a pause, and gathers what fell due in it afterwards', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  const set = (agenda: Agenda) => page.evaluate((one) => window.afterword?.invoke('agenda.set', one), agenda);
  const agenda = agendaOf(occurrence(1), occurrence(2));
  await set({ ...agenda, pause: { until: '2099-01-01' } });
  const tray = () =>
    app.evaluate(() => [
      globalThis.__standIn.trays[0]?.toolTip,
      ...(globalThis.__standIn.trays[0]?.menu.items.map((item) => item.label) ?? []),
    ]);
  await expect.poll(tray).toContain('Afterword: 2 things due, reminders paused');
  expect(await tray()).toContain('Resume reminders');
  expect(await told(app)).toEqual([]);
  const errands = await hear(page, 'errand');
  await choose(app, 'resume');
  await expect.poll(errands).toMatchObject([{ errand: { do: 'resume' } }]);
  await set({ ...agenda, pause: { until: '2099-01-01', endedAt: Date.now() } });
  await expect
    .poll(async () => (await told(app)).map(({ title }) => title))
    .toEqual(['2 things are waiting']);
});

test('a click on the tray shows the window', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  const frame = await app.browserWindow(page);
  await hide(frame);
  await app.evaluate(() => globalThis.__standIn.trays[0]?.emit('click'));
  expect(await frame.evaluate((one) => one.isVisible())).toBe(true);
});

test('gathers more than three into one, which opens Today', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  const links = await hear(page, 'link');
  const agenda = agendaOf(...[1, 2, 3, 4].map((n) => occurrence(n)));
  await page.evaluate((one) => window.afterword?.invoke('agenda.set', one), agenda);
  await expect.poll(() => told(app)).toHaveLength(1);
  expect((await told(app))[0]?.title).toBe('4 things are waiting');
  await click(app, 0);
  await expect.poll(links).toEqual([{ link: { to: 'screen', screen: 'today' } }]);
});

test('leaves names out where the person wants it', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  await page.evaluate((one) => window.afterword?.invoke('agenda.set', one), {
    ...agendaOf(occurrence(1)),
    discreet: true,
  });
  await expect.poll(() => told(app)).toEqual([{ title: 'Afterword', body: 'One thing is due.' }]);
});

test('leaves names out while the screen is locked', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  const emit = (name: string) =>
    app.evaluate(
      ({ powerMonitor }, event) => (powerMonitor as unknown as { emit(one: string): void }).emit(event),
      name,
    );
  const set = (agenda: Agenda) => page.evaluate((one) => window.afterword?.invoke('agenda.set', one), agenda);
  await emit('lock-screen');
  await set(agendaOf(occurrence(1)));
  await expect.poll(() => told(app)).toEqual([{ title: 'Afterword', body: 'One thing is due.' }]);
  await emit('unlock-screen');
  await set(agendaOf(occurrence(2)));
  await expect
    .poll(async () => (await told(app)).map(({ title }) => title))
    .toEqual(['Afterword', 'Thank person 2']);
});

test('tells nothing twice over a restart, and speaks before the page does', async ({
  launch,
  launchBare,
}) => {
  const first = await launchBare();
  const soon = Date.now() + 2_000;
  const agenda = agendaOf(occurrence(1), occurrence(2, soon));
  await first.page.evaluate((one) => window.afterword?.invoke('agenda.set', one), agenda);
  await expect.poll(() => told(first.app)).toHaveLength(1);
  await kill(first.app);
  await expect.poll(() => Date.now() > soon).toBe(true);

  const { app } = await launch('--hidden');
  await expect.poll(async () => (await told(app)).map((one) => one.title)).toEqual(['Thank person 2']);
});

test('looks at the clock when the machine wakes', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  const soon = Date.now() + 1_500;
  await page.evaluate((one) => window.afterword?.invoke('agenda.set', one), agendaOf(occurrence(1, soon)));
  await expect.poll(() => Date.now() > soon).toBe(true);
  expect(await told(app)).toEqual([]);
  await app.evaluate(({ powerMonitor }) =>
    (powerMonitor as unknown as { emit(name: string): void }).emit('resume'),
  );
  await expect.poll(() => told(app)).toHaveLength(1);
});

test('what the system refuses is due again the next time', async ({ launch, launchBare }) => {
  const first = await launchBare();
  await first.app.evaluate(() => {
    globalThis.__standIn.refuseNotifications = true;
  });
  const agenda = agendaOf(occurrence(1));
  await first.page.evaluate((one) => window.afterword?.invoke('agenda.set', one), agenda);
  const allowed = () => first.page.evaluate(() => window.afterword?.invoke('notifications.allow', undefined));
  await expect.poll(allowed).toBe('denied');
  await first.app.close();

  const { app } = await launch();
  await expect.poll(async () => (await told(app)).map((one) => one.title)).toEqual(['Thank person 1']);
});

test('the tray quits for good', async ({ launch }) => {
  const { app } = await launch();
  const ended = new Promise((done) => app.process().once('exit', done));
  await app
    .evaluate(() => globalThis.__standIn.trays[0]?.menu.getMenuItemById('quit').click())
    .catch(() => undefined);
  expect(await ended).toBe(0);
});
