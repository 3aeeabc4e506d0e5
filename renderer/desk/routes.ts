import { navigate } from 'wouter/use-hash-location';
import type { Id } from '../../shared/domain/application';
import type { FollowUp, FollowUpKey } from '../../shared/domain/follow-up';

/** Where each screen lives, as links. Features lead to one another by these alone. */
export const hrefs = {
  today: '#/today',
  board: '#/board',
  people: '#/people',
  settings: '#/settings',
  fromBrowser: '#/from-browser',
  application: (id: Id) => `#/application/${id}`,
  briefing: (interviewId: Id) => `#/briefing/${interviewId}`,
  debrief: (interviewId: Id) => `#/debrief/${interviewId}`,
  compose: (key: FollowUpKey) => `#/compose/${encodeURIComponent(key)}`,
  call: (key: FollowUpKey) => `#/call/${encodeURIComponent(key)}`,
  card: (key: FollowUpKey) => `#/card/${encodeURIComponent(key)}`,
  /** All cards for the people of one interview. */
  panel: (interviewId: Id) => `#/cards/${interviewId}`,
  hands: '#/hands',
  hand: (id: Id) => `#/hands/${id}`,
  person: (id: Id) => `#/people/${id}`,
} as const;

/** The screen on which a follow-up is done. */
export function followUpHref(
  followUp: Pick<FollowUp, 'key' | 'kind' | 'applicationId' | 'contactId' | 'interviewId' | 'channel'>,
): string {
  switch (followUp.kind) {
    case 'briefing':
      return followUp.interviewId ? hrefs.briefing(followUp.interviewId) : fileHref(followUp);
    case 'debrief':
      return followUp.interviewId ? hrefs.debrief(followUp.interviewId) : fileHref(followUp);
    case 'thankYouCard':
      return hrefs.card(followUp.key);
    case 'call':
      return hrefs.call(followUp.key);
    case 'thankYouEmail':
    case 'linkedInRequest':
    case 'checkIn':
    case 'closingNote':
    case 'rejectionReply':
    case 'stayInTouch':
    case 'renewCv':
      return hrefs.compose(followUp.key);
    case 'answerThem':
      return followUp.channel === 'call' ? hrefs.call(followUp.key) : hrefs.compose(followUp.key);
    case 'decideOffer':
    case 'apply':
    case 'rebook':
    case 'suggestClosing':
      return fileHref(followUp);
  }
}

/** The page of its application, else of its person. */
export function fileHref({
  applicationId,
  contactId,
}: Pick<FollowUp, 'applicationId' | 'contactId'>): string {
  if (applicationId) return hrefs.application(applicationId);
  return contactId ? hrefs.person(contactId) : hrefs.today;
}

/** Goes to a screen. */
export function goTo(href: string): void {
  navigate(href.replace(/^#/, ''));
}
