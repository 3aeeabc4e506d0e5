import { beforeEach, describe, expect, test } from 'vitest';
import { addApplication, moveApplication } from '../../../renderer/data/actions/applications';
import { InputError } from '../../../renderer/data/actions/input-error';
import { addJustInterviewed } from '../../../renderer/data/actions/interviews';
import { logOutreach } from '../../../renderer/data/actions/outreaches';
import { addContact } from '../../../renderer/data/actions/people';
import { undo } from '../../../renderer/data/undo';
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
