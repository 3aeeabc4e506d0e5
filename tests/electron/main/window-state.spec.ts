import { describe, expect, it } from 'vitest';
import { placeWindow } from '../../../electron/main/window-state';

const left = { x: 0, y: 25, width: 1920, height: 1055 };
const right = { x: 1920, y: 0, width: 1280, height: 1024 };
const saved = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

describe('placeWindow', () => {
  it('opens where it was', () => {
    expect(placeWindow(saved(100, 80), [left, right])).toEqual({ x: 100, y: 80, width: 1000, height: 700 });
    expect(placeWindow(saved(2000, 10), [left, right])).toMatchObject({ x: 2000, y: 10 });
  });

  it('lets the system place it when its display is gone', () => {
    expect(placeWindow(saved(2000, 10), [left])).toEqual({ width: 1000, height: 700 });
    expect(placeWindow(saved(-5000, -5000), [left, right])).toEqual({ width: 1000, height: 700 });
  });

  it('keeps its title bar where a hand can take it', () => {
    expect(placeWindow(saved(100, 10), [left])).toMatchObject({ x: 100, y: 25 });
    expect(placeWindow(saved(1850, 100), [left])).not.toHaveProperty('x');
    expect(placeWindow(saved(100, 1070), [left])).not.toHaveProperty('x');
  });

  it('is no larger than the display, and no smaller than it can be used', () => {
    expect(placeWindow(saved(0, 30, 5000, 4000), [left])).toMatchObject({ width: 1920, height: 1055 });
    expect(placeWindow(saved(0, 30, 10, 10), [left])).toMatchObject({ width: 640, height: 480 });
    expect(placeWindow(undefined, [{ x: 0, y: 0, width: 1024, height: 728 }])).toEqual({
      width: 1024,
      height: 728,
    });
    expect(placeWindow(undefined, [])).toEqual({ width: 1280, height: 840 });
  });
});
