/** A printer as the system knows it. */
export interface Printer {
  /** What the system calls it; it prints under this name. */
  readonly name: string;
  /** What people call it. */
  readonly label: string;
}

/** Which edge of the paper goes into the printer first; `asDrawn` leaves it to the printer's own program. */
export const FEEDS = ['asDrawn', 'short', 'long'] as const;
export type Feed = (typeof FEEDS)[number];

/** Clockwise, in degrees. */
export const TURNS = [0, 90, 180, 270] as const;
export type Turn = (typeof TURNS)[number];

/** What a printer needs for small paper to come out right. Kept for each printer. */
export interface PrinterSetup {
  readonly feed: Feed;
  /** By how much the drawing is turned; where the paper goes in along its other edge, a quarter more. */
  readonly turn: Turn;
  /** Where the drawing is moved to on the paper as it goes in, its first edge up. In millimetres. */
  readonly rightMm: number;
  readonly downMm: number;
  /** Whether it prints both sides by itself. */
  readonly duplex: 'auto' | 'manual';
  /** Printing by hand on both sides: the sheet is turned over before it is laid in again. */
  readonly turnOver: boolean;
  /** And the second side is printed upside down. */
  readonly secondTurned: boolean;
}

export const DEFAULT_SETUP: PrinterSetup = {
  feed: 'asDrawn',
  turn: 0,
  rightMm: 0,
  downMm: 0,
  duplex: 'auto',
  turnOver: true,
  secondTurned: false,
};

/** Farther off than this is no matter of millimetres but of the wrong paper or the wrong edge. */
export const FARTHEST_OFFSET_MM = 25;

/** The name under which the setup for the system's dialog is kept, where it is open which printer is chosen. */
export const ANY_PRINTER = '';
