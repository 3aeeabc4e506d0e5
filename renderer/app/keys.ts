import { isWritten } from '../desk/takes-enter';

/** What the keys do. */
export interface KeyActions {
  readonly add: () => void;
  readonly find: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly help: () => void;
  readonly go: (to: 'today' | 'board' | 'people' | 'settings') => void;
}

const AFTER_G = { t: 'today', b: 'board', p: 'people', s: 'settings' } as const;
const SEQUENCE_MS = 1_200;

/** Listens for the app's keys. None of them fires while someone writes in a field or a dialog is open. */
export function listenToKeys(target: Window, actions: KeyActions): () => void {
  let gAt = Number.NEGATIVE_INFINITY;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.altKey || isBusy(target.document, event)) return;
    const action = event.ctrlKey || event.metaKey ? chord(event, actions) : plain(event, actions);
    if (!action) return;
    event.preventDefault();
    action();
  }

  function plain(event: KeyboardEvent, { add, help, go }: KeyActions): (() => void) | undefined {
    const after = event.timeStamp - gAt < SEQUENCE_MS;
    gAt = Number.NEGATIVE_INFINITY;
    const key = event.key.toLowerCase();
    if (after && isScreenKey(key)) return () => go(AFTER_G[key]);
    if (event.repeat) return undefined;
    switch (key) {
      case 'n':
        return add;
      case '?':
        return help;
      case 'g':
        return () => {
          gAt = event.timeStamp;
        };
      default:
        return undefined;
    }
  }

  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

function chord(event: KeyboardEvent, { find, undo, redo }: KeyActions): (() => void) | undefined {
  switch (event.key.toLowerCase()) {
    case 'k':
      return find;
    case 'z':
      return event.shiftKey ? redo : undo;
    case 'y':
      return redo;
    default:
      return undefined;
  }
}

function isScreenKey(key: string): key is keyof typeof AFTER_G {
  return key in AFTER_G;
}

function isBusy(document: Document, event: KeyboardEvent): boolean {
  const element = event.target;
  if (document.querySelector('dialog[open]')) return true;
  return element instanceof Element && isWritten(element);
}
