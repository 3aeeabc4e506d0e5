import { beforeEach, describe, expect, test } from 'vitest';
import { addApplication, closeAsNoReply, moveApplication } from '../../../renderer/data/actions/applications';
import { addInterview, addJustInterviewed, saveDebrief } from '../../../renderer/data/actions/interviews';
import {
  logOutreach,
  moveFollowUp,
  settleElsewhere,
  skip,
  snooze,
} from '../../../renderer/data/actions/outreaches';
import { addContact } from '../../../renderer/data/actions/people';
import { undoLast } from '../../../renderer/data/undo';
import { fakeClock, type FakeClock } from '../../fakes/clock';
import { emptyDatabase, facts } from '../../fakes/database';
import { type Writer } from '../../../renderer/data/commit';

let clock: FakeClock;
let data: Writer;
beforeEach(async () => {
  clock = fakeClock();
  data = await emptyDatabase(clock);
});

const inPerson = {
  kind: 'inPerson',
  startsAt: '2026-11-23T13:00',
  endsAt: '2026-11-23T14:00',
  zone: 'Europe/London',
} as const;

async function board(stage: 'saved' | 'waiting') {
  const rows = await data.db.applications
    .where('[stage+rank]')
    .between([stage, ''], [stage, '\uffff'])
    .toArray();
  return rows.filter((row) => row.deletedAt === undefined).map((row) => row.company);
}

describe('moving on the board', () => {
  test('lands where it was dropped and writes history only when the stage changes', async () => {
    const [a, b, c] = await Promise.all(
      ['A', 'B', 'C'].map(
        async (company) => (await addApplication(data, { company, role: 'r', stage: 'waiting' })).id,
      ),
    );
    const order = await board('waiting');
    expect([...order].toSorted()).toEqual(['A', 'B', 'C']);
    await moveApplication(data, a!, { stage: 'waiting', at: 'top' });
    await moveApplication(data, b!, { stage: 'waiting', at: 'end' });
    expect(await board('waiting')).toEqual(['A', 'C', 'B']);
    await moveApplication(data, b!, { stage: 'waiting', at: { above: c! } });
    expect(await board('waiting')).toEqual(['A', 'B', 'C']);
    expect(await data.db.stageEvents.where({ applicationId: b! }).count()).toBe(1);
    await moveApplication(data, b!, { stage: 'saved' });
    expect(await board('saved')).toEqual(['B']);
    expect(await data.db.stageEvents.where({ applicationId: b! }).count()).toBe(2);
  });

  test('to Closed needs an outcome, and leaving it forgets the outcome', async () => {
    const { id } = await addApplication(data, { company: 'Corvid', role: 'r' });
    await expect(moveApplication(data, id, { stage: 'closed' })).rejects.toThrow('Say how it ended');
    await moveApplication(data, id, { stage: 'closed', outcome: 'rejected' });
    expect(await data.db.applications.get(id)).toMatchObject({ outcome: 'rejected' });
    await moveApplication(data, id, { stage: 'waiting' });
    expect(await data.db.applications.get(id)).not.toHaveProperty('outcome');
  });

  test('sets the day of applying once', async () => {
    const interviewed = await addApplication(data, {
      company: 'Aldergate',
      role: 'r',
      stage: 'interviewing',
    });
    expect(await data.db.applications.get(interviewed.id)).not.toHaveProperty('appliedAt');
    const { id } = await addApplication(data, { company: 'Quillon', role: 'r' });
    expect(await data.db.applications.get(id)).not.toHaveProperty('appliedAt');
    await moveApplication(data, id, { stage: 'applied' });
    const applied = clock.now();
    clock.advance(86_400_000);
    await moveApplication(data, id, { stage: 'saved' });
    await moveApplication(data, id, { stage: 'applied' });
    expect((await data.db.applications.get(id))?.appliedAt).toBe(applied);
  });
});

describe('"I have just had an interview"', () => {
  test('adds nobody twice who is known already', async () => {
    const { id: danaId } = await addContact(data, { name: 'Dana Okafor' });
    const { applicationId, interviewId } = await addJustInterviewed(data, {
      application: { company: 'Brightwater', role: 'Product Analyst' },
      people: [{ id: danaId }, { name: 'Sam Whitlock' }],
      interview: inPerson,
    });
    expect(await data.db.contacts.count()).toBe(2);
    expect(await data.db.participations.get(`${applicationId}.${danaId}`)).toMatchObject({
      role: 'interviewer',
    });
    expect(await data.db.attendances.where({ interviewId }).count()).toBe(2);
    await undoLast(data);
    expect((await facts(data))['contacts']).toHaveLength(1);
  });
});

describe('a debrief', () => {
  test('saved again changes it, keeps when it was first saved, and repeats no consent', async () => {
    const { id: applicationId } = await addApplication(data, { company: 'Brightwater', role: 'r' });
    const { id: contactId } = await addContact(
      data,
      { name: 'Dana' },
      { applicationId, role: 'interviewer' },
    );
    const { id } = await addInterview(data, applicationId, inPerson, [contactId]);
    const saved = clock.now();
    await saveDebrief(data, { id, applicationId }, { discussed: 'a', promisedDay: '2026-11-27' }, [
      { contactId, agreed: true },
    ]);
    clock.advance(60_000);
    await saveDebrief(data, { id, applicationId }, { discussed: 'b' }, [{ contactId, agreed: true }]);
    const debrief = await data.db.debriefs.get(id);
    expect(debrief).toMatchObject({ discussed: 'b', savedAt: saved });
    expect(debrief).not.toHaveProperty('promisedDay');
    expect(await data.db.consents.count()).toBe(1);
  });
});

describe('closing what went silent', () => {
  test('is one change for all of them, one undo, and closes nothing twice', async () => {
    const { id: a } = await addApplication(data, { company: 'A', role: 'r', stage: 'waiting' });
    const { id: b } = await addApplication(data, { company: 'B', role: 'r', stage: 'applied' });
    const { id: c } = await addApplication(data, { company: 'C', role: 'r' });
    await moveApplication(data, c, { stage: 'closed', outcome: 'rejected' });
    const before = await facts(data);
    const changes = await data.db.changes.count();
    await closeAsNoReply(data, [a, b, c]);
    expect(await data.db.changes.count()).toBe(changes + 1);
    const rows = await data.db.applications.bulkGet([a, b, c]);
    expect(rows.map((row) => [row?.stage, row?.outcome])).toEqual([
      ['closed', 'noReply'],
      ['closed', 'noReply'],
      ['closed', 'rejected'],
    ]);
    expect(new Set(rows.map((row) => row?.rank)).size).toBe(3);
    await undoLast(data);
    expect(await facts(data)).toEqual(before);
  });

  test('can be opened again, with its whole history', async () => {
    const { id } = await addApplication(data, { company: 'A', role: 'r', stage: 'waiting' });
    await logOutreach(data, { applicationId: id, channel: 'email', purpose: 'closing', direction: 'out' });
    await closeAsNoReply(data, [id]);
    await moveApplication(data, id, { stage: 'waiting' });
    const row = await data.db.applications.get(id);
    expect(row).toMatchObject({ stage: 'waiting' });
    expect(row).not.toHaveProperty('outcome');
    const events = await data.db.stageEvents.where({ applicationId: id }).sortBy('id');
    expect(events.map(({ stage, outcome }) => [stage, outcome])).toEqual([
      ['waiting', undefined],
      ['closed', 'noReply'],
      ['waiting', undefined],
    ]);
    expect(await data.db.outreaches.where({ applicationId: id }).count()).toBe(1);
  });
});

test('a follow-up is moved to another day, back, and undone', async () => {
  const { id: applicationId } = await addApplication(data, { company: 'A', role: 'r', stage: 'waiting' });
  const key = `checkIn.${applicationId}.${applicationId}`;
  const followUp = { key, applicationId, title: 'Check in with A' };
  await moveFollowUp(data, followUp, 7_000);
  expect(await data.db.marks.get(key)).toMatchObject({ movedTo: 7_000 });
  await moveFollowUp(data, followUp, undefined);
  expect(await data.db.marks.get(key)).not.toHaveProperty('movedTo');
  await undoLast(data);
  expect(await data.db.marks.get(key)).toMatchObject({ movedTo: 7_000 });
});

test('what is settled, moved or put off says for whom it was', async () => {
  const { id: applicationId } = await addApplication(data, { company: 'A', role: 'r', stage: 'waiting' });
  const key = `checkIn.${applicationId}.${applicationId}`;
  const followUp = { key, applicationId, title: 'Check in with A' };
  await snooze(data, followUp, 7_000);
  expect(await data.db.marks.get(key)).not.toHaveProperty('contactId');
  await settleElsewhere(data, { ...followUp, contactId: 'dana' });
  expect(await data.db.marks.get(key)).toMatchObject({ contactId: 'dana', settledAs: 'doneElsewhere' });
  await skip(data, { ...followUp, key: `${key}0`, contactId: 'dana' });
  expect(await data.db.marks.get(`${key}0`)).toMatchObject({ contactId: 'dana', settledAs: 'skipped' });
});
