import type { Id } from '../../../shared/domain/application';
import { problemWithNote, type Problem } from '../../../shared/domain/input';
import type { Debrief, Feeling, Interview } from '../../../shared/domain/interview';
import { isDay, type Day } from '../../../shared/domain/time';
import type { WorkCalendar } from '../../../shared/domain/working-days';
import { parsePromisedDay } from '../../../shared/etiquette/promised-day';
import type { ConnectAnswer, DebriefFields } from '../../data/actions/interviews';
import type { Connect } from '../../data/dossier-view';

/** A debrief as typed. */
export interface DebriefTyped {
  readonly discussed: string;
  readonly nextSteps: string;
  /** Their words: "by Friday". */
  readonly promisedWords: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly promisedDay: string;
  /** The day was chosen by hand, and the words no longer change it. */
  readonly dayChosen: boolean;
  readonly connect: Readonly<Record<Id, Connect>>;
  readonly feeling: Feeling | '';
  /** `HH:mm`, or empty. */
  readonly receptionCloses: string;
}

export interface DebriefProblems {
  readonly discussed: Problem;
  readonly nextSteps: Problem;
  readonly promisedDay: Problem;
}

/** What was saved before, to be changed; or an empty one. */
export function typedOf(
  interview: Interview,
  debrief: Debrief | undefined,
  connect: Readonly<Record<Id, Connect>>,
): DebriefTyped {
  return {
    discussed: debrief?.discussed ?? '',
    nextSteps: debrief?.nextSteps ?? '',
    promisedWords: debrief?.promisedWords ?? '',
    promisedDay: debrief?.promisedDay ?? '',
    dayChosen: debrief?.promisedDay !== undefined,
    connect,
    feeling: debrief?.feeling ?? '',
    receptionCloses: interview.receptionCloses ?? '',
  };
}

/** The words as typed, and the day that they mean, counted from the day of the interview. */
export function withWords(
  typed: DebriefTyped,
  promisedWords: string,
  interviewDay: Day,
  calendar?: WorkCalendar,
): DebriefTyped {
  if (typed.dayChosen) return { ...typed, promisedWords };
  const promised = parsePromisedDay(promisedWords, interviewDay, calendar);
  return { ...typed, promisedWords, promisedDay: promised?.day ?? '' };
}

/** A day chosen by hand stands; taken away again, the words count once more. */
export function withDay(
  typed: DebriefTyped,
  promisedDay: string,
  interviewDay: Day,
  calendar?: WorkCalendar,
): DebriefTyped {
  return promisedDay === ''
    ? withWords({ ...typed, dayChosen: false }, typed.promisedWords, interviewDay, calendar)
    : { ...typed, promisedDay, dayChosen: true };
}

export function problemsIn(typed: DebriefTyped, interviewDay: Day): DebriefProblems {
  const day = typed.promisedDay;
  return {
    discussed: problemWithNote(typed.discussed),
    nextSteps: problemWithNote(typed.nextSteps),
    promisedDay:
      day === ''
        ? undefined
        : !isDay(day)
          ? 'There is no such day.'
          : day < interviewDay
            ? 'That is before the interview.'
            : undefined,
  };
}

/** As it is stored: empty fields are absent. */
export function debriefFieldsOf(typed: DebriefTyped): DebriefFields {
  const { discussed, nextSteps, promisedWords, promisedDay, feeling } = typed;
  return {
    discussed: orNone(discussed),
    nextSteps: orNone(nextSteps),
    promisedWords: orNone(promisedWords),
    promisedDay: promisedDay || undefined,
    feeling: feeling || undefined,
  };
}

export function connectAnswersOf({ connect }: DebriefTyped): readonly ConnectAnswer[] {
  return Object.entries(connect).flatMap(([contactId, answer]) =>
    answer === 'unasked' ? [] : [{ contactId, agreed: answer === 'yes' }],
  );
}

/** A draft is kept as JSON; one that cannot be read is no draft. */
export function draftOf(body: string): Partial<DebriefTyped> | undefined {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === 'object' && read !== null ? read : undefined;
  } catch {
    return undefined;
  }
}

function orNone(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
