/** One filled outline, in millimetres from the sheet's top left corner. */
export interface PrintMark {
  /** SVG path data: commands and numbers only. */
  readonly d: string;
  /** `#rrggbb`. */
  readonly fill: string;
}

/** Words that are set in type, in a box of their own; for scripts that no pen here writes. In millimetres. */
export interface PrintType {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** `#rrggbb`. */
  readonly fill: string;
}

/** `[a, b, c, d, e, f]` as in SVG: x becomes ax + cy + e, and y becomes bx + dy + f; in millimetres. */
export type Matrix = readonly [number, number, number, number, number, number];

/** One side of paper, exactly as large as it prints. */
export interface PrintSheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marks: readonly PrintMark[];
  /** What the marks say, laid invisibly under them so that the PDF can be searched and read aloud. */
  readonly text: string;
  /** Set in whatever fonts the machine has, so no part of an exact file. */
  readonly type?: readonly PrintType[];
  /** How the drawing lies on the page, where it was turned or moved for a printer. */
  readonly transform?: Matrix;
}

/** The edge of the paper about which it is turned over, as printers call it; however the page lies on it. */
export type TurnedOn = 'shortEdge' | 'longEdge';

export interface PrintJob {
  /** Names the document and suggests the file: "Card for Dana Okafor". */
  readonly title: string;
  readonly sheets: readonly PrintSheet[];
  /** The sheets come in pairs: front and back of one piece of paper, which is turned over on this edge. */
  readonly twoSided?: TurnedOn;
}
