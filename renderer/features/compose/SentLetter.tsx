import { useState } from 'react';
import { dayMonthWords, exactWords, clockWords } from '../../../shared/domain/date-words';
import type { Outreach } from '../../../shared/domain/outreach';
import { dayOf, MINUTE } from '../../../shared/domain/time';
import type { Plan } from '../../data/plan-store';
import { hrefs } from '../../desk/routes';
import { classes } from '../../ui/classes';
import { Postmark } from '../../ui/Postmark';
import { Back, PageTitle, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './Compose.module.css';
import { nextWords, sentWords } from './deadline-words';

/** What was sent, under its postmark, and what comes next. */
export function SentLetter({ outreach, plan }: { readonly outreach: Outreach; readonly plan: Plan }) {
  const { facts } = plan.snapshot;
  const { zone } = facts.home;
  const contact = facts.contacts.find((one) => one.id === outreach.contactId);
  const [isNew] = useState(plan.now - outreach.at < MINUTE);
  const next = plan.byApplication.get(outreach.applicationId ?? '')?.[0];
  const { applicationId } = outreach;
  return (
    <Sheet
      className={styles.compose}
      margin={
        <>
          <Back href={hrefs.today}>Today</Back>
          <div className={styles.who}>
            <PageTitle>{contact ? `Sent to ${contact.name}` : 'Sent'}</PageTitle>
            <p className={text.reason} title={exactWords(outreach.at, zone)}>
              {sentWords(outreach.at, plan.now, zone)}
            </p>
          </div>
          {next && (
            <div>
              <h2 className={text.head}>Next</h2>
              <p className={text.name}>{next.title}</p>
              <p className={text.reason}>{nextWords(next, plan.now, zone)}</p>
            </div>
          )}
        </>
      }
      aside={null}
    >
      <article className={classes(styles.letter, styles.sent)} aria-label="The letter that you sent">
        <div className={styles.postmark}>
          <Postmark
            day={dayMonthWords(dayOf(outreach.at, zone))}
            time={clockWords(outreach.at, zone)}
            isNew={isNew}
          />
        </div>
        {outreach.subject && <p className={styles.sentSubject}>{outreach.subject}</p>}
        {outreach.text ? (
          <p className={classes(text.letter, styles.sentText)} dir="auto">
            {outreach.text}
          </p>
        ) : (
          <p className={text.reason}>You sent it another way, so its words are not here.</p>
        )}
      </article>
      <p className={classes(styles.after, styles.row)}>
        <Verb href={hrefs.today}>See what is next</Verb>
        {applicationId !== undefined && (
          <Verb href={hrefs.application(applicationId)}>Open the application</Verb>
        )}
      </p>
    </Sheet>
  );
}
