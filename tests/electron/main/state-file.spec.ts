import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateFile } from '../../../electron/main/state-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-state-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('stateFile', () => {
  const schema = v.object({ n: v.number() });
  const problems: string[] = [];
  const open = (name = 'x.json') =>
    stateFile(join(folder, name), schema, (problem) => problems.push(problem));

  it('gives back what was written, also into a folder that was not there', () => {
    const file = open('deep/er/x.json');
    expect(file.read()).toBeUndefined();
    expect(file.write({ n: 1 })).toBe(true);
    expect(file.write({ n: 2 })).toBe(true);
    expect(file.read()).toEqual({ n: 2 });
    expect(readdirSync(join(folder, 'deep/er'))).toEqual(['x.json']);
  });

  it.each(['', '{', '{"n":"1"}', 'null', '\u0000\u0000'])('takes a damaged file (%j) for none', (text) => {
    writeFileSync(join(folder, 'x.json'), text);
    expect(open().read()).toBeUndefined();
  });

  it('keeps the old file, and says so, where the new one cannot be written', () => {
    mkdirSync(join(folder, 'x.json'));
    problems.length = 0;
    expect(open().write({ n: 1 })).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain(folder);
    expect(readdirSync(folder)).toEqual(['x.json']);
    rmSync(join(folder, 'x.json'), { recursive: true });
    open().write({ n: 3 });
    expect(readFileSync(join(folder, 'x.json'), 'utf8')).toBe('{"n":3}');
  });
});
