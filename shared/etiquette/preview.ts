import type { Outcome, Stage, StageEvent } from '../domain/application';
import { dateWords, dayWords } from '../domain/date-words';
import { dueFrom, followUpState, type FollowUp, type FollowUpKind } from '../domain/follow-up';
import type { Policy } from '../domain/policy';
import { dayOf, type Instant } from '../domain/time';
import type { Dossier } from './dossier';
import { planDossier } from './plan';

/** A stage event that exists in a preview only; its name is not that of any row. */
const PREVIEW_ID = 'ffffffff-preview';

/** The plan as it would be if the application were moved at `now`. Changes nothing. */
export function planAfterMove(
  dossier: Dossier,
  stage: Stage,
  outcome: Outcome | undefined,
  policy: Policy,
  now: Instant,
): readonly FollowUp[] {
  return planDossier(moved(dossier, stage, outcome, now), policy, now);
}

function moved(dossier: Dossier, stage: Stage, outcome: Outcome | undefined, now: Instant): Dossier {
  const { id } = dossier.application;
  const event: StageEvent = { id: PREVIEW_ID, applicationId: id, stage, at: now, outcome };
  return {
    ...dossier,
    application: { ...dossier.application, stage, outcome },
    stageEvents: [...dossier.stageEvents, event],
  };
}

/**
 * What moving an application would bring, for the place where its card is about to be dropped:
 * "A check-in opens on 24 March."
 */
export function whatFollows(
  dossier: Dossier,
  stage: Stage,
  outcome: Outcome | undefined,
  policy: Policy,
  now: Instant,
): string {
  const before = new Set(planDossier(dossier, policy, now).map(({ key }) => key));
  const after = planAfterMove(dossier, stage, outcome, policy, now);
  const telling =
    after.find(({ key }) => !before.has(key)) ?? after.find(({ kind }) => kind === 'checkIn') ?? after[0];
  return telling ? followUpWords(telling, now, dossier.home.zone) : 'Nothing follows.';
}

/** What follows, as a sentence: "A check-in opens on 24 March." */
function followUpWords(followUp: FollowUp, now: Instant, zone: string): string {
  const name = followUpName(followUp.kind);
  const state = followUpState(followUp, now);
  if (state === 'due' || state === 'late') return `${name} is due now.`;
  if (state === 'waiting') return `${name} is best ${onDay(dueFrom(followUp), now, zone)}.`;
  const { opens } = followUp.blocked ?? {};
  return opens === undefined
    ? `${name} waits for their answer.`
    : `${name} opens ${onDay(opens, now, zone)}.`;
}

function onDay(instant: Instant, now: Instant, zone: string): string {
  const words = dayWords(instant, now, zone);
  if (words === 'today' || words === 'tomorrow') return words;
  return `on ${dateWords(dayOf(instant, zone), dayOf(now, zone))}`;
}

/** What a follow-up is called within a sentence: "A check-in". */
export function followUpName(kind: FollowUpKind): string {
  switch (kind) {
    case 'briefing':
      return 'A briefing';
    case 'debrief':
      return 'A debrief';
    case 'thankYouEmail':
      return 'A thank-you';
    case 'thankYouCard':
      return 'A card';
    case 'linkedInRequest':
      return 'A LinkedIn request';
    case 'checkIn':
      return 'A check-in';
    case 'call':
      return 'A call';
    case 'closingNote':
      return 'A closing note';
    case 'rejectionReply':
      return 'A short reply';
    case 'stayInTouch':
      return 'A line to stay in touch';
    case 'renewCv':
      return 'A line about your CV on file';
    case 'answerThem':
      return 'An answer to them';
    case 'decideOffer':
      return 'A decision on the offer';
    case 'apply':
      return 'The application itself';
    case 'rebook':
      return 'A new date for the interview';
    case 'suggestClosing':
      return 'Closing it';
  }
}
