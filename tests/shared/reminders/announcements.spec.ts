import { describe, expect, it } from 'vitest';
import type { Agenda, Occurrence } from '../../../shared/domain/agenda';
import { DAY, HOUR, instantOf } from '../../../shared/domain/time';
import { announcementsDue } from '../../../shared/reminders/announcements';
import {
  abandonAnnouncing,
  beginAnnouncing,
  finishAnnouncing,
  pruneLedger,
  type Ledger,
} from '../../../shared/reminders/ledger';

const zone = 'Europe/London';
const noon = instantOf('2026-11-24T12:00', zone);
const night = instantOf('2026-11-24T23:30', zone);
const key = (n: number) => `thankYouEmail.0190aaaa-0000-7000-8000-00000000000${n}`;
const occurrence = (n: number, more: Partial<Occurrence> = {}): Occurrence => ({
  id: `${key(n)}/ideal`,
  followUpKey: key(n),
  at: noon,
  title: `Thank person ${n}`,
  body: 'You spoke at 11:00.',
  silent: false,
  prompt: true,
  ...more,
});
const agendaOf = (...occurrences: Occurrence[]): Agenda => ({
  occurrences,
  due: occurrences.length,
  next: [],
  discreet: false,
  quiet: { from: '21:00', to: '08:00' },
});
const empty: Ledger = new Map();
const none: ReadonlySet<string> = new Set();
const due = (agenda: Agenda, now: number, ledger = empty, inHand = none) =>
  announcementsDue(agenda, ledger, inHand, now, zone);

describe('announcementsDue', () => {
  it('announces what is due, not what is to come', () => {
    const found = due(agendaOf(occurrence(1), occurrence(2, { at: noon + 1 })), noon);
    expect(found).toEqual([
      {
        id: occurrence(1).id,
        occurrences: [occurrence(1).id],
        title: 'Thank person 1',
        body: 'You spoke at 11:00.',
        silent: false,
        followUpKey: key(1),
      },
    ]);
  });

  it('makes one digest of more than three', () => {
    expect(due(agendaOf(...[1, 2, 3].map((n) => occurrence(n))), noon)).toHaveLength(3);
    const [digest, ...others] = due(agendaOf(...[1, 2, 3, 4, 5].map((n) => occurrence(n))), noon);
    expect(others).toEqual([]);
    expect(digest).toMatchObject({
      id: 'digest',
      title: '5 things are waiting',
      body: 'Thank person 1, Thank person 2, Thank person 3, and 2 more.',
    });
    expect(digest?.occurrences).toHaveLength(5);
    expect(digest?.followUpKey).toBeUndefined();
  });

  it('settles everything of one follow-up that was slept through with its latest moment', () => {
    const late = occurrence(1, { id: `${key(1)}/late`, at: noon + DAY, body: 'Late.' });
    const [one, ...others] = due(agendaOf(occurrence(1), late), noon + 2 * DAY);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ body: 'Late.', occurrences: [occurrence(1).id, late.id] });
  });

  it('waits in quiet hours, but for a silent one that has only just come', () => {
    const silent = occurrence(2, { at: night, silent: true });
    expect(due(agendaOf(occurrence(1), silent), night).map((one) => one.id)).toEqual([silent.id]);
    expect(due(agendaOf(silent), night + 3 * HOUR)).toEqual([]);
    expect(due(agendaOf(occurrence(1), silent), instantOf('2026-11-25T08:00', zone))).toHaveLength(2);
  });

  it('leaves names out where the person asked for it', () => {
    const text = JSON.stringify([
      due({ ...agendaOf(occurrence(1)), discreet: true }, noon),
      due({ ...agendaOf(...[1, 2, 3, 4].map((n) => occurrence(n))), discreet: true }, noon),
    ]);
    expect(text).not.toContain('person');
    expect(text).toContain('One thing is due.');
  });
});

describe('the ledger', () => {
  const ids = [occurrence(1).id];

  it('never announces twice what was announced', () => {
    const ledger = finishAnnouncing(beginAnnouncing(empty, ids, noon), ids, noon);
    expect(due(agendaOf(occurrence(1)), noon + DAY, ledger)).toEqual([]);
  });

  it('announces once more, in the next run, what a crash left between the two', () => {
    const crashed = beginAnnouncing(empty, ids, noon);
    expect(due(agendaOf(occurrence(1)), noon, crashed, new Set(ids))).toEqual([]);
    expect(due(agendaOf(occurrence(1)), noon, crashed)).toHaveLength(1);
    const announced = finishAnnouncing(beginAnnouncing(crashed, ids, noon), ids, noon);
    expect(due(agendaOf(occurrence(1)), noon, announced)).toEqual([]);
  });

  it('brings back what the system refused to show', () => {
    const refused = abandonAnnouncing(beginAnnouncing(empty, ids, noon), ids);
    expect(due(agendaOf(occurrence(1)), noon, refused)).toHaveLength(1);
  });

  it('forgets what is old and in no agenda', () => {
    const ledger = finishAnnouncing(empty, ['old', 'wanted'], noon);
    expect([...pruneLedger(ledger, ['wanted'], noon + 401 * DAY).keys()]).toEqual(['wanted']);
    expect(pruneLedger(ledger, [], noon + DAY).size).toBe(2);
  });
});
