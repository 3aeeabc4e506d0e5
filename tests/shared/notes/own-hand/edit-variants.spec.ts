import { expect, it } from 'vitest';
import type { OwnVariant } from '../../../../shared/domain/own-hand';
import { boxOf } from '../../../../shared/notes/geometry';
import {
  drawnVariant,
  raised,
  scaled,
  settled,
  turned,
  withAnother,
} from '../../../../shared/notes/own-hand/edit-variants';
import { penPath } from '../../../../shared/notes/own-hand/pen-path';
import { strokesFromText } from '../../../../shared/notes/own-hand/stroke-text';

const VARIANT: OwnVariant = {
  strokes: '10 0 15 0 100;60 0 15 0 100',
  advance: 80,
  cell: '1.3',
  doubt: 'odd',
};
const boxOfVariant = ({ strokes }: OwnVariant) => boxOf(strokesFromText(strokes)!);

it('drops and keeps, without losing anything', () => {
  expect(turned(VARIANT).dropped).toBe(true);
  expect(turned(turned(VARIANT))).toEqual(VARIANT);
  expect(settled(VARIANT).doubt).toBeUndefined();
});

it('raises off the line and grows upon it', () => {
  expect(boxOfVariant(raised(VARIANT, 0.04)).top).toBeCloseTo(0.04);
  const grown = scaled(VARIANT, 1.1);
  expect(boxOfVariant(grown)).toMatchObject({ top: 0, bottom: 1.1 });
  expect(grown.advance).toBe(88);
  let large = VARIANT;
  for (let i = 0; i < 200; i++) large = scaled(large, 1.1);
  expect(strokesFromText(large.strokes)).toBeDefined();
});

it('takes what was drawn, dots among it', () => {
  const drawn = drawnVariant([
    Array.from({ length: 40 }, (_, i) => ({ x: 0.5 + i / 80, y: 1 - i / 40 })),
    [{ x: 1, y: 1.5 }],
    [],
  ])!;
  const strokes = strokesFromText(drawn.strokes)!;
  expect(strokes).toHaveLength(2);
  expect(strokes[0]!.length).toBeLessThan(10);
  expect(penPath(strokes)).toMatch(/^M[\d.\- qtz]+M/);
  expect(drawnVariant([])).toBeUndefined();
  expect(drawnVariant([[{ x: 900, y: 0 }]])).toBeUndefined();
});

it('makes room for another way only where one was dropped', () => {
  const five = Array.from({ length: 5 }, () => VARIANT);
  expect(withAnother(five, VARIANT)).toBeUndefined();
  expect(withAnother(five.slice(1), VARIANT)).toHaveLength(5);
  const withDropped = [VARIANT, turned(VARIANT), VARIANT, VARIANT, VARIANT];
  expect(withAnother(withDropped, settled(VARIANT))![1]).toEqual(settled(VARIANT));
});
