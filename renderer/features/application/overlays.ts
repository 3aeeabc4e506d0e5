import type { Id } from '../../../shared/domain/application';
import type { FollowUp } from '../../../shared/domain/follow-up';
import type { Outreach } from '../../../shared/domain/outreach';
import type { Fulfilment } from '../../desk/fulfilment';

/** What lies over the file. */
export type Overlay =
  | { readonly kind: 'edit' }
  | { readonly kind: 'close' }
  | { readonly kind: 'heard' }
  | { readonly kind: 'log'; readonly followUp?: FollowUp; readonly as?: Fulfilment }
  | { readonly kind: 'message'; readonly outreach: Outreach }
  | { readonly kind: 'person'; readonly contactId?: Id }
  | { readonly kind: 'interview'; readonly interviewId?: Id; readonly rebook?: boolean }
  | { readonly kind: 'openEarly'; readonly followUp: FollowUp };

export type Open = (overlay: Overlay) => void;
