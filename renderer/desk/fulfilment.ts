import type { FollowUpKind } from '../../shared/domain/follow-up';
import type { Channel, Delivery, Purpose } from '../../shared/domain/outreach';

export interface Fulfilment {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly delivery?: Delivery;
}

/** As what a follow-up is logged that the person did by themselves; `undefined` for what leaves no outreach. */
export function fulfilmentOf(kind: FollowUpKind): Fulfilment | undefined {
  switch (kind) {
    case 'thankYouEmail':
      return { channel: 'email', purpose: 'thankYou' };
    case 'thankYouCard':
      return { channel: 'card', purpose: 'thankYou', delivery: 'dropped' };
    case 'linkedInRequest':
      return { channel: 'linkedIn', purpose: 'connect' };
    case 'checkIn':
      return { channel: 'email', purpose: 'checkIn' };
    case 'call':
      return { channel: 'call', purpose: 'checkIn', delivery: 'spoke' };
    case 'closingNote':
      return { channel: 'email', purpose: 'closing' };
    case 'rejectionReply':
      return { channel: 'email', purpose: 'rejectionReply' };
    case 'stayInTouch':
    case 'renewCv':
      return { channel: 'email', purpose: 'stayInTouch' };
    case 'answerThem':
      return { channel: 'email', purpose: 'answer' };
    case 'briefing':
    case 'debrief':
    case 'decideOffer':
    case 'apply':
    case 'rebook':
    case 'suggestClosing':
      return undefined;
  }
}
