/** A file name without its ending, of letters, digits and spaces that every system takes. */
export function fileName(words: string, otherwise: string): string {
  const plain = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  return plain === '' ? otherwise : plain;
}
