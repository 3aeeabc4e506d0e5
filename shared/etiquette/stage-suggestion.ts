import type { Outcome, Stage, StageEvent } from '../domain/application';
import type { Instant } from '../domain/time';
import type { Dossier } from './dossier';
import { isAnswer } from './unsolicited';

/** Where an application seems to stand by now. Nothing moves by itself: the person is asked. */
export interface StageSuggestion {
  readonly stage: Stage;
  readonly outcome?: Outcome;
  /** Why, in plain words: "The interview is over; the answer is theirs to give." */
  readonly why: string;
}

/**
 * The stage that the facts speak for, where it is another than the card's; `undefined` once the person has moved the
 * card since, for they know better.
 */
export function suggestStage(dossier: Dossier, now: Instant): StageSuggestion | undefined {
  const { application, stageEvents, outreaches, meetings } = dossier;
  const { stage } = application;
  if (stage === 'closed') return undefined;
  const moved = lastMove(stageEvents) ?? application.createdAt;
  const letter = outreaches.findLast((one) => isAnswer(one) && one.at > moved && one.at <= now);
  if (letter?.purpose === 'rejection') {
    return { stage: 'closed', outcome: 'rejected', why: `${application.company} chose someone else.` };
  }
  const withdrew = outreaches.some(
    ({ direction, purpose, at }) =>
      direction === 'out' && purpose === 'withdrawal' && at > moved && at <= now,
  );
  if (withdrew) return { stage: 'closed', outcome: 'withdrawn', why: 'You have withdrawn.' };
  if (letter?.purpose === 'offer' && stage !== 'offer') {
    return { stage: 'offer', why: `${application.company} made you an offer.` };
  }
  if (stage === 'offer') return undefined;
  const booked = meetings.filter(({ interview }) => interview.status === 'booked');
  if (booked.some(({ end }) => end > now)) {
    return stage === 'interviewing' ? undefined : { stage: 'interviewing', why: 'An interview is booked.' };
  }
  const last = booked.at(-1);
  if (last && last.end > moved && stage !== 'waiting') {
    return { stage: 'waiting', why: 'The interview is over; the answer is theirs to give.' };
  }
  const applied =
    application.appliedAt !== undefined || outreaches.some(({ purpose }) => purpose === 'apply');
  return stage === 'saved' && applied ? { stage: 'applied', why: 'You have applied.' } : undefined;
}

function lastMove(stageEvents: readonly StageEvent[]): Instant | undefined {
  return stageEvents.at(-1)?.at;
}
