import type { PaintAnswer, PaintWish } from './paint-messages';

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, (picture: ImageBitmap) => void>();

/** Draws marks in a worker. The picture is the asker's: to be shown or closed. */
export function paintMarks(wish: PaintWish): Promise<ImageBitmap> {
  worker ??= startWorker();
  const painter = worker;
  return new Promise((resolve) => {
    const id = ++asked;
    waiting.set(id, resolve);
    // A worker is not a window: there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    painter.postMessage({ ...wish, id });
  });
}

function startWorker(): Worker {
  const painter = new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' });
  painter.addEventListener('message', ({ data }: MessageEvent<PaintAnswer>) => {
    waiting.get(data.id)?.(data.picture);
    waiting.delete(data.id);
  });
  return painter;
}
