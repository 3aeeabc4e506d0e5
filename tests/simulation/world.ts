import type { Application, Id, Outcome, Stage } from '../../shared/domain/application';
import type { Contact } from '../../shared/domain/contact';
import type { Facts } from '../../shared/domain/facts';
import type { FollowUpMark } from '../../shared/domain/follow-up';
import type { Interview } from '../../shared/domain/interview';
import type { Outreach } from '../../shared/domain/outreach';
import { DAY, HOUR, addDays, dayOf, instantOf, localDateTime, type Instant } from '../../shared/domain/time';
import { addWorkingDays, workingDayFrom } from '../../shared/domain/working-days';
import { attends, partOf } from '../builders/facts';
import { AGENCY, CALENDAR, newCompany, newName, ROLES } from './made-up';
import type { Random } from './random';

/** A made-up job hunt: the facts so far, and what the other side will do yet. */
export interface World {
  readonly random: Random;
  facts: Facts;
  now: Instant;
  readonly tell: (line: string) => void;
  /** Lets something happen at a later moment. */
  readonly later: (at: Instant, happen: () => void) => void;
  readonly newId: (letter: string) => Id;
}

/** When somebody at the other side gets to it: in the office, on a working day. */
function atTheOffice({ facts: { home } }: World, at: Instant): Instant {
  const day = workingDayFrom(dayOf(at, home.zone), CALENDAR);
  const time = localDateTime(at, home.zone).slice(11);
  return instantOf(`${day}T${time < '09:00' ? '09:30' : time > '17:30' ? '17:30' : time}`, home.zone);
}

export function move(world: World, application: Application, stage: Stage, outcome?: Outcome): void {
  const { now, facts } = world;
  world.facts = {
    ...facts,
    applications: facts.applications.map((one) =>
      one.id === application.id ? { ...one, stage, outcome, updatedAt: now } : one,
    ),
    stageEvents: [
      ...facts.stageEvents,
      { id: world.newId('e'), applicationId: application.id, stage, outcome, at: now },
    ],
  };
}

export function log(world: World, outreach: Omit<Outreach, 'id' | 'createdAt' | 'updatedAt' | 'at'>): void {
  const { now } = world;
  const row: Outreach = { ...outreach, id: world.newId('d'), at: now, createdAt: now, updatedAt: now };
  world.facts = { ...world.facts, outreaches: [...world.facts.outreaches, row] };
}

export function decide(world: World, mark: Omit<FollowUpMark, 'updatedAt'>): void {
  const others = world.facts.marks.filter((one) => one.id !== mark.id);
  world.facts = { ...world.facts, marks: [...others, { ...mark, updatedAt: world.now }] };
}

export function current(world: World, id: Id | undefined): Application | undefined {
  return world.facts.applications.find((one) => one.id === id);
}

export function isOpen(world: World, id: Id): boolean {
  const application = current(world, id);
  return application !== undefined && application.stage !== 'closed';
}

/** The person finds a posting, with somebody known at the other side. */
export function findPosting(world: World): void {
  const { random, now, facts } = world;
  const company = newCompany(world.random, world.facts);
  const saved = random.chance(0.4);
  const application: Application = {
    id: world.newId('a'),
    company,
    role: random.pick(ROLES),
    stage: saved ? 'saved' : 'applied',
    rank: 'a0',
    country: 'GB',
    appliedAt: saved ? undefined : now,
    closesOn: saved ? addDays(dayOf(now, facts.home.zone), random.between(2, 9)) : undefined,
    createdAt: now,
    updatedAt: now,
  };
  const known = facts.contacts.find((one) => one.company === company);
  const contact = known ?? newContact(world, company);
  world.facts = {
    ...facts,
    applications: [...facts.applications, application],
    contacts: known ? facts.contacts : [...facts.contacts, contact],
    participations: [
      ...facts.participations,
      partOf(application, contact, company === AGENCY ? 'agency' : 'recruiter'),
    ],
    stageEvents: [
      ...facts.stageEvents,
      { id: world.newId('e'), applicationId: application.id, stage: application.stage, at: now },
    ],
  };
  world.tell(`${saved ? 'Saved' : 'Applied for'} ${application.role} at ${company}.`);
  if (!saved) awaitFirstWord(world, application, contact);
}

function newContact(world: World, company: string): Contact {
  const { random, now } = world;
  const name = newName(random, world.facts);
  return {
    id: world.newId('c'),
    name,
    company,
    email: `${name.split(' ')[0]?.toLowerCase()}@company.example`,
    phone: random.chance(0.6) ? '+44 20 7946 0018' : undefined,
    keepInTouch: random.chance(0.4),
    createdAt: now,
    updatedAt: now,
  };
}

/** After an application: an invitation, a no, or silence. */
export function awaitFirstWord(world: World, application: Application, contact: Contact): void {
  const { random, now } = world;
  const fate = random.next();
  const at = atTheOffice(world, now + random.between(2, 14) * DAY + random.between(-3, 5) * HOUR);
  if (fate < 0.55) world.later(at, () => invite(world, application, contact));
  else if (fate < 0.7) world.later(at, () => reject(world, application, contact));
}

function invite(world: World, { id, company }: Application, contact: Contact): void {
  if (!isOpen(world, id)) return;
  log(world, {
    applicationId: id,
    contactId: contact.id,
    channel: 'email',
    purpose: 'invitation',
    direction: 'in',
  });
  world.tell(`${contact.name} of ${company} asks for an interview.`);
}

function reject(world: World, { id, company }: Application, contact: Contact): void {
  const application = current(world, id);
  if (!application || application.stage === 'closed') return;
  log(world, {
    applicationId: id,
    contactId: contact.id,
    channel: 'email',
    purpose: 'rejection',
    direction: 'in',
  });
  move(world, application, 'closed', 'rejected');
  world.tell(`${company} chose someone else.`);
}

function offer(world: World, { id, company }: Application, contact: Contact): void {
  const application = current(world, id);
  if (!application || application.stage === 'closed') return;
  const deadline = addDays(dayOf(world.now, world.facts.home.zone), world.random.between(3, 8));
  log(world, {
    applicationId: id,
    contactId: contact.id,
    channel: 'email',
    purpose: 'offer',
    direction: 'in',
  });
  move(world, application, 'offer');
  world.facts = {
    ...world.facts,
    applications: world.facts.applications.map((one) =>
      one.id === id ? { ...one, offerDeadline: deadline } : one,
    ),
  };
  world.tell(`${company} makes an offer.`);
}

/** Books an interview some days ahead; what comes of it is decided when it has ended. */
export function book(world: World, application: Application, contact: Contact): void {
  const { random, facts, now } = world;
  const day = addWorkingDays(dayOf(now, facts.home.zone), random.between(2, 5), CALENDAR);
  const hour = random.between(9, 16);
  const interview: Interview = {
    id: world.newId('b'),
    applicationId: application.id,
    kind: random.pick(['inPerson', 'inPerson', 'video', 'phone']),
    status: 'booked',
    startsAt: `${day}T${String(hour).padStart(2, '0')}:00`,
    endsAt: `${day}T${String(hour).padStart(2, '0')}:45`,
    zone: facts.home.zone,
    receptionCloses: '17:30',
    createdAt: now,
    updatedAt: now,
  };
  const second = random.chance(0.3) ? newContact(world, application.company) : undefined;
  world.facts = {
    ...facts,
    contacts: second ? [...facts.contacts, second] : facts.contacts,
    interviews: [...facts.interviews, interview],
    attendances: [
      ...facts.attendances,
      attends(interview, contact),
      ...(second ? [attends(interview, second)] : []),
    ],
  };
  if (application.stage !== 'interviewing') move(world, application, 'interviewing');
  world.tell(`Interview at ${application.company} booked for ${interview.startsAt.replace('T', ' ')}.`);
  const end = instantOf(interview.endsAt, interview.zone);
  if (random.chance(0.12))
    world.later(atTheOffice(world, end - 30 * HOUR), () => cancel(world, interview, application));
  else world.later(end + 1, () => leave(world, application, contact));
}

function cancel(world: World, interview: Interview, { company }: Application): void {
  if (!isOpen(world, interview.applicationId)) return;
  const status = world.random.pick(['cancelled', 'postponed'] as const);
  world.facts = {
    ...world.facts,
    interviews: world.facts.interviews.map((one) =>
      one.id === interview.id ? { ...one, status, updatedAt: world.now } : one,
    ),
  };
  world.tell(`The interview at ${company} is ${status}.`);
}

/** The interview is over: another round, a no, an offer, or silence, some days from now. */
function leave(world: World, application: Application, contact: Contact): void {
  const { random, now } = world;
  if (!isOpen(world, application.id)) return;
  world.tell(`The interview at ${application.company} is over.`);
  const fate = random.next();
  const at = atTheOffice(world, now + random.between(3, 21) * DAY + random.between(0, 6) * HOUR);
  if (fate < 0.25) world.later(at, () => invite(world, application, contact));
  else if (fate < 0.5) world.later(at, () => reject(world, application, contact));
  else if (fate < 0.65) world.later(at, () => offer(world, application, contact));
}

/** What an unsolicited message brings: sometimes a word, sometimes with a day in it, often nothing. */
export function awaitReply(world: World, application: Application, contact: Contact | undefined): void {
  const { random, now, facts } = world;
  if (!contact || !random.chance(0.35)) return;
  const at = atTheOffice(world, now + random.between(1, 6) * DAY + random.between(0, 5) * HOUR);
  const promised = random.chance(0.5)
    ? addWorkingDays(dayOf(at, facts.home.zone), random.between(1, 7), CALENDAR)
    : undefined;
  world.later(at, () => {
    if (!isOpen(world, application.id)) return;
    log(world, {
      applicationId: application.id,
      contactId: contact.id,
      channel: 'email',
      purpose: 'other',
      direction: 'in',
      promisedDay: promised,
    });
    world.tell(
      `${contact.name} of ${application.company} writes back${promised ? `, an answer by ${promised}` : ''}.`,
    );
  });
}

/** Whoever has accepted an offer tells the others, and looks no further. */
export function withdrawFromTheRest(world: World): void {
  for (const application of world.facts.applications) {
    const { id, company, role, stage } = application;
    if (stage === 'closed') continue;
    if (stage !== 'saved') {
      const [part] = world.facts.participations.filter((one) => one.applicationId === id);
      log(world, {
        applicationId: id,
        contactId: part?.contactId,
        channel: 'email',
        purpose: 'withdrawal',
        direction: 'out',
      });
    }
    move(world, application, 'closed', 'withdrawn');
    world.tell(
      stage === 'saved' ? `Lets ${role} at ${company} go.` : `Withdraws from ${role} at ${company}.`,
    );
  }
}
