import { problemWithName, problemWithTimes, type Problem } from '../../../shared/domain/input';
import { endOfMeeting, type InterviewKind } from '../../../shared/domain/interview';
import {
  dayOf,
  HOUR,
  instantOf,
  isDay,
  localDateTime,
  MINUTE,
  type Instant,
  type LocalDateTime,
  type LocalTime,
  type Zone,
} from '../../../shared/domain/time';
import type { Id } from '../../../shared/domain/application';
import type { Facts } from '../../../shared/domain/facts';
import { addressProblem, bareAddress } from '../../../shared/messages/email-address';

/** Someone who led the interview, as typed. All but the name may be empty. */
export interface PersonTyped {
  readonly key: number;
  readonly name: string;
  readonly title: string;
  readonly email: string;
}

/** What the person typed about the interview that they have just had. */
export interface InterviewTyped {
  readonly company: string;
  readonly role: string;
  readonly kind: InterviewKind;
  readonly day: string;
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly people: readonly PersonTyped[];
}

export interface InterviewProblems {
  readonly company: Problem;
  readonly role: Problem;
  readonly time: Problem;
  readonly people: readonly { readonly name: Problem; readonly email: Problem }[];
}

/** It ended just now and took an hour: what most often needs no change. */
export function justEnded(now: Instant, zone: Zone): InterviewTyped {
  const end = localDateTime(now, zone);
  const from = localDateTime(now - HOUR, zone);
  return {
    company: '',
    role: '',
    kind: 'inPerson',
    day: from.slice(0, 10),
    from: from.slice(11),
    to: end.slice(11),
    people: [{ key: 0, name: '', title: '', email: '' }],
  };
}

/** The two ends of it, as wall-clock moments. */
export function timesOf({ day, from, to }: InterviewTyped): {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
} {
  return { startsAt: `${day}T${from}`, endsAt: isDay(day) ? endOfMeeting(day, from, to) : `${day}T${to}` };
}

/** Someone of whom nothing was typed is nobody. */
export function isBlank({ name, title, email }: PersonTyped): boolean {
  return [name, title, email].every((text) => text.trim() === '');
}

/** What is wrong, field by field. A minute is given to the clock. */
export function problemsIn(typed: InterviewTyped, now: Instant, zone: Zone): InterviewProblems {
  const { startsAt, endsAt } = timesOf(typed);
  return {
    company: problemWithName(typed.company, 'the company'),
    role: problemWithName(typed.role, 'the role'),
    time: !isDay(typed.day)
      ? 'Say which day it was.'
      : (problemWithTimes(startsAt, endsAt) ??
        (instantOf(endsAt, zone) > now + MINUTE
          ? `That is still to come. It is ${localDateTime(now, zone).slice(11)} now${typed.day > dayOf(now, zone) ? ', on an earlier day' : ''}.`
          : undefined)),
    people: typed.people.map((person) => ({
      name: isBlank(person) ? undefined : problemWithName(person.name, 'their name'),
      email: person.email.trim() === '' ? undefined : addressProblem(person.email),
    })),
  };
}

/** Whether two names or addresses are the same but for case and spaces around. */
export function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Someone who is among the people already: by their address, or by their name at the same company. */
export function knownContact(
  person: PersonTyped,
  company: string,
  contacts: Facts['contacts'],
): { readonly id: Id } | undefined {
  const email = bareAddress(person.email);
  const byAddress = email === '' ? undefined : contacts.find((one) => same(one.email, email));
  if (byAddress) return byAddress;
  return contacts.find(
    (one) =>
      same(one.name, person.name) && same(one.company, company) && (email === '' || one.email === undefined),
  );
}
