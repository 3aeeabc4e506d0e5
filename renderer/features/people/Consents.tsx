import { CONSENT_KINDS, type ConsentKind, type Contact } from '../../../shared/domain/contact';
import type { Facts } from '../../../shared/domain/facts';
import { dayWords, exactWords } from '../../../shared/domain/date-words';
import type { Instant } from '../../../shared/domain/time';
import { editContact, recordConsent } from '../../data/actions/people';
import { latestConsent } from '../../data/dossier-view';
import { useAct } from '../../desk/act';
import { Choice, Tick } from '../../ui/Choice';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import styles from './PersonPage.module.css';

const QUESTIONS: Record<ConsentKind, string> = {
  linkedIn: 'May you connect on LinkedIn?',
  call: 'May you call them?',
  write: 'May you write to them?',
};

const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

interface ConsentsProps {
  readonly contact: Contact;
  readonly facts: Facts;
  readonly now: Instant;
}

/** What someone agreed to, when and how. A new answer is a new line of the ledger; the latest counts. */
export function Consents({ contact, facts, now }: ConsentsProps) {
  const { act } = useAct();
  const { zone } = facts.home;
  return (
    <div className={styles.consents}>
      {CONSENT_KINDS.map((kind) => {
        const latest = latestConsent(facts, contact.id, kind);
        return (
          <div key={kind}>
            <Choice
              label={QUESTIONS[kind]}
              options={ANSWERS}
              value={latest ? (latest.given ? 'yes' : 'no') : undefined}
              onValue={(value) =>
                void act((data) => recordConsent(data, contact.id, { kind, given: value === 'yes' }))
              }
            />
            <p className={classes(text.small, text.soft)} title={latest && exactWords(latest.at, zone)}>
              {latest
                ? `They said so ${dayWords(latest.at, now, zone)}${latest.how ? `, ${latest.how}` : ''}.`
                : 'Not asked yet.'}
            </p>
          </div>
        );
      })}
      <Tick
        checked={contact.keepInTouch ?? false}
        onChecked={(keepInTouch) => void act((data) => editContact(data, contact.id, { keepInTouch }))}
        hint="Every few months, after the application is closed."
      >
        Keep in touch
      </Tick>
    </div>
  );
}
