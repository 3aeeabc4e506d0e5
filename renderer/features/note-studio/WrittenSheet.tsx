import { useEffect, useMemo, useRef, useState } from 'react';
import type { PrintMark } from '../../../shared/domain/print-job';
import type { PaperSize } from '../../../shared/domain/stationery';
import { paintMarks } from '../../hand/paint-marks';
import { useWritten } from '../../hand/use-written';

const NONE: readonly PrintMark[] = [];

interface WrittenSheetProps {
  readonly paper: PaperSize;
  readonly marks: readonly PrintMark[] | undefined;
  readonly label: string;
  /** The element that says what is written. */
  readonly saidBy: string;
  readonly className: string | undefined;
}

/** What the pen wrote, painted as sharp as this screen shows it, without holding up the typing. */
export function WrittenSheet({ paper, marks = NONE, label, saidBy, className }: WrittenSheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pixels = usePixels(canvas);
  const { widthMm } = paper;
  const wish = useMemo(
    () => pixels && { marks, ...pixels, pixelsAMm: pixels.width / widthMm },
    [marks, pixels, widthMm],
  );
  const { result, problem } = useWritten(wish, paintMarks);

  useEffect(() => {
    const element = canvas.current;
    // A picture is handed over whole and once: it is empty then.
    if (!element || !result || result.width === 0) return;
    if (element.width !== result.width) element.width = result.width;
    if (element.height !== result.height) element.height = result.height;
    element.getContext('bitmaprenderer')?.transferFromImageBitmap(result);
  }, [result]);

  // Slower while it is typed, and the same picture.
  if (problem !== undefined)
    return (
      <svg
        className={className}
        viewBox={`0 0 ${widthMm} ${paper.heightMm}`}
        role="img"
        aria-label={label}
        aria-describedby={saidBy}
      >
        {marks.map(({ d, fill }) => (
          <path key={fill} d={d} fill={fill} />
        ))}
      </svg>
    );
  return (
    <canvas
      ref={canvas}
      className={className}
      style={{ aspectRatio: `${widthMm} / ${paper.heightMm}` }}
      role="img"
      aria-label={label}
      aria-describedby={saidBy}
      data-painted={result !== undefined && marks.length > 0}
    />
  );
}

/** How many of the screen's own pixels an element covers; `undefined` until that is known. */
function usePixels(element: { readonly current: HTMLElement | null }) {
  const [pixels, setPixels] = useState<{ readonly width: number; readonly height: number }>();
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.devicePixelContentBoxSize[0];
      if (size?.inlineSize && size.blockSize) setPixels({ width: size.inlineSize, height: size.blockSize });
    });
    observer.observe(element.current, { box: 'device-pixel-content-box' });
    return () => observer.disconnect();
  }, [element]);
  return pixels;
}
