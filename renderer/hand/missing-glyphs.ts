const SIZE = 28;
/** No font has it, so what is drawn for it is the box that stands for missing letters. */
const NOBODYS = '\u{10fffe}';

/** The characters for which this computer has no font: they would print as boxes. Each once, in the order met. */
export function missingGlyphs(text: string, family: string): readonly string[] {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return [];
  pen.font = `20px ${family}`;
  pen.textBaseline = 'top';
  const drawn = (character: string): string => {
    pen.clearRect(0, 0, SIZE, SIZE);
    pen.fillText(character, 2, 2);
    return pen.getImageData(0, 0, SIZE, SIZE).data.join();
  };
  const box = drawn(NOBODYS);
  return [...new Set(text.match(/[^\s\u0020-\u024f\p{M}\p{Cf}]/gu) ?? [])].filter(
    (character) => drawn(character) === box,
  );
}
