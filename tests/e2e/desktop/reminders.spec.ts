import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type ElectronApplication } from '@playwright/test';
import { begin } from '../story';
import { hear, hide, kill, onRealElectron } from './launch';
import { agendaOf, choose, click, key, occurrence, press, test, told, type Agenda } from './own-agenda';

test.skip(onRealElectron, 'a real tray and real notifications cannot be read');

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
