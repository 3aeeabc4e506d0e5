import type { Id } from '../../../shared/domain/application';
import { problemWithNote, problemWithTimes, problemWithZone } from '../../../shared/domain/input';
import type { Debrief, Interview, InterviewStatus } from '../../../shared/domain/interview';
import { commit, newId, removals, type Done, type Write, type Writer } from '../commit';
import { living } from '../rows';
import { newApplicationWrites, type NewApplication } from './applications';
import { refuse } from './input-error';
import { newContactWrites, participationWrite, type ContactFields } from './people';

export type InterviewFields = Omit<Interview, 'id' | 'applicationId' | 'status' | 'createdAt' | 'updatedAt'>;

function newInterviewWrites(
  id: Id,
  applicationId: Id,
  fields: InterviewFields,
  contactIds: readonly Id[],
): readonly Write[] {
  refuse(problemWithTimes(fields.startsAt, fields.endsAt), problemWithZone(fields.zone));
  return [
    { table: 'interviews', put: { ...fields, id, applicationId, status: 'booked' } },
    ...contactIds.map((contactId) => attendanceWrite(id, contactId)),
  ];
}

function attendanceWrite(interviewId: Id, contactId: Id): Write {
  return { table: 'attendances', put: { id: `${interviewId}.${contactId}`, interviewId, contactId } };
}

/** Books an interview, past or to come, with the people in it. */
export async function addInterview(
  writer: Writer,
  applicationId: Id,
  fields: InterviewFields,
  contactIds: readonly Id[],
): Promise<Done & { id: Id }> {
  const id = newId(writer.clock);
  const done = await commit(
    writer,
    'Interview added',
    newInterviewWrites(id, applicationId, fields, contactIds),
  );
  return { ...done, id };
}

/** Changes an interview and, where given, who is in it. */
export async function editInterview(
  writer: Writer,
  id: Id,
  fields: Partial<InterviewFields>,
  contactIds?: readonly Id[],
): Promise<Done> {
  return commit(writer, 'Interview changed', async () => {
    const row = await writer.db.interviews.get(id);
    if (row) refuse(problemWithTimes(fields.startsAt ?? row.startsAt, fields.endsAt ?? row.endsAt));
    const writes: Write[] = [{ table: 'interviews', id, patch: fields }];
    if (contactIds) {
      for (const old of living(await writer.db.attendances.where({ interviewId: id }).toArray())) {
        if (!contactIds.includes(old.contactId))
          writes.push({ table: 'attendances', id: old.id, remove: true });
      }
      for (const contactId of contactIds) writes.push(attendanceWrite(id, contactId));
    }
    return writes;
  });
}

const STATUS_LABELS: Record<InterviewStatus, string> = {
  booked: 'Interview booked again',
  postponed: 'Interview postponed',
  cancelled: 'Interview cancelled',
  missedByThem: 'Noted: they did not come',
  missedByMe: 'Noted: you could not come',
};

/** Cancels, postpones, or notes that somebody did not come. The plan stops thanking for it. */
export async function setInterviewStatus(writer: Writer, id: Id, status: InterviewStatus): Promise<Done> {
  return commit(writer, STATUS_LABELS[status], [{ table: 'interviews', id, patch: { status } }]);
}

/** Moves an interview to another time; it is booked again. */
export async function rescheduleInterview(
  writer: Writer,
  id: Id,
  times: Pick<Interview, 'startsAt' | 'endsAt' | 'zone'>,
): Promise<Done> {
  refuse(problemWithTimes(times.startsAt, times.endsAt), problemWithZone(times.zone));
  return commit(writer, 'Interview moved', [
    { table: 'interviews', id, patch: { ...times, status: 'booked' } },
  ]);
}

export async function removeInterview(writer: Writer, id: Id): Promise<Done> {
  return commit(writer, 'Interview removed', async () => {
    const attendances = await removals(writer.db, 'attendances', 'interviewId', id);
    const debrief = await writer.db.debriefs.get(id);
    const writes: Write[] = [{ table: 'interviews', id, remove: true }, ...attendances];
    if (debrief && debrief.deletedAt === undefined) writes.push({ table: 'debriefs', id, remove: true });
    return writes;
  });
}

export type DebriefFields = Omit<Debrief, 'id' | 'interviewId' | 'applicationId' | 'savedAt' | 'updatedAt'>;

/** What somebody said to "may I connect?"; `undefined` where it was not asked. */
export interface ConnectAnswer {
  readonly contactId: Id;
  readonly agreed: boolean;
}

/** Saves a debrief, with who agreed to connect, in one piece. Saving again changes it. */
export async function saveDebrief(
  writer: Writer,
  interview: Pick<Interview, 'id' | 'applicationId'>,
  fields: DebriefFields,
  connect: readonly ConnectAnswer[] = [],
): Promise<Done> {
  refuse(problemWithNote(fields.discussed ?? ''), problemWithNote(fields.nextSteps ?? ''));
  const { clock, db } = writer;
  return commit(writer, 'Debrief saved', async () => {
    const old = await db.debriefs.get(interview.id);
    const writes: Write[] = [
      {
        table: 'debriefs',
        put: {
          discussed: undefined,
          nextSteps: undefined,
          promisedDay: undefined,
          promisedWords: undefined,
          feeling: undefined,
          ...fields,
          id: interview.id,
          interviewId: interview.id,
          applicationId: interview.applicationId,
          savedAt: old && old.deletedAt === undefined ? old.savedAt : clock.now(),
        },
      },
    ];
    for (const { contactId, agreed } of connect) {
      const said = living(await db.consents.where({ contactId }).toArray()).filter(
        (one) => one.kind === 'linkedIn',
      );
      const latest = said.toSorted((a, b) => b.at - a.at)[0];
      if (latest?.given === agreed) continue;
      writes.push({
        table: 'consents',
        put: {
          id: newId(clock),
          contactId,
          kind: 'linkedIn',
          given: agreed,
          at: clock.now(),
          how: 'in the interview',
          interviewId: interview.id,
        },
      });
    }
    return writes;
  });
}

export interface JustInterviewed {
  /** An application already on the board, or what is needed for a new one. */
  readonly application: { readonly id: Id } | NewApplication;
  /** Someone already known by their id, or what is needed for a new contact. */
  readonly people: readonly ({ readonly id: Id } | ContactFields)[];
  readonly interview: InterviewFields;
}

/** "I have just had an interview": application, people and interview in one transaction. */
export async function addJustInterviewed(
  writer: Writer,
  { application, people, interview }: JustInterviewed,
): Promise<Done & { applicationId: Id; interviewId: Id }> {
  const { clock } = writer;
  const applicationId = 'id' in application ? application.id : newId(clock);
  const interviewId = newId(clock);
  const contactIds = people.map((person) => ('id' in person ? person.id : newId(clock)));
  const done = await commit(writer, 'Interview noted', async () => [
    ...('id' in application
      ? []
      : await newApplicationWrites(writer, applicationId, { stage: 'interviewing', ...application })),
    ...people.flatMap((person, index): readonly Write[] => {
      const part = { applicationId, role: 'interviewer' } as const;
      if ('id' in person) return [participationWrite(person.id, part)];
      return newContactWrites(contactIds[index] ?? newId(clock), person, part);
    }),
    ...newInterviewWrites(interviewId, applicationId, interview, contactIds),
  ]);
  return { ...done, applicationId, interviewId };
}
