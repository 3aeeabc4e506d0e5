import { describe, expect, it } from 'vitest';
import { createFarewell } from '../../../electron/main/farewell';
import type { StateFile } from '../../../electron/main/state-file';

function memory<T>(): StateFile<T> {
  let kept: T | undefined;
  return { read: () => kept, write: (value) => ((kept = value), true) };
}

function farewell({ tray = false, heard = true } = {}) {
  let asked = 0;
  const state = memory<{ told: boolean }>();
  const ports = {
    state,
    showsTray: () => Promise.resolve(tray),
    ask: () => (heard && (asked += 1), heard),
  };
  return { ...createFarewell(ports), state, asked: () => asked };
}

describe('the farewell', () => {
  it('says nothing where there is a tray', async () => {
    const one = farewell({ tray: true });
    expect(await one.mayHide()).toBe(true);
    expect(one.asked()).toBe(0);
    expect(one.state.read()).toBeUndefined();
  });

  it('speaks once where there is none, and never again once the person knows', async () => {
    const one = farewell();
    expect(await one.mayHide()).toBe(false);
    expect(one.asked()).toBe(1);
    one.told();
    expect(one.mayHide()).toBe(true);
    expect(one.asked()).toBe(1);
  });

  it('lets a second closing close, though nobody answered', async () => {
    const one = farewell();
    await one.mayHide();
    expect(one.mayHide()).toBe(true);
    expect(one.state.read()).toEqual({ told: true });
  });

  it('hides at once, and leaves the telling for another time, where no page listens', async () => {
    const one = farewell({ heard: false });
    expect(await one.mayHide()).toBe(true);
    expect(one.state.read()).toBeUndefined();
  });
});
