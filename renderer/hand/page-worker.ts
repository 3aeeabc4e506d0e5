import { HEADER_BYTES, imageSize } from '../../shared/notes/own-hand/image-header';
import type { Picture } from '../../shared/notes/own-hand/blobs';
import { project } from '../../shared/notes/own-hand/homography';
import { locatePage, type FoundPage } from '../../shared/notes/own-hand/locate';
import { markOdd } from '../../shared/notes/own-hand/odd-letters';
import { readPage } from '../../shared/notes/own-hand/read-page';
import { GRID, gridLeft, TEMPLATE_PAGES } from '../../shared/notes/own-hand/template';
import type { PageAnswer, PageRefusal } from './page-messages';

// A worker is not a window: there is no origin to name.
// oxlint-disable unicorn/require-post-message-target-origin

/** Larger files are no photographs of a page. */
const HEAVIEST = 80_000_000;
/** More than the cameras that people own; four bytes a pixel have to fit into memory. */
const MOST_PIXELS = 64_000_000;
/** What is finer is shrunk while it is decoded: a page does not gain from more. */
const ENOUGH_PIXELS = 24_000_000;
/** Of the straightened picture that letters are compared with, to a millimetre. */
const SHOWN_DOTS = 7;
const TELL_EVERY = 6;

function tell(answer: PageAnswer): void {
  self.postMessage(answer);
}

async function read(file: Blob): Promise<void> {
  const refuse = (refusal: PageRefusal) => tell({ of: 'refused', refusal });
  if (file.size > HEAVIEST) return refuse({ why: 'heavy' });
  // The header alone, before anything is decoded: a small file may claim a picture that no memory holds.
  const size = imageSize(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
  if (!size) return refuse({ why: 'broken' });
  const pixels = size.width * size.height;
  if (pixels > MOST_PIXELS) return refuse({ why: 'tooLarge', megapixels: Math.round(pixels / 1e6) });
  let picture: Picture;
  try {
    picture = await decode(file, Math.min(1, Math.sqrt(ENOUGH_PIXELS / pixels)), size.width);
  } catch {
    return refuse({ why: 'broken' });
  }
  const found = locatePage(picture);
  if (typeof found === 'string') return refuse({ why: found });
  const total = TEMPLATE_PAGES[found.page]!.length;
  const steps = readPage(picture, found);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (step.value % TELL_EVERY === 0) tell({ of: 'progress', done: step.value, total });
  }
  if (!step.value) return refuse({ why: 'bare' });
  tell({
    of: 'read',
    read: {
      page: found.page + 1,
      letters: markOdd(step.value),
      picture: await straightened(picture, found),
      pixelsPerX: found.pixelsPerX,
      ...(found.mirrored && { mirrored: true }),
    },
  });
}

async function decode(file: Blob, scale: number, width: number): Promise<Picture> {
  const options: ImageBitmapOptions =
    scale < 1 ? { resizeWidth: Math.round(width * scale), resizeQuality: 'high' } : {};
  const bitmap = await createImageBitmap(file, options);
  try {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas to decode on');
    // Where a picture is see-through, there is paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, bitmap.width, bitmap.height);
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
}

/** The grid alone, seen from straight above. */
async function straightened(picture: Picture, { paper, map }: FoundPage): Promise<string> {
  const width = Math.round(GRID.columns * GRID.cellWidth * SHOWN_DOTS);
  const height = Math.round(GRID.rows * GRID.cellHeight * SHOWN_DOTS);
  const image = new ImageData(width, height);
  const left = gridLeft(paper);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = project(map, {
        x: left + (column + 0.5) / SHOWN_DOTS,
        y: GRID.top + (row + 0.5) / SHOWN_DOTS,
      });
      const x = Math.max(0, Math.min(picture.width - 1, Math.floor(at.x)));
      const y = Math.max(0, Math.min(picture.height - 1, Math.floor(at.y)));
      const from = 4 * (y * picture.width + x);
      const to = 4 * (row * width + column);
      image.data.set(picture.data.subarray(from, from + 4), to);
    }
  }
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 });
  return dataUrl(blob);
}

async function dataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return `data:${blob.type};base64,${btoa(text)}`;
}

self.addEventListener('message', (event: MessageEvent<Blob>) => {
  read(event.data).catch(() => tell({ of: 'refused', refusal: { why: 'broken' } }));
});
