import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { INVOKES } from '../../../shared/ipc/contract';
import { test } from './launch';

test('refuses every channel what its schema does not know, and lives on', async ({ launch, userData }) => {
  const { app, page } = await launch();
  const taken = await page.evaluate(async (names) => {
    const bridge = window.afterword as unknown as {
      invoke(name: string, payload?: unknown): Promise<unknown>;
    };
    const hostile: readonly unknown[] = [
      null,
      5,
      Number.NaN,
      '',
      'x'.repeat(1_000_000),
      [],
      [{}],
      new Map(),
      JSON.parse('{"__proto__": {"polluted": true}}'),
      JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
      { url: 'mailto:a@b.example', extra: true },
      { url: { toString: 'x' } },
      { text: 5 },
      { theme: '../../night' },
      { kind: 'exe', name: 'x', text: '' },
      { installId: 'x', applications: -1, contacts: 0, outreaches: 0, writtenAt: 0 },
      { title: '', sheets: [] },
      { title: 'x', sheets: [{ widthMm: 1e9, heightMm: 1, marks: [], text: '' }] },
      {
        title: 'x',
        sheets: [{ widthMm: 100, heightMm: 100, marks: [{ d: '"/><script>', fill: 'red' }], text: '' }],
      },
    ];
    const through: string[] = [];
    for (const name of names)
      for (const [index, payload] of hostile.entries())
        await bridge.invoke(name, payload).then(
          () => through.push(`${name} ${index}`),
          () => undefined,
        );
    return through;
  }, Object.keys(INVOKES));
  expect(taken).toEqual([]);
  // Each refusal is written down: the channel and the kind of fault, and nothing of what was sent.
  const log = readFileSync(join(userData, 'logs/afterword.log'), 'utf8');
  expect(Object.keys(INVOKES).filter((name) => !log.includes(`refused ${name}: `))).toEqual([]);
  expect(log).not.toMatch(/polluted|xxxx|night|script/);
  expect(await app.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await page.evaluate(() => window.afterword?.invoke('host.info', undefined))).toMatchObject({
    version: '0.1.0',
  });
});

test('knows no channel outside the contract', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.evaluate(async () => {
    const bridge = window.afterword as unknown as {
      invoke(name: string): Promise<unknown>;
      on(name: string, listener: () => void): void;
    };
    const said: string[] = [];
    for (const name of ['__proto__', 'toString', 'ELECTRON_BROWSER_REQUIRE', 'host.info ', 'print.job'])
      await bridge.invoke(name).then(
        () => said.push(`${name}: answered`),
        () => said.push(`${name}: refused`),
      );
    try {
      bridge.on('constructor', () => undefined);
      said.push('on: heard');
    } catch {
      said.push('on: refused');
    }
    return said;
  });
  expect(answers.filter((one) => !one.endsWith('refused'))).toEqual([]);
});
