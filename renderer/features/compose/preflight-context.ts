import type { Facts } from '../../../shared/domain/facts';
import type { FollowUp, FollowUpKind } from '../../../shared/domain/follow-up';
import type { Instant } from '../../../shared/domain/time';
import { debriefPoints } from '../../../shared/messages/debrief-points';
import type { PreflightContext } from '../../../shared/messages/preflight/remark';
import type { LetterPurpose } from '../../../shared/messages/templates/template';
import type { PanelDraft } from '../../data/hooks';
import { isOnLinkedIn, type ComposeView } from './compose-view';

/** A letter is checked with every key pressed; among the newest of these is the one that it was copied from. */
const MOST_COMPANIES = 1_000;

/** What the records know that bears on this letter. */
export function preflightContext(
  facts: Facts,
  view: ComposeView,
  purpose: LetterPurpose,
  now: Instant,
  to: string,
  drafts: readonly PanelDraft[] = [],
): PreflightContext {
  const { application, contact, debrief, followUp, via } = view;
  const names = new Map(facts.contacts.map((one) => [one.id, one.name]));
  const parts = facts.participations.filter((part) => part.applicationId === application?.id);
  const agents = parts.filter((part) => part.role === 'agency').map((part) => part.contactId);
  const goesPast = !agents.includes(contact?.id ?? '') && !(via?.email !== undefined && via.email === to);
  const otherCompanies = facts.applications
    .filter((one) => one.id !== application?.id && one.company !== application?.company)
    .slice(-MOST_COMPANIES)
    .map((one) => one.company);
  const sent = facts.outreaches.filter(
    (one) =>
      purpose === 'thankYou' &&
      one.purpose === 'thankYou' &&
      one.direction === 'out' &&
      one.applicationId === followUp.applicationId &&
      one.contactId !== contact?.id,
  );
  return {
    purpose,
    channel: isOnLinkedIn(view) ? 'linkedIn' : 'email',
    now,
    sealedUntil: view.override === undefined ? sealedUntil(followUp) : undefined,
    theirZone: contact?.zone ?? application?.zone ?? facts.home.zone,
    contact,
    colleagues: parts
      .filter((part) => part.contactId !== contact?.id)
      .flatMap((part) => names.get(part.contactId) ?? []),
    company: application?.company ?? contact?.company ?? '',
    otherCompanies,
    points: debriefPoints(debrief?.discussed ?? '', contact?.name),
    panelLetters: [...sent.map(({ contactId, text }) => ({ contactId, text })), ...drafts].flatMap(
      ({ contactId = '', text }) =>
        text ? [{ name: names.get(contactId) ?? 'Somebody else', body: text }] : [],
    ),
    agency: goesPast ? names.get(via?.id ?? agents[0] ?? '') : undefined,
  };
}

/** A letter may be written before its time; until the lock opens, it is held back. */
function sealedUntil({ blocked, earliest, kind }: FollowUp): Instant | undefined {
  const opens = blocked?.opens ?? earliest;
  return UNSOLICITED.has(kind) ? Math.max(opens, earliest) : undefined;
}

const UNSOLICITED: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>([
  'checkIn',
  'closingNote',
  'stayInTouch',
  'renewCv',
]);
