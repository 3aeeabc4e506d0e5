import type { Contact } from '../../shared/domain/contact';
import type { FollowUp } from '../../shared/domain/follow-up';
import type { Purpose } from '../../shared/domain/outreach';
import { addDays, dayOf } from '../../shared/domain/time';
import { restDaysOf, workingDayFrom } from '../../shared/domain/working-days';
import { SNOOZES, snoozeUntil } from '../../shared/reminders/snooze-times';
import { agreed } from '../builders/facts';
import { HOLIDAYS } from './made-up';
import { awaitFirstWord, awaitReply, book, current, decide, log, move, type World } from './world';

const REST = restDaysOf({ country: 'GB', holidays: HOLIDAYS }, '2025-03-03', 1_000);

/** The person does what a follow-up asks for; answers with what became of it. */
export function act(world: World, followUp: FollowUp): string {
  const { kind, key, applicationId, interviewId } = followUp;
  const application = current(world, applicationId);
  if (!application) throw new Error(`${key} belongs to no application`);
  const contact = contactOf(world, followUp);
  switch (kind) {
    case 'briefing':
      decide(world, { id: key, settledAt: world.now, settledAs: 'doneElsewhere' });
      return 'looked over';
    case 'debrief':
      return debrief(world, interviewId ?? '', application.id);
    case 'thankYouEmail':
      return write(world, followUp, 'thankYou', 'sent');
    case 'thankYouCard':
      return write(
        world,
        followUp,
        'thankYou',
        followUp.title.startsWith('Post') ? 'posted' : 'dropped at reception',
      );
    case 'linkedInRequest':
      return write(world, followUp, 'connect', 'asked');
    case 'checkIn':
      awaitReply(world, application, contact);
      return write(world, followUp, 'checkIn', 'sent');
    case 'call':
      return phone(world, followUp);
    case 'closingNote':
      return write(world, followUp, 'closing', 'sent');
    case 'rejectionReply':
      keepCv(world, application.id, 60);
      return write(world, followUp, 'rejectionReply', 'sent');
    case 'renewCv':
      keepCv(world, application.id, 180);
      return write(world, followUp, 'stayInTouch', 'sent');
    case 'stayInTouch':
      return write(world, followUp, 'stayInTouch', 'sent');
    case 'answerThem': {
      const said = write(world, followUp, 'answer', 'answered');
      const invited = world.facts.outreaches.some(
        (one) => key.endsWith(one.id) && one.purpose === 'invitation',
      );
      if (invited && contact) book(world, application, contact);
      return said;
    }
    case 'rebook':
      if (contact) book(world, application, contact);
      return 'a new date found';
    case 'decideOffer': {
      const accepted = world.random.chance(0.2);
      if (!accepted) write(world, followUp, 'withdrawal', 'declined');
      move(world, application, 'closed', accepted ? 'accepted' : 'withdrawn');
      return accepted ? 'accepted' : 'declined, with thanks';
    }
    case 'apply': {
      move(world, application, 'applied');
      if (contact) awaitFirstWord(world, application, contact);
      return 'applied';
    }
    case 'suggestClosing':
      move(world, application, 'closed', 'noReply');
      return 'closed';
  }
}

function contactOf({ facts }: World, { contactId, applicationId }: FollowUp): Contact | undefined {
  const part = facts.participations.find((one) => one.applicationId === applicationId);
  return facts.contacts.find((one) => one.id === (contactId ?? part?.contactId));
}

function write(world: World, followUp: FollowUp, purpose: Purpose, said: string): string {
  const { applicationId, contactId, channel = 'email', key } = followUp;
  log(world, { applicationId, contactId, channel, purpose, direction: 'out', followUpKey: key });
  return said;
}

/** They agree to keep the CV for so many days. */
function keepCv(world: World, applicationId: string, days: number): void {
  const cvOnFileUntil = addDays(dayOf(world.now, world.facts.home.zone), days);
  world.facts = {
    ...world.facts,
    applications: world.facts.applications.map((one) =>
      one.id === applicationId ? { ...one, cvOnFileUntil } : one,
    ),
  };
}

function phone(world: World, followUp: FollowUp): string {
  const { applicationId, contactId, key } = followUp;
  const delivery = world.random.pick(['spoke', 'voicemail', 'noAnswer'] as const);
  log(world, {
    applicationId,
    contactId,
    channel: 'call',
    purpose: 'checkIn',
    direction: 'out',
    delivery,
    followUpKey: key,
  });
  return { spoke: 'spoke', voicemail: 'left a voicemail', noAnswer: 'nobody there' }[delivery];
}

function debrief(world: World, interviewId: string, applicationId: string): string {
  const { random, now, facts } = world;
  const promisedDay = random.chance(0.5)
    ? workingDayFrom(addDays(dayOf(now, facts.home.zone), random.between(2, 12)), {
        country: 'GB',
        holidays: facts.holidays,
      })
    : undefined;
  const person = facts.attendances.find((one) => one.interviewId === interviewId)?.contactId;
  const contact = facts.contacts.find((one) => one.id === person);
  const happy = contact && random.chance(0.4);
  world.facts = {
    ...facts,
    debriefs: [
      ...facts.debriefs,
      { id: interviewId, interviewId, applicationId, promisedDay, savedAt: now, updatedAt: now },
    ],
    consents: happy
      ? [...facts.consents, agreed(contact, now, { id: world.newId('f'), interviewId })]
      : facts.consents,
  };
  return [
    'noted',
    promisedDay ? `an answer by ${promisedDay}` : '',
    happy ? `${contact.name} is happy to connect` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Now and then the person puts something off, or lets it be. */
export function putOff(world: World, { key, applicationId }: FollowUp): string {
  if (world.random.chance(0.8)) {
    decide(world, {
      id: key,
      applicationId,
      snoozedUntil: snoozeUntil(world.random.pick(SNOOZES), world.now, world.facts.home.zone, REST),
    });
    return 'snoozed';
  }
  decide(world, { id: key, applicationId, settledAt: world.now, settledAs: 'skipped' });
  return 'skipped';
}
