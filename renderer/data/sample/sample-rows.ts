import { v7 } from 'uuid';
import type { Id } from '../../../shared/domain/application';
import { rankBetween } from '../../../shared/domain/rank';
import {
  addDays,
  dayOf,
  instantOf,
  localDateTime,
  MINUTE,
  weekday,
  type Day,
  type Instant,
  type Zone,
  instantOn,
} from '../../../shared/domain/time';
import { parsePromisedDay } from '../../../shared/etiquette/promised-day';
import type { FactTable, FactTables } from '../rows';
import { SAMPLE_APPLICATIONS, type SampleApplication, type SampleInterview } from './sample-facts';

export type SampleRows = Partial<{ [T in FactTable]: FactTables[T][] }>;

/** The sample job search as rows, laid around `now` in `zone`. Every row is marked as sample. */
export function sampleRows(now: Instant, zone: Zone): SampleRows {
  const ranks = new Map<string, string>();
  const all = SAMPLE_APPLICATIONS.map((sample) => {
    const stage = sample.history.at(-1)?.[0] ?? 'saved';
    const rank = rankBetween(ranks.get(stage), undefined);
    ranks.set(stage, rank);
    return applicationRows(sample, rank, now, zone);
  });
  const rows: Record<string, unknown[]> = {};
  for (const one of all) {
    for (const [table, some] of Object.entries(one)) (rows[table] ??= []).push(...some);
  }
  return rows;
}

function applicationRows(sample: SampleApplication, rank: string, now: Instant, zone: Zone): SampleRows {
  const today = dayOf(now, zone);
  const newId = () => v7({ msecs: now });
  const at = (day: number, time: string) =>
    Math.min(instantOn(weekdayFrom(today, day), time, zone), now - MINUTE);
  const stamp = { createdAt: now, updatedAt: now, sample: 1 as const };
  const applicationId: Id = newId();
  const [stage = 'saved', , outcome] = sample.history.at(-1) ?? [];
  const applied = sample.history.find(([step]) => step === 'applied');
  const people = (sample.people ?? []).map((person) => ({ person, id: newId() }));
  const interviews = (sample.interviews ?? []).map((interview) => ({ interview, id: newId() }));
  return {
    applications: [
      {
        ...stamp,
        id: applicationId,
        company: sample.company,
        role: sample.role,
        stage,
        rank,
        ...(outcome && { outcome }),
        ...(applied && { appliedAt: at(applied[1], '09:10') }),
        ...(sample.closesInDays !== undefined && { closesOn: weekdayFrom(today, sample.closesInDays) }),
        ...(sample.offerInDays !== undefined && { offerDeadline: weekdayFrom(today, sample.offerInDays) }),
      },
    ],
    stageEvents: sample.history.map(([step, day, end]) => ({
      ...stamp,
      id: newId(),
      applicationId,
      stage: step,
      ...(end && { outcome: end }),
      at: at(day, '09:12'),
    })),
    contacts: people.map(({ person: { role: _, agreedToConnect: __, ...fields }, id }) => ({
      ...stamp,
      id,
      company: sample.company,
      ...fields,
    })),
    participations: people.map(({ person, id }) => ({
      ...stamp,
      id: `${applicationId}.${id}`,
      applicationId,
      contactId: id,
      role: person.role,
    })),
    consents: people.flatMap(({ person, id }) =>
      person.agreedToConnect === undefined
        ? []
        : [
            {
              ...stamp,
              id: newId(),
              contactId: id,
              kind: 'linkedIn' as const,
              given: true,
              at: at(person.agreedToConnect, '11:10'),
              how: 'in person',
            },
          ],
    ),
    interviews: interviews.map(({ interview, id }) => ({
      ...stamp,
      id,
      applicationId,
      kind: interview.kind,
      status: 'booked' as const,
      zone,
      ...times(interview, today, now, zone),
      ...(interview.place && { place: interview.place }),
      ...(interview.reception && { reception: interview.reception }),
      ...(interview.receptionCloses && { receptionCloses: interview.receptionCloses }),
    })),
    attendances: interviews.flatMap(({ interview, id }) =>
      interview.with.flatMap((place) => {
        const contactId = people[place]?.id;
        return contactId ? [{ ...stamp, id: `${id}.${contactId}`, interviewId: id, contactId }] : [];
      }),
    ),
    debriefs: interviews.flatMap(({ interview, id }) => {
      if (!interview.debrief) return [];
      const words = interview.debrief;
      const { endsAt } = times(interview, today, now, zone);
      const savedAt = Math.min(instantOf(endsAt, zone) + 7 * MINUTE, now - MINUTE);
      const promised = parsePromisedDay(words.promisedWords ?? '', endsAt.slice(0, 10));
      return [
        {
          ...stamp,
          id,
          interviewId: id,
          applicationId,
          ...words,
          ...(promised && { promisedDay: promised.day }),
          savedAt,
        },
      ];
    }),
    outreaches: (sample.outreaches ?? []).map(({ day, time, person, ...fields }) => ({
      ...stamp,
      id: newId(),
      applicationId,
      ...(person !== undefined && { contactId: people[person]?.id }),
      ...fields,
      at: at(day, time),
    })),
  };
}

/** `days` from today, moved away from today to a weekday: nobody interviews or promises for a Sunday. */
function weekdayFrom(today: Day, days: number): Day {
  let day = addDays(today, days);
  while (days !== 0 && weekday(day) > 5) day = addDays(day, Math.sign(days));
  return day;
}

function times({ when }: SampleInterview, today: string, now: Instant, zone: Zone) {
  if ('endedMinutesAgo' in when) {
    const end = now - when.endedMinutesAgo * MINUTE;
    return { startsAt: localDateTime(end - 45 * MINUTE, zone), endsAt: localDateTime(end, zone) };
  }
  const day = weekdayFrom(today, when.day);
  return { startsAt: `${day}T${when.from}`, endsAt: `${day}T${when.to}` };
}
