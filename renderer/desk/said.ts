import type { Stage } from '../../shared/domain/application';
import type { Delivery, Outreach, Purpose } from '../../shared/domain/outreach';

/** What a message from them was. */
export const SAID = ['answer', 'invitation', 'offer', 'rejection', 'automatic'] as const;
export type Said = (typeof SAID)[number];

export const SAID_WORDS: Readonly<Record<Said, string>> = {
  answer: 'An answer',
  invitation: 'An invitation',
  offer: 'An offer',
  rejection: 'A no',
  automatic: 'An automatic reply',
};

export function saidOf({
  delivery,
  purpose,
}: {
  readonly delivery?: Delivery | '' | undefined;
  readonly purpose: Outreach['purpose'];
}): Said {
  if (delivery === 'automatic') return 'automatic';
  return purpose === 'invitation' || purpose === 'offer' || purpose === 'rejection' ? purpose : 'answer';
}

/** As it is stored; an empty delivery is none. */
export function fieldsOfSaid(said: Said): { readonly purpose: Purpose; readonly delivery: 'automatic' | '' } {
  return said === 'automatic'
    ? { purpose: 'answer', delivery: 'automatic' }
    : { purpose: said, delivery: '' };
}

/** Where such a message suggests that the application stands. */
export function stageAfter(said: Said): Stage | undefined {
  switch (said) {
    case 'invitation':
      return 'interviewing';
    case 'offer':
      return 'offer';
    case 'rejection':
      return 'closed';
    case 'answer':
    case 'automatic':
      return undefined;
  }
}
