import { LETTERS_VERSION, type Letter } from '../../shared/notes/letters';

/** A cache and nothing else: it may be deleted at any time, and no letter of the person's is in it. */
const DATABASE = 'afterword-letters';
const STORE = 'hands';
const SAVE_AFTER_MS = 2_000;

type Letters = Map<string, Letter | undefined>;

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('the letters could not be read')));
  });
}

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  return request(opening);
}

/** The key says by which engine and from which files, whose names change with their content. */
function keyOf(files: readonly string[]): string {
  return [LETTERS_VERSION, ...files].join(' ');
}

/** The letters that were made of these files before. None where there is no such cache, or it is damaged. */
export async function knownLetters(files: readonly string[]): Promise<Letters> {
  try {
    const db = await open();
    const found: unknown = await request(db.transaction(STORE).objectStore(STORE).get(keyOf(files)));
    db.close();
    return found instanceof Map ? (found as Letters) : new Map();
  } catch {
    return new Map();
  }
}

/** Returns a function that is called when letters may have been added: it keeps them, a little later, all at once. */
export function letterKeeper(files: readonly string[], letters: Letters): () => void {
  let kept = letters.size;
  let waiting = false;
  const save = async () => {
    waiting = false;
    kept = letters.size;
    try {
      const db = await open();
      const store = db.transaction(STORE, 'readwrite').objectStore(STORE);
      // Letters of an older engine or of older files are no use to anybody.
      const own = keyOf(files);
      const file = files[0] ?? '';
      const keys = await request(store.getAllKeys());
      const face = nameOf(file);
      for (const key of keys) {
        if (typeof key === 'string' && key !== own && nameOf(key) === face) store.delete(key);
      }
      await request(store.put(letters, own));
      db.close();
    } catch (error) {
      console.warn('The letters were not kept for the next time:', error);
    }
  };
  return () => {
    if (waiting || letters.size === kept) return;
    waiting = true;
    setTimeout(() => void save(), SAVE_AFTER_MS);
  };
}

/** The face's name without the part of the file's name that changes with its content. */
function nameOf(file: string): string {
  return /[\w-]*?-400-normal/.exec(file)?.[0] ?? file;
}
