import { askWorker, orOnceMore } from './ask-worker';
import type { PaintAnswer, PaintWish } from './paint-messages';

const painter = askWorker<PaintWish, PaintAnswer>(
  () => new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' }),
);

/** Draws marks in a worker. The picture is the asker's: to be shown or closed. Rejects where it cannot be drawn. */
export async function paintMarks(wish: PaintWish): Promise<ImageBitmap> {
  const { picture } = await orOnceMore(() => painter(wish));
  return picture;
}
