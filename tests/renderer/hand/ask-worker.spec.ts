import { afterEach, expect, it, vi } from 'vitest';
import { askWorker, orOnceMore, WorkerGone } from '../../../renderer/hand/ask-worker';

interface Question {
  readonly say: string;
}
interface Answer {
  readonly id: number;
  readonly said: string;
}

/** A worker as its page sees it: it answers at once, fails, or says nothing, as it is asked to. */
class SmallWorker extends EventTarget {
  ended = false;

  postMessage({ id, say }: Question & { id: number }): void {
    if (say === 'nothing') return;
    queueMicrotask(() => {
      if (this.ended) return;
      if (say === 'fail') this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
      else this.dispatchEvent(new MessageEvent('message', { data: { id, said: say } }));
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

function asker() {
  const started: SmallWorker[] = [];
  const onGone = vi.fn<() => void>();
  const ask = askWorker<Question, Answer>(() => {
    const worker = new SmallWorker();
    started.push(worker);
    return worker as unknown as Worker;
  }, onGone);
  return { ask: async (say: string) => (await ask({ say })).said, started, onGone };
}

afterEach(() => void vi.useRealTimers());

it('gives everyone their own answer, from one worker', async () => {
  const { ask, started } = asker();
  expect(started).toHaveLength(0);
  expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual(['a', 'b', 'c']);
  expect(started).toHaveLength(1);
});

it('tells all who wait when the worker fails, and asks a new one next', async () => {
  const { ask, started, onGone } = asker();
  const both = await Promise.allSettled([ask('nothing'), ask('fail')]);
  for (const one of both) expect(one.status === 'rejected' && one.reason).toBeInstanceOf(WorkerGone);
  expect(String(both[0].status === 'rejected' && both[0].reason)).toContain('out of memory');
  expect(onGone).toHaveBeenCalledTimes(1);
  expect(started[0]!.ended).toBe(true);
  expect(await ask('again')).toBe('again');
  expect(started).toHaveLength(2);
});

it('gives a worker up that says nothing, but not one that is only busy', async () => {
  vi.useFakeTimers();
  const { ask, started } = asker();
  const silent = ask('nothing');
  const refused = expect(silent).rejects.toBeInstanceOf(WorkerGone);
  await vi.advanceTimersByTimeAsync(40_000);
  await ask('one that is answered');
  await vi.advanceTimersByTimeAsync(40_000);
  expect(started[0]!.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  await refused;
  expect(started[0]!.ended).toBe(true);
  // Nobody waits: nothing is given up.
  await ask('again');
  await vi.advanceTimersByTimeAsync(200_000);
  expect(started[1]!.ended).toBe(false);
});

it('tries once more, and only where a worker was lost', async () => {
  const { ask } = asker();
  const words = ['fail', 'written'];
  expect(await orOnceMore(() => ask(words.shift()!))).toBe('written');
  await expect(orOnceMore(() => ask('fail'))).rejects.toBeInstanceOf(WorkerGone);
  const other = vi.fn<() => Promise<never>>().mockRejectedValue(new Error('no such hand'));
  await expect(orOnceMore(other)).rejects.toThrow('no such hand');
  expect(other).toHaveBeenCalledTimes(1);
});
