import type { Contact } from '../domain/contact';
import { nameList } from '../domain/contact';
import type { Facts } from '../domain/facts';
import type { FollowUp, FollowUpKind } from '../domain/follow-up';
import { followUpNoun } from '../domain/follow-up-words';
import { interviewEnd, interviewStart, type Interview } from '../domain/interview';
import { MINUTE, type Instant } from '../domain/time';
import { adviceOn } from '../etiquette/advice';
import type { CalendarEntry } from './calendar-text';
import { OWN_UID } from './own-uid';

const QUARTER = 15 * MINUTE;
/** Sequences of follow-ups count the minutes from here: 2026-01-01. */
const FIRST_MINUTE = 1_767_225_600_000;

/** How long such a thing takes, in minutes; what is not named here takes a quarter of an hour. */
const MINUTES: Partial<Readonly<Record<FollowUpKind, number>>> = {
  briefing: 30,
  thankYouCard: 30,
  call: 30,
  apply: 60,
};

/** How an entry is written. */
export interface EntryManner {
  /** Where a follow-up is done, for hosts that bring `afterword://` links. */
  readonly linkTo?: (followUp: FollowUp) => string | undefined;
  /** For calendars that others see: nobody's name, no company and no place, and that it is an interview stays unsaid. */
  readonly nameless?: boolean;
}

/** A day before, to lay things out; an hour before, to leave. */
const INTERVIEW_ALARMS = [24 * 60, 60];

/**
 * A follow-up as an entry at its best moment, or, where that has gone by, at the next quarter of an hour.
 * A card is dropped before reception closes, so its entry ends when that does. `undefined` where no date is known:
 * only somebody's answer opens it.
 */
export function followUpEntry(
  followUp: FollowUp,
  facts: Facts,
  now: Instant,
  { linkTo, nameless }: EntryManner = {},
): CalendarEntry | undefined {
  const { key, kind, title, blocked, snoozedUntil = 0 } = followUp;
  const link = linkTo?.(followUp);
  if (blocked && blocked.opens === undefined) return undefined;
  const minutes = MINUTES[kind] ?? 15;
  const best = Math.max(followUp.ideal, followUp.earliest, blocked?.opens ?? 0, snoozedUntil);
  const planned = kind === 'thankYouCard' ? best - minutes * MINUTE : best;
  const from = planned >= now ? planned : Math.ceil(now / QUARTER) * QUARTER;
  const interview = facts.interviews.find(({ id }) => id === followUp.interviewId);
  const card = kind === 'thankYouCard';
  const entry: CalendarEntry = {
    uid: `${key}${OWN_UID}`,
    // The plan has no count of its changes; whatever was exported later is the newer.
    sequence: (now - FIRST_MINUTE) / MINUTE,
    time: { from, to: from + minutes * MINUTE },
    title,
    description: lines(aboutWords(followUp, facts), adviceOn(kind), link),
    ...(card && interview && { place: lines(interview.place, interview.reception) }),
    ...(link !== undefined && { url: link }),
    status: 'confirmed',
    busy: false,
    // Whoever drops a card has to get there before reception closes.
    alarms: card ? [30] : [0],
  };
  return nameless ? withoutNames(entry, followUpNoun(kind), link) : entry;
}

/** "Product Analyst at Brightwater", and whom it concerns. */
function aboutWords({ applicationId, contactId }: FollowUp, facts: Facts): string | undefined {
  const application = facts.applications.find(({ id }) => id === applicationId);
  const contact = facts.contacts.find(({ id }) => id === contactId);
  return lines(
    application && [application.role, application.company].filter(Boolean).join(' at '),
    contact && [contact.name, contact.email, contact.phone].filter(Boolean).join(', '),
  );
}

/**
 * An interview as an entry on the clock of its own zone; one that was called off is told as cancelled.
 * What the person noted for themselves stays at home.
 */
export function interviewEntry(
  interview: Interview,
  facts: Facts,
  { nameless }: EntryManner = {},
): CalendarEntry {
  const { id, startsAt, endsAt, zone, kind, place, reception, link, round, receptionPhone } = interview;
  const application = facts.applications.find((one) => one.id === interview.applicationId);
  const contacts = presentAt(interview, facts);
  const entry: CalendarEntry = {
    uid: `interview.${id}${OWN_UID}`,
    sequence: (interview.updatedAt - interview.createdAt) / 1_000,
    time: { startsAt, endsAt, zone },
    title: `Interview${application ? ` at ${application.company}` : ''}`,
    description: lines(
      [application?.role, round].filter(Boolean).join(', '),
      contacts.length > 0 ? `With ${nameList(contacts)}` : undefined,
      reception && `Reception: ${[reception, receptionPhone].filter(Boolean).join(', ')}`,
      ...contacts.flatMap(({ name, phone }) => (kind === 'phone' && phone ? [`${name}: ${phone}`] : [])),
      link,
    ),
    ...((place ?? link) !== undefined && { place: place ?? link }),
    ...(link !== undefined && /^https?:\/\//i.test(link) && { url: link }),
    status: interview.status === 'booked' ? 'confirmed' : 'cancelled',
    busy: true,
    alarms: INTERVIEW_ALARMS,
  };
  return nameless ? withoutNames(entry, 'Appointment') : entry;
}

/** The same time and bell under a title that tells nothing. What is left out is taken out of a calendar that had it. */
function withoutNames(entry: CalendarEntry, title: string, link?: string): CalendarEntry {
  const { place: _place, url: _url, ...rest } = entry;
  return {
    ...rest,
    title,
    description: lines('Afterword knows what this is about.', link),
    ...(link !== undefined && { url: link }),
  };
}

function presentAt({ id }: Interview, facts: Facts): readonly Contact[] {
  const present = new Set(
    facts.attendances.filter((one) => one.interviewId === id).map(({ contactId }) => contactId),
  );
  return facts.contacts.filter((contact) => present.has(contact.id));
}

/**
 * The whole plan: every follow-up that has a date, and the interviews to come. An interview that was called off
 * before its time is in it as cancelled, so that a calendar which knows it takes it out.
 */
export function planEntries(
  followUps: readonly FollowUp[],
  facts: Facts,
  now: Instant,
  manner: EntryManner = {},
): readonly CalendarEntry[] {
  const interviews = facts.interviews
    .filter((interview) => interviewEnd(interview) > now)
    .toSorted((a, b) => interviewStart(a) - interviewStart(b));
  return [
    ...interviews.map((interview) => interviewEntry(interview, facts, manner)),
    ...followUps.flatMap((followUp) => followUpEntry(followUp, facts, now, manner) ?? []),
  ];
}

function lines(...all: readonly (string | undefined)[]): string {
  return all.filter((one) => one !== undefined && one.trim() !== '').join('\n');
}
