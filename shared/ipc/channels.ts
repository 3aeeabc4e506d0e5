import type { EventName, InvokeName } from './contract';

/**
 * The names of the contract without its schemas, for the preload: it is small, and checks nothing that the main
 * process does not check again. The type makes a name that the contract lacks, or that is missing here, an error.
 */
const INVOKE_NAMES: Readonly<Record<InvokeName, true>> = {
  'host.info': true,
  'links.open': true,
  'clipboard.write': true,
  'files.save': true,
  'files.pick': true,
  'print.pdf': true,
  'print.paper': true,
  'print.printers': true,
  'print.job': true,
  'print.drawn': true,
  'agenda.set': true,
  'notifications.allow': true,
  'notifications.test': true,
  'errands.done': true,
  'login.read': true,
  'login.set': true,
  'theme.set': true,
  'sentinel.read': true,
  'sentinel.write': true,
  'updates.read': true,
  'updates.look': true,
  'updates.fetch': true,
  'updates.install': true,
  'window.leave': true,
  'events.ready': true,
};

const EVENT_NAMES: Readonly<Record<EventName, true>> = {
  link: true,
  badLink: true,
  command: true,
  errand: true,
  notified: true,
  agendaWanted: true,
  leaving: true,
  updates: true,
};

export function isInvokeName(name: string): name is InvokeName {
  return Object.hasOwn(INVOKE_NAMES, name);
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(EVENT_NAMES, name);
}
