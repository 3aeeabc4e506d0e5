import { expect, test } from 'vitest';
import {
  addApplication,
  moveApplication,
  removeApplication,
} from '../../../renderer/data/actions/applications';
import { readColumn, readFirstColumns } from '../../../renderer/data/columns';
import { openData } from '../../../renderer/data/data';
import { STAGES } from '../../../shared/domain/application';
import { fakeClock } from '../../fakes/clock';

test('a column is its top cards in order and how many there are, without what lies in the bin', async () => {
  const data = await openData(fakeClock(), undefined, 'columns');
  const ids: string[] = [];
  for (const company of ['A', 'B', 'C', 'D'])
    ids.push((await addApplication(data, { company, role: 'r' })).id);
  await moveApplication(data, ids[0]!, { stage: 'waiting', at: 'end' });
  await moveApplication(data, ids[1]!, { stage: 'waiting', at: 'end' });
  await moveApplication(data, ids[2]!, { stage: 'waiting', at: 'end' });
  await removeApplication(data, ids[0]!);
  const column = await readColumn(data.db, 'waiting', 1);
  expect(column.applications.map(({ company }) => company)).toEqual(['B']);
  expect(column.total).toBe(2);

  await readFirstColumns(data);
  expect([...data.firstColumns.keys()]).toEqual([...STAGES]);
  expect(data.firstColumns.get('waiting')?.applications.map(({ company }) => company)).toEqual(['B', 'C']);
  data.close();
});
