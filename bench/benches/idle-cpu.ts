import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import type { Bench } from '../bench';
import { cpuSeconds, renderersOf } from '../cpu';
import { dropProfile, newProfile } from '../profile';
import { jobSearch } from '../rows';

const MINUTE = 60_000;
/** Until nothing of the start or the import is left to do. */
const SETTLING = 20_000;
const APPLICATIONS = 1_000;

/**
 * CPU seconds of the main process and of the hidden window over one idle minute with 1,000 applications, against an
 * empty hidden window in the same minute. The built bundles run on the stand-in for Electron, whose pages are never
 * throttled: a real hidden window does no more than this.
 */
export const idleCpu: Bench = {
  name: 'idle-cpu',
  unit: 's',
  onlyWhenNamed: true,
  async run({ root, executablePath }) {
    if (process.platform !== 'linux') throw new Error('idle-cpu reads /proc, which only Linux has.');
    const profiles = [newProfile(), newProfile()] as const;
    const launch = (folder: string, profile: string) =>
      _electron.launch({
        executablePath: join(root, 'tests/electron-stand-in/electron'),
        args: [`--user-data-dir=${profile}`, folder],
        cwd: root,
        env: { ...inherited(), AFTERWORD_CHROMIUM: executablePath },
      });
    const app = await launch(root, profiles[0]);
    const empty = await launch(join(root, 'bench/empty-app'), profiles[1]);
    try {
      await fill(app, profiles[0]);
      await pass(SETTLING);
      const before = [spent(app), spent(empty)] as const;
      await pass(MINUTE);
      const after = [spent(app), spent(empty)] as const;
      const of = (part: keyof Spent) => ({
        value: after[0][part] - before[0][part],
        baseline: after[1][part] - before[1][part],
      });
      const [main, window] = [of('main'), of('window')];
      return [
        { name: 'idle-cpu', value: main.value + window.value, baseline: main.baseline + window.baseline },
        { name: 'idle-cpu-main', ...main },
        { name: 'idle-cpu-window', ...window },
      ];
    } finally {
      await app.close();
      await empty.close();
      profiles.forEach(dropProfile);
    }
  },
};

/** Imports a long job search, as a person would, and closes the window, which hides it. */
async function fill(app: ElectronApplication, profile: string): Promise<void> {
  const file = join(profile, 'job-search.json');
  const search = jobSearch({ applications: APPLICATIONS, messages: 1, interviews: true });
  writeFileSync(file, JSON.stringify(search));
  const page = await app.firstWindow();
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await app.evaluate(({ dialog, Menu }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    Menu.getApplicationMenu()?.getMenuItemById('import')?.click();
  }, file);
  await page.getByText('entries imported').waitFor({ timeout: 60_000 });
  await (await app.browserWindow(page)).evaluate((window) => window.close());
}

interface Spent {
  readonly main: number;
  readonly window: number;
}

function spent(app: ElectronApplication): Spent {
  const main = app.process().pid ?? 0;
  const window = renderersOf(main).reduce((sum, pid) => sum + cpuSeconds(pid), 0);
  return { main: cpuSeconds(main), window };
}

function pass(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
