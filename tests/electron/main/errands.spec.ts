import { describe, expect, it } from 'vitest';
import { createErrands } from '../../../electron/main/errands';
import type { StateFile } from '../../../electron/main/state-file';
import type { Errand, KeptErrand } from '../../../shared/domain/errand';

const snooze: Errand = { do: 'snooze', key: 'checkIn.0190aaaa-0000-7000-8000-000000000001', until: 5 };
const resume: Errand = { do: 'resume', at: 6 };

/** A disk, and the page that hears of what is on it. */
function desk() {
  let kept: readonly KeptErrand[] | undefined;
  const heard: KeptErrand[] = [];
  const file: StateFile<readonly KeptErrand[]> = {
    read: () => kept,
    write: (value) => {
      kept = value;
      return true;
    },
  };
  return { heard, kept: () => kept, start: () => createErrands(file, (one) => void heard.push(one)) };
}

describe('errands', () => {
  it('are on disk before the page hears of them, and off it once it has written them down', () => {
    const { heard, kept, start } = desk();
    const errands = start();
    errands.give(snooze);
    errands.give(resume);
    expect(kept()).toEqual(heard);
    expect(heard.map(({ errand }) => errand)).toEqual([snooze, resume]);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(2);
    errands.done(heard[0]?.id ?? '');
    errands.done('no such');
    expect(kept()?.map(({ errand }) => errand)).toEqual([resume]);
  });

  it('are told again by the next run, in their order', () => {
    const { heard, start } = desk();
    const errands = start();
    errands.give(snooze);
    errands.give(resume);
    start().retell();
    expect(heard.slice(2)).toEqual(heard.slice(0, 2));
  });

  it('do not pile up for ever', () => {
    const { kept, start } = desk();
    const errands = start();
    for (let count = 0; count < 300; count += 1) errands.give({ ...snooze, until: count });
    expect(kept()).toHaveLength(200);
    expect(kept()?.at(-1)?.errand).toEqual({ ...snooze, until: 299 });
  });
});
