import {
  LONGEST_NAME,
  problemWithName,
  problemWithNote,
  problemWithTimes,
  problemWithUrl,
  problemWithZone,
  type Problem,
} from '../../../shared/domain/input';
import type { Interview, InterviewKind } from '../../../shared/domain/interview';
import { addDays, localDateTime, HOUR, type Instant, type Zone } from '../../../shared/domain/time';
import type { InterviewFields } from '../../data/actions/interviews';

/** An interview as typed: every field is text. */
export interface InterviewTyped {
  readonly kind: InterviewKind;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly place: string;
  readonly reception: string;
  readonly receptionCloses: string;
  readonly link: string;
  readonly round: string;
  readonly notes: string;
}

export type InterviewProblems = Readonly<Partial<Record<keyof InterviewTyped, Problem>>>;

/** A new one: the next full hour, for an hour. */
export function newInterview(now: Instant, zone: Zone): InterviewTyped {
  const local = localDateTime(now + HOUR, zone);
  const start = `${local.slice(11, 13)}:00`;
  return {
    kind: 'inPerson',
    day: local.slice(0, 10),
    start,
    end: hourLater(start),
    zone,
    place: '',
    reception: '',
    receptionCloses: '',
    link: '',
    round: '',
    notes: '',
  };
}

export function typedOf(interview: Interview): InterviewTyped {
  const { kind, startsAt, endsAt, zone, place, reception, receptionCloses, link, round, notes } = interview;
  return {
    kind,
    day: startsAt.slice(0, 10),
    start: startsAt.slice(11),
    end: endsAt.slice(11),
    zone,
    place: place ?? '',
    reception: reception ?? '',
    receptionCloses: receptionCloses ?? '',
    link: link ?? '',
    round: round ?? '',
    notes: notes ?? '',
  };
}

/** "14:00" gives "15:00", and "23:30" the last minute of the day: an interview ends on the day it starts. */
export function hourLater(start: string): string {
  const [hours = '', minutes = ''] = start.split(':');
  if (!/^\d\d$/.test(hours) || !/^\d\d$/.test(minutes)) return '';
  return hours === '23' ? '23:59' : `${String(Number(hours) + 1).padStart(2, '0')}:${minutes}`;
}

/** A new start takes the end with it, as long as the end was where the form itself had put it. */
export function withStart(typed: InterviewTyped, start: string): InterviewTyped {
  const end = typed.end === '' || typed.end === hourLater(typed.start) ? hourLater(start) : typed.end;
  return { ...typed, start, end };
}

export function problemsInInterview(typed: InterviewTyped): InterviewProblems {
  const times = problemWithTimes(`${typed.day}T${typed.start}`, `${typed.day}T${typed.end}`);
  const days = /^\d{4}-\d\d-\d\d$/.test(typed.day) ? undefined : 'Say which day.';
  return {
    day: days,
    start: days || typed.start !== '' ? undefined : 'Say when it starts.',
    end: days || typed.start === '' ? undefined : times,
    zone: problemWithZone(typed.zone.trim()),
    place: short(typed.place),
    reception: short(typed.reception),
    link: typed.kind === 'video' ? problemWithUrl(typed.link) : undefined,
    round: short(typed.round),
    notes: problemWithNote(typed.notes),
  };
}

function short(text: string): Problem {
  return text.trim().length > LONGEST_NAME ? problemWithName(text, 'it') : undefined;
}

function orNone(text: string): string | undefined {
  return text.trim() || undefined;
}

/** As it is stored: empty fields, and those that its kind does not have, are absent. */
export function interviewFieldsOf(typed: InterviewTyped): InterviewFields {
  const inPerson = typed.kind === 'inPerson';
  return {
    kind: typed.kind,
    startsAt: `${typed.day}T${typed.start}`,
    endsAt: `${typed.day}T${typed.end}`,
    zone: typed.zone.trim(),
    place: inPerson ? orNone(typed.place) : undefined,
    reception: inPerson ? orNone(typed.reception) : undefined,
    receptionCloses: inPerson ? orNone(typed.receptionCloses) : undefined,
    link: typed.kind === 'video' ? orNone(typed.link) : undefined,
    round: orNone(typed.round),
    notes: orNone(typed.notes),
  };
}

/** Whether the day is so far off that a slip of the year is likely, for a gentle question. */
export function isFarOff(day: string, today: string): boolean {
  return day !== '' && (day > addDays(today, 365) || day < addDays(today, -365));
}
