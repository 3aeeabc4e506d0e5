import { useState } from 'react';
import { dayMonthWords, exactWords, clockWords } from '../../../shared/domain/date-words';
import { LONGEST_NAME } from '../../../shared/domain/input';
import type { Outreach } from '../../../shared/domain/outreach';
import { dayOf, MINUTE } from '../../../shared/domain/time';
import { editOutreach } from '../../data/actions/outreaches';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { hrefs } from '../../desk/routes';
import { Field } from '../../ui/Field';
import { Postmark } from '../../ui/Postmark';
import { Back, PageTitle, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './DroppedCard.module.css';

/** What the card said, under its postmark, and what comes next. */
export function DroppedCard({ outreach, plan }: { readonly outreach: Outreach; readonly plan: Plan }) {
  const { facts } = plan.snapshot;
  const { zone } = facts.home;
  const contact = facts.contacts.find((one) => one.id === outreach.contactId);
  const [isNew] = useState(plan.now - outreach.at < MINUTE);
  const { applicationId } = outreach;
  const did = outreach.delivery === 'posted' ? 'posted' : 'dropped off';
  return (
    <Sheet
      margin={
        <>
          <Back href={hrefs.today}>Today</Back>
          <div>
            <PageTitle>{contact ? `You ${did} ${contact.name}’s card` : `You ${did} the card`}</PageTitle>
            <p className={text.reason} title={exactWords(outreach.at, zone)}>
              {dayMonthWords(dayOf(outreach.at, zone))}, {clockWords(outreach.at, zone)}
            </p>
            {outreach.delivery === 'dropped' && <HandedTo key={outreach.handedTo} outreach={outreach} />}
          </div>
        </>
      }
      aside={null}
    >
      <article className={styles.card} aria-label="What the card said">
        <div className={styles.postmark}>
          <Postmark
            day={dayMonthWords(dayOf(outreach.at, zone))}
            time={clockWords(outreach.at, zone)}
            isNew={isNew}
          />
        </div>
        {outreach.text ? (
          <p className={text.letter} dir="auto">
            {outreach.text}
          </p>
        ) : (
          <p className={text.reason}>Its words were not kept.</p>
        )}
      </article>
      <p className={styles.after}>
        <Verb href={hrefs.today}>See what is next</Verb>
        {applicationId !== undefined && (
          <Verb href={hrefs.application(applicationId)}>Open the application</Verb>
        )}
      </p>
    </Sheet>
  );
}

/** Whoever took it at the desk: whom to ask, should it never arrive. Stored when the field is left. */
function HandedTo({ outreach }: { readonly outreach: Outreach }) {
  const { act } = useAct();
  const { id, handedTo = '' } = outreach;
  const [typed, setTyped] = useState(handedTo);
  const store = () => {
    const next = typed.trim();
    if (next !== handedTo)
      void act((data) => editOutreach(data, id, { handedTo: next || undefined }), 'Noted');
  };
  return (
    <Field
      label="Handed to"
      className={styles.handed}
      dir="auto"
      maxLength={LONGEST_NAME}
      placeholder="Sam at the front desk"
      value={typed}
      onValue={setTyped}
      onBlur={store}
    />
  );
}
