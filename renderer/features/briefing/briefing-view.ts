import type { Application, Id } from '../../../shared/domain/application';
import type { Contact } from '../../../shared/domain/contact';
import { longDayWords, shortDayWords } from '../../../shared/domain/date-words';
import type { Facts } from '../../../shared/domain/facts';
import { followUpKey, type FollowUpKey } from '../../../shared/domain/follow-up';
import {
  interviewEnd,
  interviewStart,
  type Interview,
  type InterviewKind,
} from '../../../shared/domain/interview';
import { dayOf, localDateTime, type Instant, type Zone } from '../../../shared/domain/time';
import { latestConsent, selectInterview } from '../../data/dossier-view';
import { INTERVIEW_KIND_WORDS } from '../../desk/interview-kinds';

/** Everything to know before an interview, in the order in which one looks for it. */
export interface Briefing {
  readonly key: FollowUpKey;
  readonly application: Application;
  readonly interview: Interview;
  readonly people: readonly Contact[];
  /** "Wednesday 25 November, 10:00 to 11:00", by the interview's own clock. */
  readonly when: string;
  /** "11:00 to 12:00 by your clock", where the person lives by another one. */
  readonly hereToo?: string;
  readonly how: string;
  readonly earlier: readonly EarlierRound[];
  readonly questions: readonly Line[];
  readonly packing: readonly Line[];
  /** `readied`: the person said so. `over`: there is nothing to get ready for any more. */
  readonly state: 'ahead' | 'readied' | 'off' | 'over';
}

/** What was noted after an interview before this one. */
export interface EarlierRound {
  readonly id: Id;
  /** "First round, Tue 11 Nov". */
  readonly title: string;
  readonly notes: readonly string[];
}

/** Something to ask or to take along; its id is what a tick remembers. */
export interface Line {
  readonly id: string;
  readonly words: string;
  readonly why?: string;
}

/** Gathers the briefing of one interview; `undefined` where there is no such interview. */
export function selectBriefing(facts: Facts, interviewId: Id, now: Instant): Briefing | undefined {
  const interview = facts.interviews.find((one) => one.id === interviewId);
  const application = facts.applications.find((one) => one.id === interview?.applicationId);
  if (!interview || !application) return undefined;
  const { contacts } = selectInterview(facts, interview);
  const key = followUpKey('briefing', interviewId);
  const today = dayOf(now, interview.zone);
  const here = hereToo(interview, facts.home.zone);
  const settled = facts.marks.find((mark) => mark.id === key)?.settledAt !== undefined;
  return {
    key,
    application,
    interview,
    people: contacts,
    when: `${longDayWords(interview.startsAt.slice(0, 10), today)}, ${span(interview.startsAt, interview.endsAt)}`,
    ...(here !== undefined && { hereToo: here }),
    how: [interview.round?.trim(), INTERVIEW_KIND_WORDS[interview.kind]].filter(Boolean).join('. '),
    earlier: earlierRounds(facts, interview, now),
    questions: questionsFor(facts, contacts),
    packing: packingFor(interview.kind),
    state:
      interview.status !== 'booked'
        ? 'off'
        : interviewStart(interview) <= now
          ? 'over'
          : settled
            ? 'readied'
            : 'ahead',
  };
}

function span(startsAt: string, endsAt: string): string {
  return `${startsAt.slice(11)} to ${endsAt.slice(11)}`;
}

/** The same hours on the person's own clock, with the day where that is another. */
function hereToo(interview: Interview, zone: Zone): string | undefined {
  const start = localDateTime(interviewStart(interview), zone);
  if (start === interview.startsAt) return undefined;
  const end = localDateTime(interviewEnd(interview), zone);
  const day = start.slice(0, 10);
  const another =
    day === interview.startsAt.slice(0, 10) ? '' : `${shortDayWords(day, interview.startsAt.slice(0, 10))}, `;
  return `${another}${span(start, end)} by your clock`;
}

function earlierRounds(facts: Facts, interview: Interview, now: Instant): readonly EarlierRound[] {
  const before = interviewStart(interview);
  return facts.interviews
    .filter((one) => one.applicationId === interview.applicationId && interviewStart(one) < before)
    .toSorted((a, b) => interviewStart(b) - interviewStart(a))
    .flatMap((one) => {
      const debrief = facts.debriefs.find(({ interviewId }) => interviewId === one.id);
      const notes = [debrief?.discussed, debrief?.nextSteps && `Next steps: ${debrief.nextSteps}`]
        .map((note) => note?.trim())
        .filter((note): note is string => Boolean(note));
      const day = shortDayWords(one.startsAt.slice(0, 10), dayOf(now, one.zone));
      return notes.length === 0
        ? []
        : [{ id: one.id, title: [one.round?.trim(), day].filter(Boolean).join(', '), notes }];
    });
}

/**
 * What never to leave without asking. The article's advice: the next steps, and when to expect a call; LinkedIn only
 * with leave; and everybody who interviewed is thanked, so their names and addresses are wanted.
 */
function questionsFor(facts: Facts, people: readonly Contact[]): readonly Line[] {
  const unasked = people.filter(({ id }) => latestConsent(facts, id, 'linkedIn') === undefined);
  const agreed = people.length > 0 && unasked.length === 0;
  const homeless = people.filter(({ email }) => !email);
  return [
    { id: 'next', words: 'What happens next?' },
    {
      id: 'call',
      words: 'When may I expect your call?',
      why: 'A day, if they will name one: Afterword asks after it for you.',
    },
    ...(agreed
      ? []
      : [
          {
            id: 'linkedIn',
            words: 'May I connect with you on LinkedIn?',
            why:
              unasked.length > 0 && unasked.length < people.length
                ? `Still to ask: ${unasked.map(({ name }) => name).join(', ')}.`
                : 'Ask each of them; a yes is needed before a request.',
          },
        ]),
    {
      id: 'thank',
      words: 'Whom may I thank, and where do I write?',
      ...(homeless.length > 0 && {
        why: `No e-mail yet for ${homeless.map(({ name }) => name).join(', ')}.`,
      }),
    },
  ];
}

function packingFor(kind: InterviewKind): readonly Line[] {
  switch (kind) {
    case 'inPerson':
      return [
        { id: 'route', words: 'The way there, with a quarter of an hour to spare' },
        { id: 'cv', words: 'Your CV on paper, and something to show at reception' },
        { id: 'card', words: 'A card, an envelope and a pen, for the desk on your way out' },
        { id: 'phone', words: 'Your phone, silent' },
      ];
    case 'video':
      return [
        { id: 'link', words: 'The link, tried once; sound and camera too' },
        { id: 'light', words: 'Light on your face, a quiet room, the phone silent' },
        { id: 'notes', words: 'This page and your CV beside the screen' },
      ];
    case 'phone':
      return [
        { id: 'battery', words: 'The phone charged, and where the line is good' },
        { id: 'quiet', words: 'A quiet room, with pen and paper' },
        { id: 'notes', words: 'This page and your CV before you' },
      ];
  }
}
