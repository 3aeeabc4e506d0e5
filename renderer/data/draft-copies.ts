import type { Draft } from '../../shared/domain/draft';

/** Where a copy is safe the moment it is put there: the window's local storage. */
export type CopyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What was typed and may not be in the database yet, kept where writing does not wait. */
export interface DraftCopies {
  /** Keeps the newest of a draft, in the place of what was kept of it. */
  keep(draft: Draft): void;
  /** Lets go of it, unless something newer, also from another window, was kept since. */
  release(draft: Draft): void;
  /** Those that a window left behind. What is damaged is thrown away. */
  left(): readonly Draft[];
}

const PREFIX = 'afterword.typed.';

/** In characters: three times the longest note, and a small part of what local storage holds. */
const LONGEST = 150_000;

/** Copies in local storage; where the browser forbids that, or it is full, there are none. */
export function createDraftCopies(store: CopyStore | undefined): DraftCopies {
  return {
    keep(draft) {
      const name = PREFIX + draft.id;
      const text = textOf(draft);
      try {
        if (text !== undefined) return store?.setItem(name, text);
      } catch (error) {
        console.warn('No copy of a draft could be kept beside the database', nameOf(error));
      }
      // An older copy must not outlive what was typed after it.
      store?.removeItem(name);
    },
    release(draft) {
      const name = PREFIX + draft.id;
      if (store?.getItem(name) === textOf(draft)) store?.removeItem(name);
    },
    left() {
      const found: Draft[] = [];
      for (const name of namesIn(store)) {
        const draft = draftIn(store?.getItem(name) ?? '');
        if (draft && name === PREFIX + draft.id) found.push(draft);
        else {
          console.warn('A damaged copy of a draft was thrown away');
          store?.removeItem(name);
        }
      }
      return found;
    },
  };
}

/** The window's local storage, or none where the person's browser keeps nothing. */
export function localCopyStore(window: { readonly localStorage: Storage }): CopyStore | undefined {
  try {
    return window.localStorage;
  } catch (error) {
    console.warn('This browser has no local storage', nameOf(error));
    return undefined;
  }
}

function namesIn(store: CopyStore | undefined): readonly string[] {
  return Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '').filter((name) =>
    name.startsWith(PREFIX),
  );
}

/** The copy, or none of what is too long for one. */
function textOf(draft: Draft): string | undefined {
  if (draft.body.length > LONGEST) return undefined;
  const text = JSON.stringify(draft);
  return text.length > LONGEST ? undefined : text;
}

function draftIn(text: string): Draft | undefined {
  try {
    const read = JSON.parse(text) as Partial<Record<keyof Draft, unknown>> | null;
    const whole =
      typeof read?.id === 'string' && typeof read.body === 'string' && Number.isFinite(read.updatedAt);
    return whole ? (read as unknown as Draft) : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
