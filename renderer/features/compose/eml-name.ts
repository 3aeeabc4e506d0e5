/** A file name for a letter, of letters, digits and spaces that every system takes. */
export function emlName(subject: string): string {
  const words = subject
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  return `${words === '' ? 'Letter' : words}.eml`;
}
