import {
  handFor,
  HANDS,
  isOwnHandId,
  ownHandId,
  type AnyHandId,
  type HandId,
} from '../../shared/notes/hands';
import { layoutEnvelope } from '../../shared/notes/layout-envelope';
import { layoutFront } from '../../shared/notes/layout-front';
import { layoutNote } from '../../shared/notes/layout-note';
import { createHand, type Hand } from '../../shared/notes/letters';
import { createOwnHand } from '../../shared/notes/own-hand/own-hand';
import { plotNote } from '../../shared/notes/plot-note';
import { writeLine } from '../../shared/notes/write-line';
import { HAND_FILES } from './hand-files';
import type { HandAnswer, HandQuestion } from './hand-messages';
import { parseFace } from './parse-face';

// A worker is not a window: there is no origin to name.
// oxlint-disable unicorn/require-post-message-target-origin

/** Writes away from the screen's thread, and keeps every letter that it has once made. */
const hands = new Map<AnyHandId, Promise<Hand>>();

function handOf(id: AnyHandId): Promise<Hand> {
  const known = hands.get(id);
  if (known) return known;
  if (isOwnHandId(id)) return Promise.reject(new Error('This hand is not known yet.'));
  const loading = loadHand(id);
  hands.set(id, loading);
  // A file that did not come may come the next time.
  loading.catch(() => hands.delete(id));
  return loading;
}

async function loadHand(id: HandId): Promise<Hand> {
  const faces = HAND_FILES[id].map(async (url) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`The hand "${HANDS[id].name}" could not be read (${response.status}).`);
    return parseFace(await response.arrayBuffer());
  });
  return createHand(HANDS[id], await Promise.all(faces));
}

async function answer(question: HandQuestion): Promise<HandAnswer> {
  const { id } = question;
  if (question.ask === 'learn') {
    hands.set(ownHandId(question.wish.hand.id), Promise.resolve(createOwnHand(question.wish)));
    return { id, of: 'learnt' };
  }
  const { wish } = question;
  const hand = await handOf(handFor('text' in wish ? wish.text : wish.lines.join(' '), wish.hand));
  switch (question.ask) {
    case 'envelope':
      return { id, of: 'envelope', result: layoutEnvelope({ ...question.wish, hand }) };
    case 'front':
      return { id, of: 'front', result: layoutFront({ ...question.wish, hand }) };
    case 'note':
      return { id, of: 'note', result: layoutNote({ ...question.wish, hand }) };
    case 'plot':
      return { id, of: 'plot', result: plotNote({ ...question.wish, hand }) };
    case 'line':
      return { id, of: 'line', result: writeLine(question.wish.text, hand, question.wish.seed) };
  }
}

self.addEventListener('message', (event: MessageEvent<HandQuestion>) => {
  const { id } = event.data;
  answer(event.data).then(
    (message) => self.postMessage(message),
    (error: unknown) => self.postMessage({ id, of: 'trouble', problem: String(error) } satisfies HandAnswer),
  );
});
