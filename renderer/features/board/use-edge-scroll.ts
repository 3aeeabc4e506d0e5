import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, type RefObject } from 'react';

/** How near an edge a dragged card scrolls the row, and how fast at most, in pixels and pixels a frame. */
const BELT = 56;
const FASTEST = 16;

/**
 * Scrolls a row sideways while a card is held at its edge. Browsers scroll what lies under the pointer, which is
 * a column, and so only up and down.
 */
export function useEdgeScroll(row: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0;
    let clientX = 0;

    function step(): void {
      const element = row.current;
      if (element) {
        const { left, right } = element.getBoundingClientRect();
        element.scrollLeft += speed(clientX - (right - BELT)) - speed(left + BELT - clientX);
      }
      frame = requestAnimationFrame(step);
    }

    function stop(): void {
      cancelAnimationFrame(frame);
      row.current?.style.removeProperty('scroll-snap-type');
    }

    const stopMonitor = monitorForElements({
      onDragStart: ({ location }) => {
        clientX = location.current.input.clientX;
        // Each small step would snap back to where it began.
        row.current?.style.setProperty('scroll-snap-type', 'none');
        frame = requestAnimationFrame(step);
      },
      onDrag: ({ location }) => {
        clientX = location.current.input.clientX;
      },
      onDrop: stop,
    });
    return () => {
      stop();
      stopMonitor();
    };
  }, [row]);
}

function speed(depth: number): number {
  return depth <= 0 ? 0 : Math.ceil((Math.min(depth, BELT) / BELT) * FASTEST);
}
