import type { Face } from '../../shared/notes/face';
import { fileKind } from '../../shared/notes/own-hand/image-header';
import { readFace } from '../../shared/notes/own-hand/read-face';
import type { FontAnswer, FontRefusal } from './font-messages';
import { parseNamedFace } from './parse-face';

// A worker is not a window: there is no origin to name.
// oxlint-disable unicorn/require-post-message-target-origin

/** Fonts of handwriting have some 50 kB; those of all scripts of the world 20 MB. */
const HEAVIEST = 12_000_000;
const TELL_EVERY = 12;

function tell(answer: FontAnswer): void {
  self.postMessage(answer);
}

async function read(file: Blob): Promise<void> {
  const refuse = (refusal: FontRefusal) => tell({ of: 'refused', refusal });
  if (file.size > HEAVIEST) return refuse({ why: 'heavy' });
  const bytes = await file.arrayBuffer();
  const kind = fileKind(new Uint8Array(bytes));
  if (kind === 'woff2') return refuse({ why: 'woff2' });
  let face: Face & { readonly name: string };
  try {
    face = parseNamedFace(bytes);
  } catch {
    return refuse({ why: 'notFont' });
  }
  const steps = readFace(face);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (step.value.done % TELL_EVERY === 0) tell({ of: 'progress', ...step.value });
  }
  const outcome = step.value;
  if (outcome.read)
    tell({ of: 'read', read: { name: face.name, letters: outcome.letters, cover: outcome.cover } });
  else refuse(outcome.why === 'noPen' ? { why: 'noPen', cover: outcome.cover } : { why: outcome.why });
}

self.addEventListener('message', (event: MessageEvent<Blob>) => {
  // A damaged font may fail at any of its letters.
  read(event.data).catch(() => tell({ of: 'refused', refusal: { why: 'notFont' } }));
});
