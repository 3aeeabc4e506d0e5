import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, readColours } from './colours';

const RENDERER = resolve(import.meta.dirname, '../../../renderer');
const tokens = readFileSync(join(RENDERER, 'ui/tokens.css'), 'utf8');
const colours = readColours(tokens);

/** What is written on what. 4.5:1, WCAG 2.2 AA for text of any size. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  paper: ['ink', 'soft', 'pen', 'pen-down', 'late', 'wait', 'done'],
  card: ['ink', 'soft', 'pen', 'pen-down', 'late', 'wait', 'done'],
  wash: ['ink', 'soft', 'pen', 'pen-down', 'late', 'wait', 'done'],
  kraft: ['ink', 'soft', 'pen', 'pen-down', 'late', 'wait', 'done'],
  stamp: ['pen', 'late', 'soft'],
  stock: ['stock-ink'],
  pen: ['on-pen'],
  'pen-down': ['on-pen'],
  soft: ['on-pen'],
};

/** What must be seen to be used. 3:1, WCAG 2.2 AA for the outlines of controls and for the ring of the focus. */
const OUTLINED: Readonly<Record<string, readonly string[]>> = {
  paper: ['edge', 'pen', 'late'],
  card: ['edge', 'pen', 'late'],
  kraft: ['edge', 'pen'],
  wash: ['edge', 'pen'],
};

/** Never the only sign of anything. */
const DECORATIVE = ['rule', 'perf'];

describe('the colours', () => {
  it.each(Object.entries(WRITTEN))('are legible on %s', (ground, inks) => {
    for (const ink of inks) {
      for (const theme of ['day', 'night'] as const) {
        const ratio = contrast(colours[theme].get(ink), colours[theme].get(ground));
        expect(ratio, `${ink} on ${ground} by ${theme}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it.each(Object.entries(OUTLINED))('show the controls on %s', (ground, lines) => {
    for (const line of lines) {
      for (const theme of ['day', 'night'] as const) {
        const ratio = contrast(colours[theme].get(line), colours[theme].get(ground));
        expect(ratio, `${line} on ${ground} by ${theme}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('are all accounted for', () => {
    const named = [WRITTEN, OUTLINED].flatMap((pairs) => [
      ...Object.keys(pairs),
      ...Object.values(pairs).flat(),
    ]);
    expect([...new Set([...named, ...DECORATIVE])].toSorted()).toEqual([...colours.day.keys()].toSorted());
  });

  it('are written in tokens.css alone', () => {
    const sheets = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.css'),
    );
    expect(sheets.length).toBeGreaterThan(5);
    for (const path of sheets) {
      // The print page is paper: it has no theme.
      if (path.endsWith('tokens.css') || path.startsWith('print')) continue;
      const rules = readFileSync(join(RENDERER, path), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
      expect(rules, path).not.toMatch(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/i);
    }
  });
});

describe('the measure itself', () => {
  it('gives the ends of the scale', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });

  it('fails loudly on a colour that is not there', () => {
    expect(() => contrast(undefined, '#ffffff')).toThrow('no such colour');
  });
});
