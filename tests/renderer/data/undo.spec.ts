import { beforeEach, describe, expect, test } from 'vitest';
import {
  addApplication,
  moveApplication,
  removeApplication,
} from '../../../renderer/data/actions/applications';
import { addJustInterviewed, saveDebrief } from '../../../renderer/data/actions/interviews';
import { logOutreach, skip } from '../../../renderer/data/actions/outreaches';
import { saveDraft } from '../../../renderer/data/actions/drafts';
import { addContact, removeContact } from '../../../renderer/data/actions/people';
import { answerFirstRun } from '../../../renderer/data/actions/settings';
import { redoLast, undo, undoLast } from '../../../renderer/data/undo';
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
    await saveDraft(data.db, { id: key, body: 'Dear Dana', updatedAt: clock.now() });
    await logOutreach(data, { channel: 'email', purpose: 'thankYou', direction: 'out', followUpKey: key });
    expect(await data.db.drafts.get(key)).toHaveProperty('deletedAt');
    await undoLast(data);
    expect(await data.db.drafts.get(key)).not.toHaveProperty('deletedAt');
    expect((await data.db.outreaches.toArray())[0]).toHaveProperty('deletedAt');
  });
});
