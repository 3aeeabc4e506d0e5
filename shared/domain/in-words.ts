/** As a sentence begins with it: "two days" becomes "Two days". */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As it stands within a sentence: "Thank Dana Okafor" becomes "thank Dana Okafor". */
export function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "a", "a and b", "a, b and c"; empty for nothing. */
export function listInWords(items: readonly string[], and = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
