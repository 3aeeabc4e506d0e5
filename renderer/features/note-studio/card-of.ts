import type { Draft } from '../../../shared/domain/draft';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { signatureInTurn, type Signature } from '../../../shared/domain/signature';
import { cardText, wordingOf } from '../../../shared/messages/letter';
import { toneInTurn } from '../../../shared/messages/panel';
import type { Wording } from '../../../shared/messages/letter-facts';
import { isTone } from '../../../shared/messages/templates/template';
import type { Signing } from '../../../shared/notes/layout-note';
import { hashText } from '../../../shared/notes/random';
import type { Plan } from '../../data/plan-store';
import { cardFrom, WRITTEN, type CardState } from './card-state';
import { selectCard, type CardView } from './card-view';

/** One card as it stands: what it is about, how it is made, and what it says. */
export interface CardOf {
  readonly view: CardView;
  readonly state: CardState;
  readonly template: string;
  readonly text: string;
  readonly signing: Signing | undefined;
}

export function cardOf(
  plan: Plan,
  followUp: FollowUp,
  draft: Draft | null,
  signatures: readonly Signature[],
): CardOf {
  const { facts, settings } = plan.snapshot;
  const view = selectCard(facts, settings, followUp, plan.now);
  const state = cardFrom(followUp.key, draft, settings);
  const template = templateOf(view, state);
  return {
    view,
    state,
    template,
    text: state.text ?? template,
    signing: signingOf(signatureOf(view, followUp, signatures), state, settings.name),
  };
}

/** What the person chose of how a card speaks. */
type Spoken = Pick<CardState, 'manner' | 'language'>;

/** What a card says as long as nobody typed: on a panel each in a tone of its own. */
export function templateOf(view: CardView, spoken: Spoken): string {
  const { tone, language } = wordingFor(view, spoken);
  return cardText(view.letterFacts, tone, language);
}

export function wordingFor({ place, letterFacts }: CardView, { manner, language }: Spoken): Wording {
  const usual = wordingOf('card', { language }, letterFacts);
  const tone = isTone(manner) ? manner : toneInTurn(usual.tone, place);
  return wordingOf('card', { tone, language }, letterFacts);
}

/** The signature whose turn it is: chance chooses where a panel begins, and its cards go on from there. */
export function signatureOf(
  view: CardView,
  followUp: FollowUp,
  signatures: readonly Signature[],
): Signature | undefined {
  return signatureInTurn(signatures, hashText(followUp.interviewId ?? followUp.key), view.place);
}

export function signingOf(
  signature: Signature | undefined,
  card: Pick<CardState, 'signature'>,
  name: string,
): Signing | undefined {
  return signature && card.signature !== WRITTEN ? { drawing: signature.strokes, name } : undefined;
}
