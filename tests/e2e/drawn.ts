import type { Locator } from '@playwright/test';

/** The picture that is painted on a card, as text to compare; empty while nothing is. */
export async function drawnOn(card: Locator): Promise<string> {
  return card.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return element.innerHTML;
    const copy = document.createElement('canvas');
    copy.width = element.width;
    copy.height = element.height;
    const context = copy.getContext('2d');
    if (!context) return '';
    context.drawImage(element, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    return data.some((value, i) => i % 4 === 3 && value > 0) ? copy.toDataURL() : '';
  });
}

/** How much of its ink a card has in other places than `marks` painted as large; 0 is none, 1 all of it. */
export async function inkElsewhere(
  card: Locator,
  marks: readonly { readonly d: string | null; readonly fill: string | null }[],
  widthMm: number,
): Promise<number> {
  return card.evaluate(
    (element, { outlines, paper }) => {
      if (!(element instanceof HTMLCanvasElement)) return 1;
      const { width, height } = element;
      const pixels = (paint: (context: CanvasRenderingContext2D) => void) => {
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = height;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        paint(context);
        return context.getImageData(0, 0, width, height).data;
      };
      const shown = pixels((context) => context.drawImage(element, 0, 0));
      const wanted = pixels((context) => {
        context.scale(width / paper, width / paper);
        for (const { d, fill } of outlines) {
          context.fillStyle = fill ?? '';
          // Not an array's method.
          // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
          context.fill(new Path2D(d ?? ''));
        }
      });
      let ink = 0;
      let apart = 0;
      for (let i = 3; i < shown.length; i += 4) {
        ink += wanted[i]!;
        apart += Math.abs(shown[i]! - wanted[i]!);
      }
      return ink === 0 ? 1 : apart / ink;
    },
    { outlines: marks, paper: widthMm },
  );
}
