import type { PaintAnswer, PaintWish } from './paint-messages';

/** Fills outlines away from the screen's thread: those of a written card are too many to draw between two frames. */
function paint({ marks, width, height, pixelsAMm }: PaintWish): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context?.scale(pixelsAMm, pixelsAMm);
  for (const { d, fill } of marks) {
    if (!context) break;
    context.fillStyle = fill;
    // Not an array's method.
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
    context.fill(new Path2D(d));
  }
  return canvas.transferToImageBitmap();
}

self.addEventListener('message', (event: MessageEvent<PaintWish & { readonly id: number }>) => {
  const answer: PaintAnswer = { id: event.data.id, picture: paint(event.data) };
  self.postMessage(answer, { transfer: [answer.picture] });
});
