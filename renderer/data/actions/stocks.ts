import type { Id } from '../../../shared/domain/application';
import { problemsInStock, stockOf, type StockTyped } from '../../../shared/domain/own-stock';
import { commit, newId, type Done, type Writer } from '../commit';
import { refuse } from './input-error';

/** Keeps a size of the person's own. @throws InputError when a printer could not take it. */
export async function addStock(writer: Writer, typed: StockTyped): Promise<Done & { id: Id }> {
  const id = newId(writer.clock);
  const done = await commit(writer, `${typed.name.trim()} added`, [
    { table: 'stocks', put: { id, ...sound(typed) } },
  ]);
  return { ...done, id };
}

export async function editStock(writer: Writer, id: Id, typed: StockTyped): Promise<Done> {
  return commit(writer, `${typed.name.trim()} changed`, [{ table: 'stocks', id, patch: sound(typed) }]);
}

/** Cards that are being written on it take the usual stock instead. */
export async function removeStock(writer: Writer, id: Id): Promise<Done> {
  return commit(writer, 'Size removed', [{ table: 'stocks', id, remove: true }]);
}

function sound(typed: StockTyped) {
  refuse(...Object.values(problemsInStock(typed)));
  return stockOf(typed);
}
