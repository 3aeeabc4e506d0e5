import type { Id } from '../../../shared/domain/application';
import { problemWithName } from '../../../shared/domain/input';
import {
  MOST_VARIANTS,
  ownLetterId,
  type OwnHand,
  type OwnLetter,
  type OwnVariant,
} from '../../../shared/domain/own-hand';
import { commit, newId, removals, type Done, type Write, type Writer } from '../commit';
import { living } from '../rows';
import { refuse } from './input-error';

/** A hand with its letters, before it has keys. */
export interface NewHand {
  readonly name: string;
  readonly from: OwnHand['from'];
  readonly draft?: true;
  readonly letters: readonly Pick<OwnLetter, 'character' | 'variants'>[];
}

/** Adds a hand that came whole: from a font, or from a file. */
export async function addHand(writer: Writer, { letters, ...hand }: NewHand): Promise<Done & { id: Id }> {
  refuse(problemWithName(hand.name, 'what to call it'));
  const id = newId(writer.clock);
  const done = await commit(writer, `${hand.name} added`, [
    { table: 'hands', put: { ...hand, id } },
    ...letters.map((letter): Write => letterWrite(id, letter.character, letter.variants)),
  ]);
  return { ...done, id };
}

/** What was read from a picture of one page. */
export interface ReadPage {
  /** From 1. */
  readonly page: number;
  readonly picture: string;
  readonly letters: readonly (OwnVariant & { readonly character: string })[];
  /** The picture showed it as in a mirror. */
  readonly mirrored?: true;
}

/**
 * Adds a page to a hand, or begins one with it. What was read from the same page before is replaced: a picture is taken
 * again because the first one was poor.
 */
export async function addPage(
  writer: Writer,
  { page, picture, letters, mirrored }: ReadPage,
  into: { readonly handId: Id } | { readonly name: string },
): Promise<Done & { id: Id }> {
  const { db } = writer;
  const isNew = !('handId' in into);
  const id = isNew ? newId(writer.clock) : into.handId;
  const done = await commit(writer, `Page ${page} read${mirrored ? MIRRORED : ''}`, async () => {
    // A row of its own for every picture: one that was put over another would have to be kept for undo.
    const replaced = living(await db.handPictures.where('handId').equals(id).toArray());
    const writes: Write[] = [
      ...replaced
        .filter((row) => row.page === page)
        .map((row): Write => ({ table: 'handPictures', id: row.id, remove: true })),
      { table: 'handPictures', put: { id: newId(writer.clock), handId: id, page, picture } },
    ];
    if (isNew) writes.unshift({ table: 'hands', put: { id, name: into.name, from: 'page', draft: true } });
    const old = new Map(
      living(await db.handLetters.where('handId').equals(id).toArray()).map((row) => [
        row.character,
        row.variants,
      ]),
    );
    const read = new Map<string, OwnVariant[]>();
    for (const { character, ...variant } of letters) {
      read.set(character, [...(read.get(character) ?? []), variant]);
    }
    for (const character of new Set([...old.keys(), ...read.keys()])) {
      const before = old.get(character) ?? [];
      const others = before.filter(({ cell }) => !cell?.startsWith(`${page}.`));
      const fresh = read.get(character) ?? [];
      if (fresh.length === 0 && others.length === before.length) continue;
      writes.push(letterWrite(id, character, [...fresh, ...others].slice(0, MOST_VARIANTS)));
    }
    return writes;
  });
  return { ...done, id };
}

const MIRRORED = '; its picture was the wrong way round, as front cameras take it, and was turned back';

/** Changes the ways in which letters are written: of each named character, these are all there are. */
export async function changeLetters(
  writer: Writer,
  handId: Id,
  letters: readonly Pick<OwnLetter, 'character' | 'variants'>[],
  label: string,
): Promise<Done> {
  refuse(letters.some(({ variants }) => variants.length > MOST_VARIANTS) ? MANY : undefined);
  return commit(
    writer,
    label,
    letters.map(({ character, variants }): Write => letterWrite(handId, character, variants)),
  );
}

const MANY = `Five ways of writing a letter are kept; drop one first.`;

export async function renameHand(writer: Writer, id: Id, name: string): Promise<Done> {
  refuse(problemWithName(name, 'what to call it'));
  return commit(writer, `Called ${name.trim()}`, [{ table: 'hands', id, patch: { name: name.trim() } }]);
}

/** The person has looked through it: cards can be written with it. */
export async function keepHand(writer: Writer, id: Id): Promise<Done> {
  const name = (await writer.db.hands.get(id))?.name ?? 'Your hand';
  return commit(writer, `${name} can be chosen for cards`, [
    { table: 'hands', id, patch: { draft: undefined } },
  ]);
}

/** Puts a hand into the bin, with its letters and pictures. Cards that were written in it stay as they are. */
export async function removeHand(writer: Writer, id: Id): Promise<Done> {
  const { db } = writer;
  const name = (await db.hands.get(id))?.name ?? 'The hand';
  return commit(writer, `${name} removed`, async () => {
    const writes: Write[] = [{ table: 'hands', id, remove: true }];
    for (const table of ['handLetters', 'handPictures'] as const) {
      writes.push(...(await removals(db, table, 'handId', id)));
    }
    return writes;
  });
}

function letterWrite(handId: Id, character: string, variants: readonly OwnVariant[]): Write {
  return {
    table: 'handLetters',
    put: { id: ownLetterId(handId, character), handId, character, variants },
  };
}
