import { LONGEST_NAME } from '../domain/input';
import { bareAddress, isAddress } from '../messages/email-address';
import { inReadingOrder, nameFromAddress } from '../messages/inbound/person-name';
import { oneLine } from '../messages/well-formed';
import { properties, type Component, type Property } from './components';
import type { Invited } from './invitation';

const MOST_PEOPLE = 40;

/** Who is invited, without rooms and equipment. */
export function peopleOf(event: Component): readonly Invited[] {
  const attendees = properties(event, 'attendee').filter(
    ({ parameters }) => !/^(?:ROOM|RESOURCE)$/i.test(parameters['cutype'] ?? ''),
  );
  const people = new Map<string, Invited>();
  const add = (property: Property, sender: boolean) => {
    const one = invitedOf(property, sender);
    const key = one && (one.email ?? one.name.toLowerCase());
    if (key === undefined || people.size >= MOST_PEOPLE) return;
    const known = people.get(key);
    // Who sent it and is listed besides does come.
    if (one && (!known || (known.sender && !sender))) people.set(key, one);
  };
  for (const organiser of properties(event, 'organizer').slice(0, 1)) add(organiser, true);
  for (const attendee of attendees) add(attendee, false);
  return [...people.values()];
}

function invitedOf({ values, parameters }: Property, sender: boolean): Invited | undefined {
  // Apple's organiser is a path on its server, with the address beside it.
  const email = [values[0], parameters['email']]
    .map((address) => bareAddress(address ?? '').toLowerCase())
    .find(isAddress);
  const called = oneLine(parameters['cn'] ?? '')
    .replace(/^["']+|["']+$/g, '')
    .slice(0, LONGEST_NAME);
  const name = called === '' || called.includes('@') ? nameFromAddress(email) : inReadingOrder(called);
  return name === '' ? undefined : { name, ...(email !== undefined && { email }), sender };
}
