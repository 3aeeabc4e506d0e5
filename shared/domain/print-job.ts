/** One filled outline, in millimetres from the sheet's top left corner. */
export interface PrintMark {
  /** SVG path data: commands and numbers only. */
  readonly d: string;
  /** `#rrggbb`. */
  readonly fill: string;
}

/** One side of paper, exactly as large as it prints. */
export interface PrintSheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marks: readonly PrintMark[];
  /** What the marks say, laid invisibly under them so that the PDF can be searched and read aloud. */
  readonly text: string;
}

export interface PrintJob {
  /** Names the document and suggests the file: "Card for Dana Okafor". */
  readonly title: string;
  readonly sheets: readonly PrintSheet[];
}
