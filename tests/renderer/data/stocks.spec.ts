import { beforeEach, expect, test } from 'vitest';
import { addStock, editStock, removeStock } from '../../../renderer/data/actions/stocks';
import type { Writer } from '../../../renderer/data/commit';
import { exportAll, parseExport } from '../../../renderer/data/export-file';
import { undo } from '../../../renderer/data/undo';
import type { StockTyped } from '../../../shared/domain/own-stock';
import { fakeClock } from '../../fakes/clock';
import { emptyDatabase } from '../../fakes/database';

const SLIM: StockTyped = {
  kind: 'card',
  name: 'Slim',
  unit: 'mm',
  width: '99',
  height: '8 1/4 in',
  folded: false,
};

let data: Writer;
beforeEach(async () => {
  data = await emptyDatabase(fakeClock());
});

test('a size is added, changed and removed, each taken back again', async () => {
  const { id } = await addStock(data, SLIM);
  const row = () => data.db.stocks.get(id);
  expect(await row()).toMatchObject({ name: 'Slim', widthMm: 99, heightMm: 209.55, folded: false });
  const edited = await editStock(data, id, { ...SLIM, width: '4 in', folded: true });
  expect(await row()).toMatchObject({ widthMm: 101.6, folded: true });
  await undo(data, edited.changeId);
  expect(await row()).toMatchObject({ widthMm: 99, folded: false });
  const removed = await removeStock(data, id);
  expect((await row())?.deletedAt).toBeDefined();
  await undo(data, removed.changeId);
  expect((await row())?.deletedAt).toBeUndefined();
});

test('what no printer takes is refused, and nothing is written', async () => {
  await expect(addStock(data, { ...SLIM, width: '4000' })).rejects.toThrow('Larger than home printers take');
  expect(await data.db.stocks.count()).toBe(0);
});

test('it goes into the export and comes back whole', async () => {
  await addStock(data, SLIM);
  const file = JSON.stringify(await exportAll(data.db, 1));
  expect(parseExport(file).tables.stocks).toMatchObject([{ name: 'Slim', kind: 'card', unit: 'mm' }]);
});
