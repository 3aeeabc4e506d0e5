import type { CopyStore } from '../../renderer/data/draft-copies';

/** Local storage in memory. `full` makes it refuse everything new, as a browser does. */
export function fakeStorage(): CopyStore & { full: boolean } {
  const items = new Map<string, string>();
  return {
    full: false,
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem(name, text) {
      if (this.full) throw new DOMException('no room', 'QuotaExceededError');
      items.set(name, text);
    },
    removeItem: (name) => void items.delete(name),
  };
}
