import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { addApplication, editApplication } from '../../../renderer/data/actions/applications';
import { skip } from '../../../renderer/data/actions/outreaches';
import { loadSample } from '../../../renderer/data/actions/sample';
import { undoLast } from '../../../renderer/data/undo';
import { openData, type Data } from '../../../renderer/data/data';
import { makePlan, type Plan } from '../../../renderer/data/plan-store';
import { keepingSame } from '../../../renderer/data/same-rows';
import { DAY, MINUTE } from '../../../shared/domain/time';
import { fakeClock } from '../../fakes/clock';

let data: Data | undefined;
let opened = 0;

afterEach(() => data?.close());

/** The sample job search, open and planned. */
async function planned() {
  const clock = fakeClock();
  opened += 1;
  data = await openData(clock, undefined, `plan-${opened}`);
  await loadSample(data, 'Europe/London');
  data.facts.start();
  data.plan.start();
  await settled(data, (plan) => plan.followUps.length > 0);
  return { data, clock };
}

/** The first plan of which `wanted` is true. */
function settled({ plan }: Data, wanted: (plan: Plan) => boolean): Promise<Plan> {
  return new Promise((resolve) => {
    const look = () => {
      const now = plan.get();
      if (!now || !wanted(now)) return;
      stop();
      resolve(now);
    };
    const stop = plan.subscribe(look);
    look();
  });
}

function asWhole(plan: Plan) {
  const { followUps, due, byApplication, byKey } = makePlan(plan.snapshot, plan.now);
  const sorted = (groups: Plan['byApplication']) => [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  expect(plan.followUps).toEqual(followUps);
  expect(plan.due).toEqual(due);
  expect(plan.byKey).toEqual(byKey);
  expect(sorted(plan.byApplication)).toEqual(sorted(byApplication));
}

describe('the plan of what is stored', () => {
  it('looks at one application where one changed, and is the whole plan all the same', async () => {
    const { data: open } = await planned();
    const before = open.plan.get();
    const application = before?.snapshot.facts.applications.find(({ company }) => company === 'Quillon');
    if (!application) throw new Error('no sample');
    await editApplication(open, application.id, { company: 'Renamed' });
    const after = await settled(open, ({ snapshot }) =>
      snapshot.facts.applications.some(({ company }) => company === 'Renamed'),
    );
    expect([...(after.made.looked ?? [])]).toEqual([application.id]);
    expect(after.byApplication.get(application.id)?.[0]?.title).toContain('Renamed');
    asWhole(after);
    const others = (plan: Plan | undefined) =>
      plan?.snapshot.facts.applications.filter(({ id }) => id !== application.id) ?? [];
    expect(others(after).every((row, index) => row === others(before)[index])).toBe(true);
  });

  it('drops what was skipped, takes back an undo, and takes in what is new', async () => {
    const { data: open } = await planned();
    const first = open.plan.get()?.due[0];
    if (!first) throw new Error('nothing due');
    await skip(open, first);
    const without = await settled(open, ({ byKey }) => !byKey.has(first.key));
    asWhole(without);
    expect(without.made.looked?.size).toBe(1);
    await undoLast(open);
    asWhole(await settled(open, ({ byKey }) => byKey.has(first.key)));
    const { id } = await addApplication(open, {
      company: 'New',
      role: 'Analyst',
      stage: 'applied',
    });
    asWhole(await settled(open, ({ byApplication }) => byApplication.has(id)));
  });

  it('stays the whole plan as time goes by', async () => {
    const { data: open, clock } = await planned();
    let plan = open.plan.get();
    if (!plan) throw new Error('no plan');
    for (const step of [MINUTE, 47 * MINUTE, 5 * 60 * MINUTE, DAY, -DAY, 9 * DAY]) {
      clock.advance(step);
      plan = makePlan(plan.snapshot, clock.now(), plan);
      asWhole(plan);
    }
  });
});

describe('rows read again', () => {
  const row = (id: string, name = id) => ({ id, name, createdAt: 1, updatedAt: 1 });
  const [a, b, c] = [row('a'), row('b'), row('c')];

  it('are the objects of before, as far as nothing changed', () => {
    const before = [a, b, c];
    expect(keepingSame(undefined, before)).toBe(before);
    expect(keepingSame(before, [row('a'), row('b'), row('c')])).toBe(before);
    const renamed = keepingSame(before, [row('a'), row('b', 'other'), row('c')]);
    expect(renamed).toEqual([a, row('b', 'other'), c]);
    expect(renamed[0]).toBe(a);
    expect(renamed[1]).not.toBe(b);
    expect(renamed[2]).toBe(c);
    expect(keepingSame(before, [row('b'), row('c'), row('d')])).toEqual([b, c, row('d')]);
    expect(keepingSame([b, c], [row('a'), row('b')])[1]).toBe(b);
    expect(keepingSame(before, [row('a'), row('b')])).not.toBe(before);
    expect(keepingSame([a, b], [row('a'), row('b'), row('c')])).toHaveLength(3);
  });

  it('are new ones with a field more or less', () => {
    const more = { ...row('a'), deletedAt: 5 };
    expect(keepingSame<typeof more | typeof a>([a], [more])[0]).toBe(more);
    expect(keepingSame<typeof more | typeof a>([more], [{ ...a }])[0]).not.toBe(more);
    const held = { ...a, value: {} };
    expect(keepingSame([held], [{ ...held, value: {} }])[0]).not.toBe(held);
  });
});
