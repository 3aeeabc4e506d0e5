import { describe, expect, it } from 'vitest';
import type { SignaturePoint } from '../../../shared/domain/signature';
import {
  drawingOf,
  NO_STROKES,
  penIs,
  strokeBegun,
  strokeCancelled,
  strokeEnded,
  strokeMoved as moved,
  withoutLastStroke,
  type Holder,
  type PadStrokes,
} from '../../../renderer/desk/pad-strokes';

const strokeMoved = (pad: PadStrokes, pointer: number, through: readonly SignaturePoint[]) =>
  moved(pad, pointer, through, 1.2);
const at = (x: number) => ({ x, y: 50 });

function drawn(pad: PadStrokes, pointer: number, by: Holder, from: number): PadStrokes {
  const begun = strokeBegun(pad, pointer, by, at(from));
  return strokeEnded(strokeMoved(begun, pointer, [at(from + 10), at(from + 20)]), pointer);
}

const starts = (pad: PadStrokes) => drawingOf(pad).map(([first]) => first?.x);

describe('the pad that signatures are drawn on', () => {
  it('keeps every place that a pointer went through, but not those that say nothing', () => {
    const going = strokeMoved(strokeBegun(NO_STROKES, 1, 'mouse', at(0)), 1, [
      at(0.5),
      at(10),
      at(10.2),
      at(20),
    ]);
    expect(drawingOf(going)).toEqual([]);
    expect(drawingOf(strokeEnded(going, 1))).toEqual([[at(0), at(10), at(20)]]);
  });

  it('lets one finger draw, whatever a second one does meanwhile', () => {
    let pad = strokeBegun(NO_STROKES, 1, 'touch', at(0));
    pad = strokeBegun(pad, 2, 'touch', at(300));
    pad = strokeMoved(pad, 2, [at(310)]);
    pad = strokeMoved(pad, 1, [at(10)]);
    pad = strokeEnded(pad, 2);
    pad = strokeEnded(strokeMoved(pad, 1, [at(20)]), 1);
    expect(drawingOf(pad)).toEqual([[at(0), at(10), at(20)]]);
  });

  it('takes a pen over the hand that lay there first', () => {
    const palm = strokeMoved(strokeBegun(NO_STROKES, 1, 'touch', at(300)), 1, [at(320)]);
    const pad = strokeEnded(drawn(palm, 2, 'pen', 0), 1);
    expect(starts(pad)).toEqual([0]);
  });

  it('lets no hand draw beside a pen, near or after it has drawn, until all is begun anew', () => {
    expect(starts(drawn(penIs(NO_STROKES, true), 1, 'touch', 300))).toEqual([]);
    const penned = drawn(NO_STROKES, 1, 'pen', 0);
    expect(starts(drawn(penned, 2, 'touch', 300))).toEqual([0]);
    expect(starts(drawn(NO_STROKES, 2, 'touch', 300))).toEqual([300]);
  });

  it('drops what the system took away, and nothing before it', () => {
    const first = drawn(NO_STROKES, 1, 'touch', 0);
    const palm = strokeMoved(strokeBegun(first, 2, 'touch', at(300)), 2, [at(340)]);
    expect(starts(strokeCancelled(palm, 3))).toEqual([0]);
    expect(strokeCancelled(palm, 2)).toEqual(first);
  });

  it('takes strokes back one by one, first the one that is being drawn', () => {
    const two = drawn(drawn(NO_STROKES, 1, 'mouse', 0), 1, 'mouse', 100);
    const third = strokeBegun(two, 1, 'mouse', at(200));
    expect(withoutLastStroke(third)).toEqual(two);
    expect(starts(withoutLastStroke(two))).toEqual([0]);
    expect(starts(withoutLastStroke(withoutLastStroke(withoutLastStroke(two))))).toEqual([]);
  });
});
