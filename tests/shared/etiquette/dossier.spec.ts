import { describe, expect, it } from 'vitest';
import { gatherDossiers, personOf } from '../../../shared/etiquette/dossier';
import { planFollowUps } from '../../../shared/etiquette/plan';
import { DEFAULT_POLICY } from '../../../shared/domain/policy';
import {
  BRIGHTWATER,
  DANA,
  MEETING,
  SAM,
  afterTheMeeting,
  agreed,
  attends,
  debriefOf,
  id,
  mark,
  moment,
  moved,
  partOf,
  sent,
} from '../../builders/facts';

const NOW = moment('2025-11-18T16:00');

describe('gathering', () => {
  it('leaves out rows that point to nothing', () => {
    const facts = afterTheMeeting();
    const gone = { ...BRIGHTWATER, id: id('a', 9) };
    const nobody = { ...DANA, id: id('c', 9) };
    const orphans = {
      ...facts,
      stageEvents: [moved(gone, 9, NOW, 'closed', 'rejected')],
      participations: [...facts.participations, partOf(gone, DANA), partOf(BRIGHTWATER, nobody)],
      interviews: [...facts.interviews, { ...MEETING, id: id('b', 9), applicationId: gone.id }],
      attendances: [
        ...facts.attendances,
        attends(MEETING, nobody),
        attends({ ...MEETING, id: id('b', 8) }, DANA),
      ],
      debriefs: [debriefOf({ ...MEETING, id: id('b', 8) })],
      consents: [agreed(nobody, NOW)],
      outreaches: [
        sent(8, NOW, 'thankYou', { applicationId: gone.id, contactId: nobody.id }),
        sent(9, NOW, 'checkIn', { applicationId: gone.id, contactId: nobody.id }),
      ],
      marks: [mark('thankYouEmail.b0000009.c0000009', { settledAt: NOW })],
    };
    expect(planFollowUps(orphans, DEFAULT_POLICY, NOW)).toEqual(planFollowUps(facts, DEFAULT_POLICY, NOW));
  });

  it('leaves out interviews without a readable time, and mends those that end before they start', () => {
    const rubbish = afterTheMeeting({ interviews: [{ ...MEETING, startsAt: 'soon' }] });
    expect(gatherDossiers(rubbish).get(BRIGHTWATER.id)?.meetings).toEqual([]);
    const backwards = afterTheMeeting({ interviews: [{ ...MEETING, endsAt: '2025-11-18T13:00' }] });
    expect(gatherDossiers(backwards).get(BRIGHTWATER.id)?.meetings[0]?.end).toBe(moment('2025-11-18T14:00'));
  });

  it('puts everything in order of time, and people in order of their ids', () => {
    const facts = afterTheMeeting({
      contacts: [SAM, DANA],
      participations: [partOf(BRIGHTWATER, SAM), partOf(BRIGHTWATER, DANA)],
      attendances: [attends(MEETING, SAM), attends(MEETING, DANA)],
      outreaches: [sent(3, NOW, 'other'), sent(2, NOW, 'other'), sent(4, NOW - 1, 'other')],
      stageEvents: [moved(BRIGHTWATER, 2, NOW, 'waiting'), moved(BRIGHTWATER, 1, NOW - 1, 'applied')],
      interviews: [
        MEETING,
        { ...MEETING, id: id('b', 2), startsAt: '2025-11-17T14:00', endsAt: '2025-11-17T15:00' },
      ],
    });
    const dossier = gatherDossiers(facts).get(BRIGHTWATER.id);
    expect(dossier?.outreaches.map((one) => one.id)).toEqual([id('d', 4), id('d', 2), id('d', 3)]);
    expect(dossier?.stageEvents.map((one) => one.id)).toEqual([id('e', 1), id('e', 2)]);
    expect(dossier?.meetings.map(({ interview }) => interview.id)).toEqual([id('b', 2), id('b', 1)]);
    expect(dossier?.people.map(({ contact }) => contact.id)).toEqual([DANA.id, SAM.id]);
    expect(dossier?.meetings[1]?.attendees.map(({ contact }) => contact.id)).toEqual([DANA.id, SAM.id]);
    expect(dossier?.participations.map(({ contactId }) => contactId)).toEqual([DANA.id, SAM.id]);
  });

  it('knows what a person got and said anywhere, and which applications are theirs', () => {
    const older = { ...BRIGHTWATER, id: id('a', 2), createdAt: BRIGHTWATER.createdAt - 1 };
    const elsewhere = sent(1, NOW, 'checkIn', { applicationId: older.id });
    const facts = afterTheMeeting({ applications: [BRIGHTWATER, older], outreaches: [elsewhere] });
    const dossier = gatherDossiers(facts).get(BRIGHTWATER.id);
    const dana = dossier && personOf(dossier, DANA.id);
    expect(dana?.outreaches).toEqual([elsewhere]);
    expect(dana?.applications.map((one) => one.id)).toEqual([older.id, BRIGHTWATER.id]);
    expect(dana?.meetings).toHaveLength(1);
    expect(dossier?.outreaches).toEqual([]);
    expect(dossier && personOf(dossier, undefined)).toBeUndefined();
    expect(dossier && personOf(dossier, SAM.id)).toBeUndefined();
  });

  it('keeps what was done for a person elsewhere in the order in which it was done', () => {
    const done = (number: number, settledAt: number) =>
      mark(`checkIn.${id('a', number)}.${MEETING.id}`, {
        contactId: DANA.id,
        settledAt,
        settledAs: 'doneElsewhere',
      });
    const [first, second, third] = [done(9, NOW - 1), done(7, NOW), done(8, NOW)];
    const skipped = mark(`call.${id('a', 7)}.${MEETING.id}`, { contactId: DANA.id, settledAt: NOW });
    const facts = afterTheMeeting({ marks: [third, first, skipped, second] });
    const dossier = gatherDossiers(facts).get(BRIGHTWATER.id);
    expect(dossier && personOf(dossier, DANA.id)?.doneElsewhere).toEqual([first, second, third]);
  });

  it('counts whoever was met among the people, without a part on record', () => {
    const dossier = gatherDossiers(afterTheMeeting({ participations: [] })).get(BRIGHTWATER.id);
    expect(dossier?.people.map(({ contact }) => contact.id)).toEqual([DANA.id]);
    const written = afterTheMeeting({
      participations: [],
      interviews: [],
      outreaches: [sent(1, NOW, 'other')],
    });
    expect(gatherDossiers(written).get(BRIGHTWATER.id)?.people).toHaveLength(1);
  });

  it('is done once for the same facts', () => {
    const facts = afterTheMeeting();
    expect(gatherDossiers(facts)).toBe(gatherDossiers(facts));
    expect(gatherDossiers({ ...facts })).not.toBe(gatherDossiers(facts));
  });
});
