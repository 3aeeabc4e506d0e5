import { describe, expect, it } from 'vitest';
import { parseNamedFace } from '../../../renderer/hand/parse-face';
import { boxOf } from '../../../shared/notes/geometry';
import { fileKind } from '../../../shared/notes/own-hand/image-header';
import { flattenPath } from '../../../shared/notes/skeleton/flatten';
import { asOtf, asTtf, woffFile } from '../../builders/font-files';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCXYZ019.,é';
const woff = woffFile('la-belle-aurore/files/la-belle-aurore-latin');
const bytesOf = (file: Buffer) => Uint8Array.from(file).buffer;

describe.each([
  ['TTF', asTtf(woff), /Aurore/],
  ['OTF', asOtf(woff, LETTERS), /Written anew/],
] as const)('a font as %s', (_, file, name) => {
  it('is known by its first bytes, and has the letters of the WOFF', () => {
    expect(fileKind(file)).toBe('font');
    const face = parseNamedFace(bytesOf(file));
    const whole = parseNamedFace(bytesOf(woff));
    expect(face.name).toMatch(name);
    for (const character of LETTERS) {
      const [mine, theirs] = [face.glyph(character)!, whole.glyph(character)!];
      expect(mine.advance).toBe(theirs.advance);
      const [here, there] = [boxOf(flattenPath(mine.path)), boxOf(flattenPath(theirs.path))];
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(Math.abs(here[side] - there[side]) / face.unitsPerEm).toBeLessThan(0.01);
    }
    expect(face.glyph('你')).toBeUndefined();
  });

  it('is refused when it is cut short', () => {
    expect(() => {
      const face = parseNamedFace(bytesOf(file.subarray(0, 300)));
      for (const character of LETTERS) face.glyph(character);
    }).toThrow();
  });
});
