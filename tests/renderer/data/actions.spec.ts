import { beforeEach, describe, expect, test } from 'vitest';
import {
  addApplication,
  closeAsNoReply,
  moveApplication,
  removeApplication,
} from '../../../renderer/data/actions/applications';
import { InputError } from '../../../renderer/data/actions/input-error';
import { addInterview, addJustInterviewed, saveDebrief } from '../../../renderer/data/actions/interviews';
import {
  logOutreach,
  moveFollowUp,
  settleElsewhere,
  skip,
  snooze,
} from '../../../renderer/data/actions/outreaches';
import { saveDraft } from '../../../renderer/data/actions/drafts';
import { addContact, removeContact } from '../../../renderer/data/actions/people';
import { answerFirstRun } from '../../../renderer/data/actions/settings';
import { redoLast, undo, undoLast } from '../../../renderer/data/undo';
import { fakeClock, type FakeClock } from '../../fakes/clock';
import { emptyDatabase, facts } from '../../fakes/database';
import { together, type Writer } from '../../../renderer/data/commit';

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

describe('an action', () => {
  test('writes its rows and one change record, or nothing at all', async () => {
    const { id } = await addApplication(data, { company: ' Brightwater ', role: 'Product Analyst' });
    expect(await data.db.applications.get(id)).toMatchObject({ company: 'Brightwater', stage: 'saved' });
    expect(await data.db.changes.count()).toBe(1);

    await expect(addApplication(data, { company: '', role: 'x' })).rejects.toThrow(InputError);
    await expect(addApplication(data, { company: 'n'.repeat(500), role: 'x' })).rejects.toThrow(
      /500 characters/,
    );
    await expect(
      addJustInterviewed(data, {
        application: { company: 'Aldergate', role: 'Analyst' },
        people: [{ name: 'Tomasz Wilk' }],
        interview: { ...inPerson, endsAt: '2026-11-23T12:00' },
      }),
    ).rejects.toThrow('It ends before it starts');
    expect(await data.db.changes.count()).toBe(1);
    expect(await data.db.contacts.count()).toBe(0);
    expect(await data.db.applications.count()).toBe(1);
  });

  test('keeps emoji, right-to-left names and a long note', async () => {
    const { id } = await addContact(data, { name: 'نور حداد 🌿', notes: 'n'.repeat(20_000) });
    expect(await data.db.contacts.get(id)).toMatchObject({ name: 'نور حداد 🌿' });
    await expect(addContact(data, { name: 'x', notes: 'n'.repeat(50_001) })).rejects.toThrow(InputError);
  });

  test('keeps fields that it does not know', async () => {
    const { id } = await addApplication(data, { company: 'Brightwater', role: 'Analyst' });
    await data.db.applications.update(id, { ofALaterVersion: 7 } as object);
    await moveApplication(data, id, { stage: 'waiting' });
    expect(await data.db.applications.get(id)).toMatchObject({ stage: 'waiting', ofALaterVersion: 7 });
  });
});

describe('actions together', () => {
  test('are one change and one undo', async () => {
    const { id } = await addApplication(data, { company: 'Corvid', role: 'r', stage: 'waiting' });
    const before = await facts(data);
    const done = await together(data, async (writer) => {
      await logOutreach(writer, {
        applicationId: id,
        channel: 'email',
        purpose: 'rejection',
        direction: 'in',
      });
      return moveApplication(writer, id, { stage: 'closed', outcome: 'rejected' });
    });
    expect(done.label).toBe('Corvid moved to Closed: rejected');
    expect(await data.db.changes.count()).toBe(2);
    expect(await data.db.outreaches.count()).toBe(1);
    await undo(data, done.changeId);
    expect(await facts(data)).toEqual(before);
  });

  test('are written all or none', async () => {
    const before = await facts(data);
    const failing = together(data, async (writer) => {
      const { id } = await addApplication(writer, { company: 'Quillon', role: 'r' });
      return moveApplication(writer, id, { stage: 'closed' });
    });
    await expect(failing).rejects.toThrow('Say how it ended');
    expect(await facts(data)).toEqual(before);
    expect(await data.db.changes.count()).toBe(0);
  });
});

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

describe('undo', () => {
  test('takes back a removal with all that hung on it', async () => {
    const { applicationId, interviewId } = await addJustInterviewed(data, {
      application: { company: 'Brightwater', role: 'Product Analyst' },
      people: [{ name: 'Dana Okafor', email: 'dana@brightwater.example' }],
      interview: inPerson,
    });
    const [dana] = await data.db.contacts.toArray();
    await saveDebrief(
      data,
      { id: interviewId, applicationId },
      { discussed: 'the returns dashboard', promisedDay: '2026-11-27' },
      [{ contactId: dana!.id, agreed: true }],
    );
    await logOutreach(data, {
      applicationId,
      contactId: dana!.id,
      channel: 'email',
      purpose: 'thankYou',
      direction: 'out',
    });
    await skip(data, { key: `thankYouCard.${interviewId}.${dana!.id}`, applicationId, title: 'Drop a card' });
    const before = await facts(data);

    await removeApplication(data, applicationId);
    const empty = await facts(data);
    expect(empty['applications']).toEqual([]);
    expect(empty['interviews']).toEqual([]);
    expect(empty['attendances']).toEqual([]);
    expect(empty['outreaches']).toEqual([]);
    expect(empty['contacts']).toHaveLength(1);

    expect(await undoLast(data)).toEqual({ undone: true, label: 'Brightwater removed' });
    expect(await facts(data)).toEqual(before);
  });

  test('goes back step by step to nothing, and forth again', async () => {
    const { id } = await addApplication(data, { company: 'Quillon', role: 'r' });
    clock.advance(1000);
    await moveApplication(data, id, { stage: 'applied' });
    clock.advance(1000);
    await removeContact(
      data,
      (await addContact(data, { name: 'Mei' }, { applicationId: id, role: 'interviewer' })).id,
    );
    const end = await facts(data);
    for (let step = 0; step < 4; step += 1) expect((await undoLast(data)).undone).toBe(true);
    expect(await undoLast(data)).toEqual({ undone: false, why: 'nothing' });
    expect(Object.values(await facts(data)).flat()).toEqual([]);
    for (let step = 0; step < 4; step += 1) expect((await redoLast(data)).undone).toBe(true);
    expect(await redoLast(data)).toEqual({ undone: false, why: 'nothing' });
    expect(await facts(data)).toEqual(end);
  });

  test('steps over the answers of the first run', async () => {
    await answerFirstRun(data, { name: 'Mara' });
    expect(await undoLast(data)).toEqual({ undone: false, why: 'nothing' });
    clock.advance(1000);
    const { id } = await addApplication(data, { company: 'Quillon', role: 'r' });
    expect(await undoLast(data)).toMatchObject({ undone: true });
    expect(await undoLast(data)).toEqual({ undone: false, why: 'nothing' });
    expect(await data.db.settings.get('name')).toMatchObject({ value: 'Mara' });
    clock.advance(1000);
    await answerFirstRun(data, {});
    expect(await redoLast(data)).toMatchObject({ undone: true });
    expect(await data.db.applications.get(id)).not.toHaveProperty('deletedAt');
  });

  test('refuses to overwrite what came later', async () => {
    const { id } = await addApplication(data, { company: 'Quillon', role: 'r' });
    const first = await moveApplication(data, id, { stage: 'applied' });
    await moveApplication(data, id, { stage: 'waiting' });
    expect(await undo(data, first.changeId)).toEqual({ undone: false, why: 'stale' });
    expect(await data.db.applications.get(id)).toMatchObject({ stage: 'waiting' });
  });

  test('brings back the draft that sending had dropped', async () => {
    const key = 'thankYouEmail.00000000.00000001';
    await saveDraft(data, { id: key, body: 'Dear Dana' });
    await logOutreach(data, { channel: 'email', purpose: 'thankYou', direction: 'out', followUpKey: key });
    expect(await data.db.drafts.get(key)).toHaveProperty('deletedAt');
    await undoLast(data);
    expect(await data.db.drafts.get(key)).not.toHaveProperty('deletedAt');
    expect((await data.db.outreaches.toArray())[0]).toHaveProperty('deletedAt');
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
