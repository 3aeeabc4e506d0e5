import type { Id } from '../../../shared/domain/application';
import { MOST_SIGNATURES, signatureFrom, type Drawing } from '../../../shared/domain/signature';
import { commit, newId, type Done, type Writer } from '../commit';
import { living } from '../rows';
import { refuse } from './input-error';

export const NO_SIGNATURE =
  'That is too little to be a signature, or far too much. Nothing is lost: draw it once more.';

/** Keeps a signature. @throws InputError for what is none, or when there are enough */
export async function addSignature(writer: Writer, drawn: Drawing): Promise<Done & { id: Id }> {
  const kept = living(await writer.db.signatures.toArray()).length;
  refuse(kept >= MOST_SIGNATURES ? `${MOST_SIGNATURES} signatures are kept. Remove one first.` : undefined);
  const id = newId(writer.clock);
  const done = await commit(writer, 'Signature kept', [
    { table: 'signatures', put: { id, strokes: sound(drawn) } },
  ]);
  return { ...done, id };
}

export async function redrawSignature(writer: Writer, id: Id, drawn: Drawing): Promise<Done> {
  return commit(writer, 'Signature redrawn', [{ table: 'signatures', id, patch: { strokes: sound(drawn) } }]);
}

/** Cards that were to bear it take another in turn. */
export async function removeSignature(writer: Writer, id: Id): Promise<Done> {
  return commit(writer, 'Signature removed', [{ table: 'signatures', id, remove: true }]);
}

function sound(drawn: Drawing): Drawing {
  const strokes = signatureFrom(drawn);
  refuse(strokes ? undefined : NO_SIGNATURE);
  return strokes ?? [];
}
