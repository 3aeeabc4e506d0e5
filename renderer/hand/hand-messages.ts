import type { WholeHand } from '../../shared/domain/own-hand';
import type { PrintSheet } from '../../shared/domain/print-job';
import type { AnyHandId } from '../../shared/notes/hands';
import type { InkId } from '../../shared/notes/ink';
import type { EnvelopeResult } from '../../shared/notes/layout-envelope';
import type { NoteResult, Signing } from '../../shared/notes/layout-note';
import type { Manner } from '../../shared/notes/manner';
import type { Sheet } from '../../shared/notes/page';
import type { PlotResult } from '../../shared/notes/plot-note';
import type { WrittenLine } from '../../shared/notes/write-line';

/** A note as the worker is asked to write it; the hand changes with the script. */
export interface NoteWish {
  readonly text: string;
  readonly hand: AnyHandId;
  readonly sheet: Sheet;
  readonly seed: number;
  readonly ink: InkId;
  readonly manner: Manner;
  readonly signature?: Signing | undefined;
}

export interface LineWish {
  readonly text: string;
  readonly hand: AnyHandId;
  readonly seed: number;
}

export interface EnvelopeWish {
  readonly lines: readonly string[];
  readonly corner: string;
  readonly from?: readonly string[];
  readonly hand: AnyHandId;
  readonly sheet: Sheet;
  readonly seed: number;
  readonly ink: InkId;
  readonly manner: Manner;
}

/** The front of a folded card; the hand is that of the note inside. */
export interface FrontWish {
  readonly text: string;
  readonly hand: AnyHandId;
  readonly sheet: Sheet;
  readonly seed: number;
  readonly ink: InkId;
  readonly manner: Manner;
}

export type HandQuestion =
  /** Brings a hand of the person's own, or what has become of it; everything after is written with it. */
  | { readonly id: number; readonly ask: 'learn'; readonly wish: WholeHand }
  | { readonly id: number; readonly ask: 'note'; readonly wish: NoteWish }
  | { readonly id: number; readonly ask: 'envelope'; readonly wish: EnvelopeWish }
  | { readonly id: number; readonly ask: 'front'; readonly wish: FrontWish }
  | { readonly id: number; readonly ask: 'plot'; readonly wish: NoteWish }
  | { readonly id: number; readonly ask: 'line'; readonly wish: LineWish };

export type HandAnswer =
  | { readonly id: number; readonly of: 'note'; readonly result: NoteResult }
  | { readonly id: number; readonly of: 'envelope'; readonly result: EnvelopeResult }
  | { readonly id: number; readonly of: 'front'; readonly result: PrintSheet }
  | { readonly id: number; readonly of: 'plot'; readonly result: PlotResult }
  | { readonly id: number; readonly of: 'line'; readonly result: WrittenLine | undefined }
  | { readonly id: number; readonly of: 'learnt' }
  | { readonly id: number; readonly of: 'trouble'; readonly problem: string };
