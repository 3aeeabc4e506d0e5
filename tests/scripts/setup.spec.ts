import { describe, expect, it } from 'vitest';
import { isInstalled, nodeProblem } from '../../scripts/setup.mjs';

describe('the check of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('takes %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['18.20.0', '20.18.3', '21.7.3', '16.0.0'])('names what is wrong with %s', (version) => {
    expect(nodeProblem(version)).toMatch(version);
  });
});

describe('the check of node_modules', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/dexie': { version: '4.4.7' },
      'node_modules/rolldown-darwin': { version: '1.0.0', optional: true },
    },
  };

  it('is content with what the lockfile asks for, less the packages of other platforms', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/dexie': { version: '4.4.7' } } })).toBe(true);
  });

  it('notices a missing, an older and an unfinished installation', () => {
    expect(isInstalled(wanted, undefined)).toBe(false);
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    expect(isInstalled(wanted, { packages: { 'node_modules/dexie': { version: '4.4.6' } } })).toBe(false);
  });
});
