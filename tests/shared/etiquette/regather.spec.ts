import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/domain/facts';
import { gather, gatherDossiers } from '../../../shared/etiquette/dossier';
import { mostOf, regather } from '../../../shared/etiquette/regather';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  agreed,
  attends,
  debriefOf,
  heard,
  id,
  moment,
  moved,
  partOf,
  sent,
  someFacts,
} from '../../builders/facts';

const NOW = moment('2025-11-18T16:00');
const numbers = Array.from({ length: 24 }, (_, index) => index + 1);
const application = (number: number) => ({ ...BRIGHTWATER, id: id('a', number) });
const contact = (number: number) => ({ ...DANA, id: id('c', number) });
const interview = (number: number) => ({ ...MEETING, id: id('b', number), applicationId: id('a', number) });

/** Twenty-four applications, each with its own interviewer and interview; 1 and 2 share a recruiter, 99. */
const BASE = someFacts({
  applications: numbers.map(application),
  contacts: [...numbers.map(contact), contact(99)],
  participations: [
    ...numbers.map((number) => partOf(application(number), contact(number))),
    partOf(application(1), contact(99), 'recruiter'),
    partOf(application(2), contact(99), 'recruiter'),
  ],
  interviews: numbers.map(interview),
  attendances: numbers.map((number) => attends(interview(number), contact(number))),
  outreaches: numbers.map((number) =>
    sent(number, NOW, 'thankYou', { applicationId: id('a', number), contactId: id('c', number) }),
  ),
});

const without = <K extends 'participations' | 'attendances' | 'applications'>(table: K, row: string) => ({
  [table]: BASE[table].filter((one) => one.id !== row),
});

describe('what is gathered anew', () => {
  it.each<[string, Partial<Facts>, readonly number[]]>([
    ['nothing where nothing changed', {}, []],
    ['what a row belongs to', { stageEvents: [moved(application(5), 1, NOW, 'waiting')] }, [5]],
    ['what an interview belongs to', { debriefs: [debriefOf(interview(5))] }, [5]],
    ['where a person has a part', { consents: [agreed(contact(5), NOW)] }, [5]],
    ['wherever a person has a part', { consents: [agreed(contact(99), NOW)] }, [1, 2]],
    [
      'where the same person had a part, and has another now',
      { participations: [...BASE.participations, partOf(application(6), contact(5))] },
      [5, 6],
    ],
    [
      'and whoever else they are tied to',
      { participations: [...BASE.participations, partOf(application(1), contact(5))] },
      [1, 2, 5],
    ],
    [
      'where somebody no longer has a part',
      without('participations', partOf(application(2), contact(99)).id),
      [1, 2],
    ],
    [
      'where somebody known elsewhere wrote',
      {
        outreaches: [
          ...BASE.outreaches,
          heard(90, NOW, { applicationId: id('a', 7), contactId: id('c', 5) }),
        ],
      },
      [5, 7],
    ],
    [
      'where somebody has a part who wrote about no application',
      {
        outreaches: [...BASE.outreaches, heard(90, NOW, { applicationId: undefined, contactId: id('c', 5) })],
      },
      [5],
    ],
    [
      'where nobody by name was written to',
      {
        outreaches: [
          ...BASE.outreaches,
          sent(90, NOW, 'apply', { applicationId: id('a', 7), contactId: undefined }),
        ],
      },
      [7],
    ],
    [
      'where somebody was there whom another application knows',
      { attendances: [...BASE.attendances, attends(interview(8), contact(5))] },
      [5, 8],
    ],
    ['where somebody was not there after all', without('attendances', BASE.attendances[7]?.id ?? ''), [8]],
    [
      'where an interview moved from, and to',
      {
        interviews: BASE.interviews.map((one) =>
          one.id === id('b', 8) ? { ...one, applicationId: id('a', 9) } : one,
        ),
      },
      [8, 9],
    ],
    ['what is gone', without('applications', id('a', 10)), [10]],
    ['what is new', { applications: [...BASE.applications, application(30)] }, [30]],
    [
      'nothing for a row that points to nothing',
      { stageEvents: [moved(application(77), 1, NOW, 'waiting')], consents: [agreed(contact(77), NOW)] },
      [],
    ],
  ])('is %s', (_, change, expected) => {
    const before = { ...BASE };
    const old = gatherDossiers(before);
    const facts = { ...before, ...change };
    const again = regather(before, facts);
    expect([...(again?.changed ?? [])].toSorted()).toEqual(expected.map((number) => id('a', number)));
    expect(again?.dossiers).toEqual(gather(facts));
    for (const [known, dossier] of old) {
      if (!again?.changed.has(known)) expect(again?.dossiers.get(known)).toBe(dossier);
    }
  });

  it('is all of it where the calendar changed', () => {
    expect(regather(BASE, { ...BASE, holidays: new Map() })).toBeUndefined();
    expect(regather(BASE, { ...BASE, home: { ...BASE.home, region: 'SCT' } })).toBeUndefined();
  });

  it.each([
    [4, true],
    [5, false],
  ])('of eight applications, %d of one person’s: apart from the rest %s', (shared, apart) => {
    expect(regather(...sharedBy(shared, 8)) !== undefined).toBe(apart);
  });

  it.each([
    [6, true],
    [7, false],
  ])('of twenty-four applications, %d of one person’s: apart from the rest %s', (shared, apart) => {
    expect(regather(...sharedBy(shared, 24)) !== undefined).toBe(apart);
    expect(mostOf(24)).toBe(6);
  });
});

/** One person with a part in so many of so many applications, before and after they agreed to something. */
function sharedBy(shared: number, all: number): [Facts, Facts] {
  const applications = numbers.slice(0, all).map(application);
  const facts = someFacts({
    applications,
    contacts: [contact(99)],
    participations: applications.slice(0, shared).map((one) => partOf(one, contact(99))),
  });
  return [facts, { ...facts, consents: [agreed(contact(99), NOW)] }];
}
