import {
  handFor,
  HANDS,
  isOwnHandId,
  ownHandId,
  LATIN_HANDS,
  type AnyHandId,
  type HandId,
} from '../../shared/notes/hands';
import { layoutEnvelope } from '../../shared/notes/layout-envelope';
import { layoutFront } from '../../shared/notes/layout-front';
import { layoutNote, readableText, type NoteResult } from '../../shared/notes/layout-note';
import { createHand, type Hand } from '../../shared/notes/letters';
import { createOwnHand } from '../../shared/notes/own-hand/own-hand';
import { plotNote } from '../../shared/notes/plot-note';
import { writeLine } from '../../shared/notes/write-line';
import { HAND_FILES } from './hand-files';
import type { HandAnswer, HandQuestion, NoteWish } from './hand-messages';
import { knownLetters, letterKeeper } from './letter-store';
import { parseFace } from './parse-face';

// A worker is not a window: there is no origin to name.
// oxlint-disable unicorn/require-post-message-target-origin

/** Writes away from the screen's thread, and keeps every letter that it has once made. */
const hands = new Map<AnyHandId, Promise<Hand>>();
const keepers = new Map<HandId, () => void>();

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
  const letters = await knownLetters(HAND_FILES[id]);
  keepers.set(id, letterKeeper(HAND_FILES[id], letters));
  return createHand(HANDS[id], await Promise.all(faces), letters);
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
      return {
        id,
        of: 'note',
        result: await withOthers(layoutNote({ ...question.wish, hand }), question.wish),
      };
    case 'plot':
      return { id, of: 'plot', result: plotNote({ ...question.wish, hand }) };
    case 'line':
      return { id, of: 'line', result: writeLine(question.wish.text, hand, question.wish.seed) };
  }
}

/** Where the hand lacks a letter, names those that have them all. */
async function withOthers(result: NoteResult, wish: NoteWish): Promise<NoteResult> {
  if (result.written || result.reason !== 'noHand') return result;
  const others: HandId[] = [];
  for (const id of LATIN_HANDS) {
    if (id !== wish.hand && typeof readableText(wish.text, await handOf(id), wish.signature) === 'string')
      others.push(id);
  }
  return others.length > 0 ? { ...result, others } : result;
}

self.addEventListener('message', (event: MessageEvent<HandQuestion>) => {
  const { id } = event.data;
  answer(event.data).then(
    (message) => {
      self.postMessage(message);
      for (const keep of keepers.values()) keep();
    },
    (error: unknown) => {
      const problem = error instanceof Error ? error.message : String(error);
      self.postMessage({ id, of: 'trouble', problem } satisfies HandAnswer);
    },
  );
});
