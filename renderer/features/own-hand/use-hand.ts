import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Id } from '../../../shared/domain/application';
import type { OwnHand, OwnVariant, WholeHand } from '../../../shared/domain/own-hand';
import { useData } from '../../data/hooks';
import { readWholeHand } from '../../data/own-hands';
import { living } from '../../data/rows';

/** A hand as it is looked through. */
export interface HandView {
  readonly hand: OwnHand;
  readonly whole: WholeHand;
  /** The ways in which each character is written; none for one that is not there. */
  readonly variantsOf: (character: string) => readonly OwnVariant[];
  readonly characters: readonly string[];
  /** The straightened picture of a page, by its number. */
  readonly pictures: ReadonlyMap<number, string>;
}

/** `undefined` while it is read, `null` when there is none such. */
export function useHand(handId: Id): HandView | null | undefined {
  const data = useData();
  const read = useLiveQuery(async () => {
    const [whole, pictures] = await Promise.all([
      readWholeHand(data.db, handId),
      data.db.handPictures.where('handId').equals(handId).toArray(),
    ]);
    return { whole, pictures: living(pictures) };
  }, [data, handId]);
  return useMemo(() => {
    if (!read) return undefined;
    if (!read.whole) return null;
    const byCharacter = new Map(read.whole.letters.map(({ character, variants }) => [character, variants]));
    return {
      hand: read.whole.hand,
      whole: read.whole,
      variantsOf: (character) => byCharacter.get(character) ?? [],
      characters: [...byCharacter.keys()],
      pictures: new Map(read.pictures.map(({ page, picture }) => [page, picture])),
    };
  }, [read]);
}
