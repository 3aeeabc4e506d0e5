import type { Application } from '../domain/application';
import { greetingName, type Contact } from '../domain/contact';
import type { Debrief, Interview } from '../domain/interview';
import { interviewStart } from '../domain/interview';
import { dayOf, type Instant, type Zone } from '../domain/time';
import { debriefPoints } from './debrief-points';
import {
  MEETING_IN_WORDS,
  byDayInWords,
  dayNameInWords,
  listInWords,
  monthInWords,
  roleInWords,
  whenInWords,
} from './language/english';
import { dateWords, longDayWords } from '../domain/date-words';
import type { Words } from './placeholders';
import { oneLine } from './well-formed';

/** What a letter can be made from; everything that is not known is simply absent. */
export interface LetterFacts {
  readonly now: Instant;
  /** The person's own zone; a meeting's times are in the meeting's. */
  readonly zone: Zone;
  readonly myName?: string;
  readonly contact?: Pick<Contact, 'name' | 'salutation'>;
  readonly application?: Pick<Application, 'company' | 'role' | 'appliedAt' | 'offerDeadline'>;
  readonly interview?: Pick<Interview, 'kind' | 'startsAt' | 'zone'>;
  readonly debrief?: Pick<Debrief, 'discussed' | 'nextSteps' | 'promisedDay'>;
  /** When anybody of the two last wrote, spoke or met. */
  readonly lastContactAt?: Instant;
  /** The subject of the thread that this letter goes on with. */
  readonly threadSubject?: string;
}

/** The facts as the words that stand in an English letter. */
export function wordsFrom(facts: LetterFacts): Words {
  const { application, contact, interview, debrief, now, zone } = facts;
  const today = dayOf(now, zone);
  const points = debriefPoints(debrief?.discussed ?? '', contact?.name);
  const topics = points.filter((point) => point.kind === 'topic').map((point) => point.phrase);
  const meeting = interview && MEETING_IN_WORDS[interview.kind];
  const metAt = interview && interviewStart(interview);
  const promised = debrief?.promisedDay;
  return known({
    theirGreeting: contact && greetingName(contact),
    myName: facts.myName,
    company: application?.company,
    role: application?.role,
    theRole: application?.role.trim() ? roleInWords(oneLine(application.role)) : undefined,
    meeting: meeting?.noun,
    meetingMe: meeting?.doing,
    toMeetMe: meeting?.todo,
    whenWeSpoke: metAt === undefined ? undefined : whenInWords(metAt, interview?.zone ?? zone, now),
    dayWeSpoke:
      metAt === undefined || metAt > now ? undefined : dayNameInWords(metAt, interview?.zone ?? zone, now),
    topic: topics[0],
    topics: topics.length > 0 ? listInWords(topics.slice(0, 2)) : undefined,
    question: points.find((point) => point.kind === 'question')?.phrase,
    nextSteps: nextStepsInWords(debrief?.nextSteps ?? ''),
    promisedBy: promised === undefined ? undefined : byDayInWords(promised, today),
    promisedDate: promised === undefined ? undefined : longDayWords(promised, today),
    appliedOn:
      application?.appliedAt === undefined ? undefined : dateWords(dayOf(application.appliedAt, zone), today),
    offerBy:
      application?.offerDeadline === undefined ? undefined : byDayInWords(application.offerDeadline, today),
    lastContact: facts.lastContactAt === undefined ? undefined : monthInWords(facts.lastContactAt, zone, now),
    replySubject: facts.threadSubject === undefined ? undefined : replySubject(facts.threadSubject),
  });
}

/** Next steps that read on after "I have noted the next steps:"; a sentence about the reader does not. */
function nextStepsInWords(notes: string): string | undefined {
  const steps = debriefPoints(notes).map((point) => point.text);
  const fit = steps.filter((step) => step.length <= 90 && !/[?:"“]|\b(?:they|she|he|i)\b/i.test(step));
  if (fit.length === 0 || fit.length < steps.length) return undefined;
  return listInWords(
    fit
      .slice(0, 3)
      .map((step) => (/^(?:A|An|The|Meet|Short|Second|Another)\b/.test(step) ? lower(step) : step)),
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The thread's subject with one "Re:" in front, whatever prefixes (Re, AW, SV, Antw ...) it gathered. */
function replySubject(subject: string): string | undefined {
  const bare = oneLine(subject).replace(
    /^(?:(?:re|aw|sv|vs|antw|ref|rif|fwd?|wg|tr)\s*(?:\[\d+\])?:\s*)+/i,
    '',
  );
  return bare === '' ? undefined : `Re: ${bare}`;
}

function known(words: { readonly [Name in keyof Words]?: string | undefined }): Words {
  const entries = Object.entries(words).map(([name, value]) => [name, oneLine(value ?? '')] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
