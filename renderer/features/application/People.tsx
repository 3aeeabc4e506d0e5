import type { ParticipationRole } from '../../../shared/domain/contact';
import { dayWords } from '../../../shared/domain/date-words';
import { hasEnded } from '../../../shared/domain/interview';
import type { DossierView } from '../../data/dossier-view';
import { latestConsent } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { classes } from '../../ui/classes';
import { Marginal } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './Aside.module.css';
import type { Open } from './overlays';
import { ROLE_WORDS } from './role-words';

interface PeopleProps {
  readonly dossier: DossierView;
  readonly plan: Plan;
  readonly onOpen: Open;
}

/** Who is who on this application. */
export function People({ dossier, plan, onOpen }: PeopleProps) {
  return (
    <Marginal title="People">
      <ul>
        {dossier.people.map(({ contact, role }) => (
          <li key={contact.id} className={styles.entry}>
            <h3 className={text.name}>
              <button
                type="button"
                className={styles.open}
                dir="auto"
                onClick={() => onOpen({ kind: 'person', contactId: contact.id })}
              >
                {contact.name}
              </button>
            </h3>
            {contact.title && (
              <p className={text.small} dir="auto">
                {contact.title}
              </p>
            )}
            <p className={classes(text.small, text.soft)}>{factsOf(contact.id, role, dossier, plan)}</p>
            {!contact.email && <p className={classes(text.small, text.soft)}>No e-mail address yet.</p>}
          </li>
        ))}
      </ul>
      <p className={styles.add}>
        <Quiet onClick={() => onOpen({ kind: 'person' })}>Add a person</Quiet>
      </p>
    </Marginal>
  );
}

/** "Interviewed you. Agreed to connect, yesterday." */
function factsOf(contactId: string, role: ParticipationRole, dossier: DossierView, plan: Plan): string {
  const { facts } = plan.snapshot;
  const met = dossier.interviews.some(
    ({ interview, contacts, debrief }) =>
      contacts.some((one) => one.id === contactId) &&
      (debrief !== undefined || hasEnded(interview, plan.now)),
  );
  const consent = latestConsent(facts, contactId, 'linkedIn');
  const noCalls = dossier.people.find(({ contact }) => contact.id === contactId)?.contact.noCalls;
  return [
    role === 'interviewer' && met ? 'Interviewed you.' : `${ROLE_WORDS[role]}.`,
    consent &&
      (consent.given
        ? `Agreed to connect, ${dayWords(consent.at, plan.now, facts.home.zone)}.`
        : 'Would rather not connect.'),
    noCalls && 'No calls.',
  ]
    .filter(Boolean)
    .join(' ');
}
