import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/domain/facts';
import { changedRows, touchedBetween } from '../../../shared/etiquette/changed-rows';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  agreed,
  attends,
  debriefOf,
  id,
  mark,
  moment,
  moved,
  partOf,
  sent,
  someFacts,
} from '../../builders/facts';

const NOW = moment('2025-11-18T16:00');
const OTHER = { ...BRIGHTWATER, id: id('a', 2) };
const THEIRS = { ...MEETING, id: id('b', 2), applicationId: OTHER.id };
const LETTER = sent(1, NOW, 'other', { applicationId: OTHER.id, contactId: SAM.id });

/** Two applications, each with its interview and its interviewer, and a letter to Sam about the other. */
const BASE = someFacts({
  applications: [BRIGHTWATER, OTHER],
  contacts: [DANA, SAM],
  participations: [partOf(BRIGHTWATER, DANA), partOf(OTHER, SAM)],
  interviews: [MEETING, THEIRS],
  attendances: [attends(MEETING, DANA), attends(THEIRS, SAM)],
  outreaches: [LETTER],
});

function touched(
  change: Partial<Facts>,
  before: Facts = BASE,
): { applications: string[]; contacts: string[] } {
  const { applications, contacts } = touchedBetween(before, { ...before, ...change });
  const known = (ids: ReadonlySet<string>, letter: string) =>
    [...ids].filter((one) => one.startsWith(letter)).toSorted();
  return { applications: known(applications, 'a'), contacts: known(contacts, 'c') };
}

const ours = { applications: [BRIGHTWATER.id], contacts: [] };
const both = { applications: [BRIGHTWATER.id], contacts: [DANA.id] };
const theirs = { applications: [OTHER.id], contacts: [SAM.id] };

describe('what a changed row touches', () => {
  it.each<[string, Partial<Facts>, ReturnType<typeof touched>]>([
    ['nothing', {}, { applications: [], contacts: [] }],
    ['an application', { applications: [{ ...BRIGHTWATER }, OTHER] }, ours],
    ['a contact', { contacts: [{ ...DANA }, SAM] }, { applications: [], contacts: [DANA.id] }],
    [
      'what was done for somebody elsewhere',
      { marks: [mark(`checkIn.${BRIGHTWATER.id}.${MEETING.id}`, { contactId: SAM.id })] },
      { applications: [BRIGHTWATER.id], contacts: [SAM.id] },
    ],
    ['a step of the history', { stageEvents: [moved(BRIGHTWATER, 1, NOW, 'waiting')] }, ours],
    ['a part', { participations: BASE.participations.slice(1) }, both],
    ['an interview, with who was there', { interviews: [{ ...MEETING }, THEIRS] }, both],
    ['who was there', { attendances: BASE.attendances.slice(1) }, both],
    [
      'somebody else there',
      { attendances: [...BASE.attendances, attends(THEIRS, DANA)] },
      { applications: [OTHER.id], contacts: [DANA.id, SAM.id] },
    ],
    ['a debrief', { debriefs: [debriefOf(MEETING)] }, both],
    ['a yes', { consents: [agreed(DANA, NOW)] }, { applications: [], contacts: [DANA.id] }],
    ['a message', { outreaches: [] }, theirs],
    [
      'a message to nobody by name',
      { outreaches: [LETTER, sent(2, NOW, 'apply', { contactId: undefined })] },
      ours,
    ],
    [
      'a message about no application',
      { outreaches: [LETTER, sent(2, NOW, 'other', { applicationId: undefined })] },
      { applications: [], contacts: [DANA.id] },
    ],
    ['a decision about an application', { marks: [mark(`checkIn.${BRIGHTWATER.id}.x`, {})] }, ours],
    [
      'a decision about a person',
      { marks: [mark(`stayInTouch.${DANA.id}.x`, {})] },
      { applications: [], contacts: [DANA.id] },
    ],
    ['a decision about an interview', { marks: [mark(`debrief.${MEETING.id}`, {})] }, both],
    [
      'a decision about a message',
      { marks: [mark(`answerThem.${LETTER.id}`, {})] },
      { applications: [OTHER.id], contacts: [] },
    ],
  ])('%s', (_, change, expected) => {
    expect(touched(change)).toEqual(expected);
  });

  it('is found among the attendances of before as well', () => {
    const moves = touched({ interviews: [{ ...MEETING, applicationId: OTHER.id }, THEIRS] });
    expect(moves).toEqual({ applications: [BRIGHTWATER.id, OTHER.id], contacts: [DANA.id] });
  });
});

describe('the rows that changed', () => {
  const rows = [1, 2, 3, 4, 5].map((number) => ({ id: id('d', number) }));
  const [one, two, three, four, five] = rows;
  const six = { id: id('d', 6) };
  const anew = { id: id('d', 3) };

  it.each([
    ['none', rows, [...rows], []],
    ['at the end', rows, [...rows, six], [six]],
    ['at the beginning', rows, [six, ...rows], [six]],
    ['taken from the middle', rows, [one, two, four, five], [three]],
    ['taken from the beginning', rows, [two, three, four, five], [one]],
    ['taken from the end', rows, [one, two, three, four], [five]],
    ['all new', [], rows, rows],
    ['all gone', rows, [], rows],
    ['written anew', rows, [one, two, anew, four, five], [three, anew]],
    ['two apart, what lies between left out', rows, [one, anew, three, four, six], [two, five, anew, six]],
    ['in another order', rows, [one, three, two, four, five], []],
  ])('%s', (_, before, after, expected) => {
    expect(changedRows(before, after)).toEqual(expected);
  });

  it('are not looked for where the table is the same', () => {
    const unread = new Proxy(rows, {
      get() {
        throw new Error('read');
      },
    });
    expect(changedRows(unread, unread)).toEqual([]);
  });
});
