import { beforeEach, describe, expect, test } from 'vitest';
import { endCall, type CallEnd } from '../../../renderer/data/actions/calls';
import { together, type Writer } from '../../../renderer/data/commit';
import { undo } from '../../../renderer/data/undo';
import { living, type RowStamp } from '../../../renderer/data/rows';
import type { Facts } from '../../../shared/domain/facts';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { DAY } from '../../../shared/domain/time';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import { planFollowUps } from '../../../shared/etiquette/plan';
import { fakeClock, type FakeClock } from '../../fakes/clock';
import { contents, emptyDatabase } from '../../fakes/database';
import { addApplication } from '../../../renderer/data/actions/applications';
import { logOutreach } from '../../../renderer/data/actions/outreaches';
import { addContact } from '../../../renderer/data/actions/people';

let clock: FakeClock;
let data: Writer;
let call: FollowUp;

async function planned(): Promise<readonly FollowUp[]> {
  const rows = Object.entries(await contents(data)).map(([name, all]) => [name, living(all as RowStamp[])]);
  const facts = {
    home: { zone: 'Europe/London' },
    holidays: new Map(),
    ...Object.fromEntries(rows),
  } as Facts;
  return planFollowUps(facts, DEFAULT_POLICY, clock.now());
}
const calls = async () => (await planned()).filter(({ kind }) => kind === 'call');

beforeEach(async () => {
  clock = fakeClock();
  data = await emptyDatabase(clock);
  const { id } = await addApplication(data, { company: 'Brightwater', role: 'Analyst', stage: 'applied' });
  const { id: contactId } = await addContact(
    data,
    { name: 'Dana Okafor', phone: '+44 20 7946 0000' },
    { applicationId: id, role: 'interviewer' },
  );
  clock.advance(20 * DAY);
  await logOutreach(data, {
    applicationId: id,
    contactId,
    channel: 'email',
    purpose: 'checkIn',
    direction: 'out',
  });
  clock.advance(9 * DAY);
  const [first] = await calls();
  if (!first) throw new Error('no call is planned');
  call = first;
});

const end = (how: CallEnd) => together(data, (writer) => endCall(writer, call, how));

describe('how a call ended', () => {
  test.each<[CallEnd, object]>([
    [
      { how: 'spoke', said: 'The board meets on Monday.', promisedDay: '2027-01-11' },
      { delivery: 'spoke', text: 'The board meets on Monday.', promisedDay: '2027-01-11' },
    ],
    [
      { how: 'voicemail', text: 'Hello' },
      { delivery: 'voicemail', text: 'Hello' },
    ],
    [{ how: 'noAnswer' }, { delivery: 'noAnswer' }],
    [{ how: 'askedNotTo' }, { delivery: 'spoke' }],
  ])('is written down as such, and undone as one: %o', async (how, row) => {
    const before = await data.db.outreaches.count();
    const done = await end(how);
    const rows = await data.db.outreaches.where({ contactId: call.contactId ?? '' }).toArray();
    expect(rows.toSorted((a, b) => a.at - b.at).at(-1)).toMatchObject({
      channel: 'call',
      purpose: 'checkIn',
      direction: 'out',
      followUpKey: call.key,
      ...row,
    });
    expect(await undo(data, done.changeId)).toMatchObject({ undone: true });
    expect((await data.db.outreaches.toArray()).filter((one) => one.deletedAt === undefined)).toHaveLength(
      before,
    );
    expect((await calls()).map(({ key }) => key)).toEqual([call.key]);
  });

  test('a conversation opens the clock anew: no call, and the day they named is waited for', async () => {
    await end({ how: 'spoke', promisedDay: '2027-01-11' });
    expect(await calls()).toEqual([]);
    const checkIn = (await planned()).find(({ kind }) => kind === 'checkIn');
    expect(checkIn?.blocked?.rule).toBe('promisedDay');
  });

  test('a message on the machine counts as written: the lock is shut', async () => {
    await end({ how: 'voicemail', text: 'Hello' });
    const asked = (await planned()).filter(({ kind }) => kind === 'checkIn' || kind === 'call');
    for (const one of asked) expect(one.blocked?.opens).toBeGreaterThan(clock.now());
  });

  test('nobody is tried once more, on another day', async () => {
    await end({ how: 'noAnswer' });
    const [again] = await calls();
    expect(again?.key).not.toBe(call.key);
    expect(again?.earliest).toBeGreaterThan(clock.now());
  });

  test('a call back is the same call, on the moment they named', async () => {
    const at = clock.now() + 2 * DAY;
    await end({ how: 'callBack', at });
    expect(await calls()).toMatchObject([{ key: call.key, ideal: at }]);
  });

  test('who asked not to be called is not called again', async () => {
    await end({ how: 'askedNotTo' });
    clock.advance(30 * DAY);
    expect(await calls()).toEqual([]);
    expect(await data.db.consents.toArray()).toMatchObject([
      { kind: 'call', given: false, how: 'on the telephone' },
    ]);
  });
});
