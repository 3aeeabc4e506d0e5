import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { showsTray, type Run } from '../../../electron/main/tray-watch';

const answering =
  (answers: Readonly<Record<string, string>>): Run =>
  (program) =>
    Promise.resolve(answers[program] ?? 'missing');

describe('showsTray', () => {
  it('needs no asking on Windows and macOS', async () => {
    const nobody: Run = () => Promise.reject(new Error('asked'));
    expect(await showsTray('win32', '', nobody)).toBe(true);
    expect(await showsTray('darwin', '', nobody)).toBe(true);
  });

  it.each([
    ['gdbus', '(<true>,)\n', true],
    ['gdbus', '(<false>,)\n', false],
    ['gdbus', 'failed', false],
    ['busctl', 'b true\n', true],
    ['busctl', 'b false\n', false],
    ['dbus-send', '   variant       boolean true\n', true],
    ['dbus-send', 'failed', false],
  ])('asks %s and reads "%s"', async (program, answer, shown) => {
    expect(await showsTray('linux', 'KDE', answering({ [program]: answer }))).toBe(shown);
  });

  it.each([
    ['GNOME', false],
    ['ubuntu:GNOME', true],
    ['KDE', true],
    ['', true],
  ])('goes by the name of the desktop "%s" where nothing can ask', async (desktop, shown) => {
    expect(await showsTray('linux', desktop, answering({}))).toBe(shown);
  });

  const hasBus =
    process.platform === 'linux' && spawnSync('dbus-run-session', ['--', 'gdbus', 'help']).status === 0;
  it.runIf(hasBus)('finds none on a bus where no panel is', async () => {
    const run: Run = (program, args) => {
      const { status, stdout } = spawnSync('dbus-run-session', ['--', program, ...args], {
        encoding: 'utf8',
      });
      return Promise.resolve(status === 0 ? stdout : status === 127 ? 'missing' : 'failed');
    };
    expect(await showsTray('linux', 'KDE', run)).toBe(false);
  });
});
