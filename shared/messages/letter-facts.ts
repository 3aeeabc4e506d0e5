import type { Application } from '../domain/application';
import { listInWords, uncapitalised } from '../domain/in-words';
import type { Contact } from '../domain/contact';
import type { Debrief, Interview } from '../domain/interview';
import { interviewStart } from '../domain/interview';
import { dayOf, type Instant, type Zone } from '../domain/time';
import { debriefPoints } from './debrief-points';
import { addresseeOf, greetingLine, namedIn, type Addressee } from './language/address';
import { languageOf } from './language/detect';
import { isLanguage, languageOfPlace, type Language, type Place } from './language/language';
import { byDayInWords, dateInWords, monthInWords, promisedInWords, whenInWords } from './language/speech';
import { speechOf } from './language/speeches';
import type { Words } from './placeholders';
import type { Tone } from './templates/template';
import { oneLine } from './well-formed';

/** What a letter can be made from; everything that is not known is simply absent. */
export interface LetterFacts {
  readonly now: Instant;
  /** The person's own zone; a meeting's times are in the meeting's. */
  readonly zone: Zone;
  /** Where the person lives, for the customs of letters to a place that is not known. */
  readonly home?: Place;
  /** The tone that is customary there, where one is on record. */
  readonly customTone?: Tone | undefined;
  readonly myName?: string;
  readonly contact?: Pick<Contact, 'name' | 'salutation' | 'language'>;
  readonly application?: Pick<
    Application,
    'company' | 'role' | 'appliedAt' | 'offerDeadline' | 'country' | 'region'
  >;
  readonly interview?: Pick<Interview, 'kind' | 'startsAt' | 'zone'>;
  readonly debrief?: Pick<Debrief, 'discussed' | 'nextSteps' | 'promisedDay'>;
  /** When anybody of the two last wrote, spoke or met. */
  readonly lastContactAt?: Instant;
  /** The subject of the thread that this letter goes on with. */
  readonly threadSubject?: string;
}

/** In which language, and how, a letter is worded. */
export interface Wording {
  readonly language: Language;
  readonly tone: Tone;
}

/** Where the letter goes to: the application's country, else the person's own. */
export function placeOfLetter({ application, home }: LetterFacts): Place {
  return application?.country ? application : (home ?? {});
}

/** The language that a letter to them begins in: as noted with the contact, else as the country writes, else English. */
export function usualLanguage(facts: LetterFacts): Language {
  const noted = facts.contact?.language;
  return isLanguage(noted) ? noted : (languageOfPlace(placeOfLetter(facts)) ?? 'en');
}

/** Whom a letter addresses, where that is known. */
export function addresseeIn({ contact }: LetterFacts): Addressee | undefined {
  const addressee = contact && addresseeOf(contact);
  return addressee?.name || addressee?.written ? addressee : undefined;
}

/** The facts as the words that stand in a letter. */
export function wordsFrom(facts: LetterFacts, { language, tone }: Wording): Words {
  const { application, contact, interview, debrief, now, zone } = facts;
  const speech = speechOf(language);
  const today = dayOf(now, zone);
  const points = debriefPoints(debrief?.discussed ?? '', contact?.name).filter((point) =>
    speaks(language, point.text),
  );
  const topics = points.filter((point) => point.kind === 'topic').map((point) => point.phrase);
  const meeting = interview && speech.meetings[interview.kind];
  const metAt = interview && interviewStart(interview);
  const met = metAt === undefined ? undefined : whenInWords(speech, metAt, interview?.zone ?? zone, now);
  const promised = debrief?.promisedDay;
  const addressee = addresseeIn(facts);
  return known({
    greeting: addressee && greetingLine(language, tone, addressee, placeOfLetter(facts)),
    theirGreeting: addressee && namedIn(language, addressee),
    myName: facts.myName,
    company: application?.company,
    role: application?.role,
    theRole: application?.role.trim() ? speech.theRole(oneLine(application.role)) : undefined,
    meeting: meeting?.noun,
    meetingMe: meeting?.doing,
    toMeetMe: meeting?.todo,
    whenWeSpoke: met,
    dayWeSpoke: met === undefined ? undefined : speech.thatDay(met),
    topic: topics[0],
    topics: topics.length > 0 ? listInWords(topics.slice(0, 2), speech.and) : undefined,
    question: points.find((point) => point.kind === 'question')?.phrase,
    nextSteps: nextStepsInWords(debrief?.nextSteps ?? '', language),
    promisedBy: promised === undefined ? undefined : byDayInWords(speech, promised, today),
    promisedDate: promised === undefined ? undefined : promisedInWords(speech, promised, today),
    appliedOn:
      application?.appliedAt === undefined
        ? undefined
        : dateInWords(speech, dayOf(application.appliedAt, zone), today),
    offerBy:
      application?.offerDeadline === undefined
        ? undefined
        : byDayInWords(speech, application.offerDeadline, today),
    lastContact:
      facts.lastContactAt === undefined ? undefined : monthInWords(speech, facts.lastContactAt, zone, now),
    replySubject: facts.threadSubject === undefined ? undefined : replySubject(facts.threadSubject),
  });
}

/** Notes are kept in whatever language they came; only those of the letter's own, or of none, are put into it. */
function speaks(language: Language, note: string): boolean {
  const spoken = languageOf(note, 1);
  return spoken === undefined || spoken === language;
}

/** Next steps that read on after "I have noted the next steps:"; a sentence about the reader does not. */
function nextStepsInWords(notes: string, language: Language): string | undefined {
  const steps = debriefPoints(notes).map((point) => point.text);
  const fit = steps.filter(
    (step) => step.length <= 90 && !/[?:"“]|\b(?:they|she|he|i)\b/i.test(step) && speaks(language, step),
  );
  if (fit.length === 0 || fit.length < steps.length) return undefined;
  return listInWords(
    fit
      .slice(0, 3)
      .map((step) => (/^(?:A|An|The|Meet|Short|Second|Another)\b/.test(step) ? uncapitalised(step) : step)),
    speechOf(language).and,
  );
}

/** The thread's subject with one "Re:" in front, whatever prefixes (Re, AW, SV, Antw, RV ...) it gathered. */
function replySubject(subject: string): string | undefined {
  const bare = oneLine(subject).replace(
    /^(?:(?:re|aw|sv|vs|antw|antwort|ref|réf|rép|rif|r|odp|fwd?|wg|tr|rv|i)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]\s*)+/i,
    '',
  );
  return bare === '' ? undefined : `Re: ${bare}`;
}

function known(words: { readonly [Name in keyof Words]?: string | undefined }): Words {
  const entries = Object.entries(words).map(([name, value]) => [name, oneLine(value ?? '')] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
