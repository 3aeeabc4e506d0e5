import type { Problem } from '../../shared/domain/input';
import { parseLength } from '../../shared/domain/lengths';
import { FARTHEST_OFFSET_MM, type PrinterSetup } from '../../shared/domain/printer';
import { correct, crossOf, type Edge } from '../../shared/notes/feed';
import type { PaperSize } from '../../shared/domain/stationery';

/** What a printer needs, as typed. */
export interface SetupTyped extends Omit<PrinterSetup, 'rightMm' | 'downMm'> {
  readonly right: string;
  readonly down: string;
}

export function typedSetup({ rightMm, downMm, ...rest }: PrinterSetup): SetupTyped {
  return { ...rest, right: String(rightMm), down: String(downMm) };
}

export function problemsInSetup({ right, down }: SetupTyped): Readonly<Record<'right' | 'down', Problem>> {
  return { right: problemWithOffset(right), down: problemWithOffset(down) };
}

function problemWithOffset(typed: string): Problem {
  const mm = offsetOf(typed);
  if (mm === undefined) return 'Write it in millimetres: 2.5, or -1.';
  return Math.abs(mm) > FARTHEST_OFFSET_MM
    ? `More than ${FARTHEST_OFFSET_MM} mm is no matter of the feed: is it the right paper?`
    : undefined;
}

function offsetOf(typed: string): number | undefined {
  return typed.trim() === '' ? 0 : parseLength(typed, 'mm');
}

/** What was typed; the last good numbers stand in for bad ones. */
export function setupFrom(typed: SetupTyped, before: PrinterSetup): PrinterSetup {
  const { right, down, ...rest } = typed;
  const problems = problemsInSetup(typed);
  return {
    ...rest,
    rightMm: problems.right === undefined ? (offsetOf(right) ?? 0) : before.rightMm,
    downMm: problems.down === undefined ? (offsetOf(down) ?? 0) : before.downMm,
  };
}

/** What was read off the test page, as typed. */
export interface MeasuredTyped {
  readonly first: Edge | undefined;
  readonly fromLeft: string;
  readonly fromTop: string;
}

export type Worked = { readonly setup: PrinterSetup; readonly words: string } | { readonly problem: string };

/** The setup that the test page asks for, and what changed, in words. */
export function workOut(setup: PrinterSetup, paper: PaperSize, measured: MeasuredTyped): Worked {
  const { first } = measured;
  if (first === undefined) return { problem: 'Say which letter came out first.' };
  const fromLeftMm = parseLength(measured.fromLeft, 'mm');
  const fromTopMm = parseLength(measured.fromTop, 'mm');
  if (fromLeftMm === undefined || fromTopMm === undefined) {
    return { problem: 'Write both distances in millimetres: 52.5, say.' };
  }
  const next = correct(setup, paper, { first, fromLeftMm, fromTopMm });
  if (!next) {
    const { xMm, yMm } = crossOf(paper);
    return {
      problem: `Those are too far from ${xMm} and ${yMm} mm to be a matter of the feed. Hold the sheet with A up and measure once more; if they stand, the printer took other paper than this.`,
    };
  }
  const moved = Math.hypot(next.rightMm - setup.rightMm, next.downMm - setup.downMm);
  const turned = next.feed !== setup.feed || next.turn !== setup.turn;
  const changes = [
    moved >= 0.1 && `moved by ${moved.toFixed(1)} mm`,
    turned && (next.feed === setup.feed ? 'turned upside down' : 'turned to the edge that goes in first'),
  ].filter((change) => change !== false);
  return {
    setup: next,
    words:
      changes.length === 0
        ? 'Nothing to put right: it prints where it should.'
        : `From now on it is ${changes.join(' and ')}. Print the test page once more to be sure.`,
  };
}
