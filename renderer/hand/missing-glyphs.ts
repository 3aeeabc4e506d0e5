const SIZE = 28;
/** No font has it, so what is drawn for it is the box that stands for missing letters. */
const NOBODYS = '\u{10fffe}';

/** Whether a font has a character, by family: asked for all of them at every key. */
const known = new Map<string, Map<string, boolean>>();

/** The characters for which this computer has no font: they would print as boxes. Each once, in the order met. */
export function missingGlyphs(text: string, family: string): readonly string[] {
  const has = known.get(family) ?? new Map<string, boolean>();
  known.set(family, has);
  const asked = [...new Set(text.match(/[^\s\u0020-\u024f\p{M}\p{Cf}]/gu) ?? [])];
  const unknown = asked.filter((character) => !has.has(character));
  if (unknown.length > 0) {
    const drawn = drawer(family);
    const box = drawn?.(NOBODYS);
    for (const character of unknown) has.set(character, drawn === undefined || drawn(character) !== box);
  }
  return asked.filter((character) => has.get(character) === false);
}

/** What a character looks like, as text to compare. */
function drawer(family: string): ((character: string) => string) | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.font = `20px ${family}`;
  pen.textBaseline = 'top';
  return (character) => {
    pen.clearRect(0, 0, SIZE, SIZE);
    pen.fillText(character, 2, 2);
    return pen.getImageData(0, 0, SIZE, SIZE).data.join();
  };
}
