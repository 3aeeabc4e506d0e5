import type { PointerEvent } from 'react';
import type { SignaturePoint } from '../../shared/domain/signature';
import {
  penIs,
  strokeBegun,
  strokeCancelled,
  strokeEnded,
  strokeMoved,
  type Holder,
  type PadStrokes,
} from './pad-strokes';

type OnPointer = (event: PointerEvent<SVGSVGElement>) => void;

/**
 * What makes a drawing something to draw on; places are in the units of its view box.
 * @param apart nearer to the last one than this, a place says nothing
 */
export function padHandlers(
  onStrokes: (change: (before: PadStrokes) => PadStrokes) => void,
  apart: number,
): Readonly<Record<`onPointer${'Enter' | 'Leave' | 'Down' | 'Move' | 'Up' | 'Cancel'}`, OnPointer>> {
  const near =
    (is: boolean): OnPointer =>
    (event) => {
      if (event.pointerType === 'pen') onStrokes((before) => penIs(before, is));
    };
  return {
    onPointerEnter: near(true),
    onPointerLeave: near(false),
    onPointerDown(event) {
      // A pen's side button or another mouse button is no stroke.
      const [at] = event.button === 0 ? placesOf(event) : [];
      if (!at) return;
      const [pointer, by] = [event.pointerId, holderOf(event)];
      event.preventDefault();
      event.currentTarget.setPointerCapture(pointer);
      onStrokes((before) => strokeBegun(before, pointer, by, at));
    },
    onPointerMove(event) {
      const through = placesOf(event);
      onStrokes((before) => strokeMoved(before, event.pointerId, through, apart));
    },
    onPointerUp: (event) => onStrokes((before) => strokeEnded(before, event.pointerId)),
    onPointerCancel: (event) => onStrokes((before) => strokeCancelled(before, event.pointerId)),
  };
}

function holderOf({ pointerType }: PointerEvent): Holder {
  return pointerType === 'pen' || pointerType === 'touch' ? pointerType : 'mouse';
}

/** Where the pointer has been since the last event: a pen tells more places than there are frames. */
function placesOf(event: PointerEvent<SVGSVGElement>): readonly SignaturePoint[] {
  const matrix = event.currentTarget.getScreenCTM()?.inverse();
  if (!matrix) return [];
  const between = event.nativeEvent.getCoalescedEvents();
  return (between.length > 0 ? between : [event]).map(({ clientX, clientY }) => {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
    return { x, y };
  });
}
