import type { PrintMark } from '../../shared/domain/print-job';

/** Marks to be drawn on a picture of so many pixels, each so many to a millimetre. */
export interface PaintWish {
  readonly marks: readonly PrintMark[];
  readonly width: number;
  readonly height: number;
  readonly pixelsAMm: number;
}

export interface PaintAnswer {
  readonly id: number;
  readonly picture: ImageBitmap;
}
