import {
  LONGEST_NAME,
  problemWithName,
  problemWithNote,
  problemWithTimes,
  problemWithUrl,
  problemWithZone,
  type Problem,
} from '../../../shared/domain/input';
import { endOfMeeting, type Interview, type InterviewKind } from '../../../shared/domain/interview';
import { addDays, isDay, localDateTime, HOUR, type Instant, type Zone } from '../../../shared/domain/time';
import { problemsInReception, receptionOf, typedReception } from '../../../shared/domain/reception';
import type { InterviewFields } from '../../data/actions/interviews';

/** An interview as typed: every field is text. */
export interface InterviewTyped {
  readonly kind: InterviewKind;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly place: string;
  readonly floor: string;
  readonly reception: string;
  readonly receptionOpens: string;
  readonly receptionCloses: string;
  readonly receptionPhone: string;
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
    ...typedReception({}),
    link: '',
    round: '',
    notes: '',
  };
}

export function typedOf(interview: Interview): InterviewTyped {
  const { kind, startsAt, endsAt, zone, link, round, notes } = interview;
  return {
    kind,
    day: startsAt.slice(0, 10),
    start: startsAt.slice(11),
    end: endsAt.slice(11),
    zone,
    ...typedReception(interview),
    link: link ?? '',
    round: round ?? '',
    notes: notes ?? '',
  };
}

/** "14:00" gives "15:00", and "23:30" gives "00:30" of the next day. */
export function hourLater(start: string): string {
  const [hours = '', minutes = ''] = start.split(':');
  if (!/^\d\d$/.test(hours) || !/^\d\d$/.test(minutes)) return '';
  return `${String((Number(hours) + 1) % 24).padStart(2, '0')}:${minutes}`;
}

/** A new start takes the end with it, as long as the end was where the form itself had put it. */
export function withStart(typed: InterviewTyped, start: string): InterviewTyped {
  const end = typed.end === '' || typed.end === hourLater(typed.start) ? hourLater(start) : typed.end;
  return { ...typed, start, end };
}

export function problemsInInterview(typed: InterviewTyped): InterviewProblems {
  const days = isDay(typed.day) ? undefined : 'Say which day.';
  const times = days ?? problemWithTimes(`${typed.day}T${typed.start}`, endOf(typed));
  return {
    day: days,
    start: days || typed.start !== '' ? undefined : 'Say when it starts.',
    end: days || typed.start === '' ? undefined : times,
    zone: problemWithZone(typed.zone.trim()),
    ...(typed.kind === 'inPerson' && problemsInReception(typed)),
    link: typed.kind === 'video' ? problemWithUrl(typed.link) : undefined,
    round: short(typed.round),
    notes: problemWithNote(typed.notes),
  };
}

function endOf({ day, start, end }: InterviewTyped): string {
  return endOfMeeting(day, start, end);
}

/** Whether it ends past midnight. */
export function isOvernight(typed: InterviewTyped): boolean {
  return isDay(typed.day) && endOf(typed).slice(0, 10) !== typed.day;
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
    endsAt: endOf(typed),
    zone: typed.zone.trim(),
    ...receptionOf(inPerson ? typed : typedReception({})),
    link: typed.kind === 'video' ? orNone(typed.link) : undefined,
    round: orNone(typed.round),
    notes: orNone(typed.notes),
  };
}

/** Whether the day is so far off that a slip of the year is likely, for a gentle question. */
export function isFarOff(day: string, today: string): boolean {
  return day !== '' && (day > addDays(today, 365) || day < addDays(today, -365));
}
