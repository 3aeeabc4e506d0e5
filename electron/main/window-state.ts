import * as v from 'valibot';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MIN_SIZE = { width: 640, height: 480 } as const;
const FIRST_SIZE = { width: 1280, height: 840 } as const;
/** So much of the title bar must lie on a display that a hand can take it. */
const GRIP = { width: 120, height: 40 } as const;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));

export const windowStateSchema = v.object({
  bounds: v.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  maximized: v.boolean(),
});
export type WindowState = v.InferOutput<typeof windowStateSchema>;

/**
 * Where the window opens, given where it was and the work areas that exist now: as it was, no larger than the display
 * it lies on, and centred by the system (no `x` and `y`) where its title bar would be out of reach.
 */
export function placeWindow(
  saved: WindowState | undefined,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> & Pick<Rectangle, 'width' | 'height'> {
  if (!saved) return sizeWithin(FIRST_SIZE, workAreas[0]);
  const { bounds } = saved;
  const area = workAreas.find((one) => gripLiesOn(bounds, one));
  if (!area) return sizeWithin(bounds, workAreas[0]);
  const { width, height } = sizeWithin(bounds, area);
  return { x: bounds.x, y: Math.max(bounds.y, area.y), width, height };
}

function gripLiesOn(bounds: Rectangle, area: Rectangle): boolean {
  const shownWidth = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const topIsOn = bounds.y >= area.y - GRIP.height / 2 && bounds.y <= area.y + area.height - GRIP.height;
  return shownWidth >= GRIP.width && topIsOn;
}

function sizeWithin(size: { readonly width: number; readonly height: number }, area: Rectangle | undefined) {
  return {
    width: Math.max(MIN_SIZE.width, Math.min(size.width, area?.width ?? size.width)),
    height: Math.max(MIN_SIZE.height, Math.min(size.height, area?.height ?? size.height)),
  };
}
