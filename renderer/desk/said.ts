import type { Outcome, Stage } from '../../shared/domain/application';
import type { Delivery, Outreach, Purpose } from '../../shared/domain/outreach';

/** What a message from them was. */
const SAID = ['answer', 'invitation', 'offer', 'rejection', 'automatic'] as const;
export type Said = (typeof SAID)[number];

const SAID_WORDS: Readonly<Record<Said, string>> = {
  answer: 'An answer',
  invitation: 'An invitation',
  offer: 'An offer',
  rejection: 'A no',
  automatic: 'An automatic reply',
};

export const SAID_OPTIONS = SAID.map((value) => ({ value, label: SAID_WORDS[value] }));

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

/** Where such a message moves the application, if the person agrees. */
export function moveAfter(said: Said): { readonly stage: Stage; readonly outcome?: Outcome } | undefined {
  switch (said) {
    case 'invitation':
      return { stage: 'interviewing' };
    case 'offer':
      return { stage: 'offer' };
    case 'rejection':
      return { stage: 'closed', outcome: 'rejected' };
    case 'answer':
    case 'automatic':
      return undefined;
  }
}
