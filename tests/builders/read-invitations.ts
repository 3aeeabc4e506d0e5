import type { Invitation } from '../../shared/calendar/invitation';
import { readCalendar } from '../../shared/calendar/read-calendar';
import { moment } from './facts';

/** How tests read what was sent, unless they say otherwise. */
export const READING = {
  home: 'Europe/London',
  now: moment('2026-11-24T16:00'),
  plainText: (html: string) => html.replace(/<br>|<\/p>/g, '\n').replace(/<[^>]*>/g, ''),
};

/** All the invitations of a calendar that can be read. */
export function all(text: string, reading = READING): readonly Invitation[] {
  const read = readCalendar(text, reading);
  if (!read.read) throw new Error(read.problem);
  return read.invitations;
}

/** The invitation of a calendar that has one. */
export function only(text: string, reading = READING): Invitation {
  const [first, ...others] = all(text, reading);
  if (!first || others.length > 0) throw new Error(`${others.length + 1} invitations`);
  return first;
}
