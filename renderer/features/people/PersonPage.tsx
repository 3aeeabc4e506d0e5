import { useState, type FormEvent } from 'react';
import type { Id } from '../../../shared/domain/application';
import type { Contact } from '../../../shared/domain/contact';
import type { Facts } from '../../../shared/domain/facts';
import { exactWords, shortDayWords } from '../../../shared/domain/date-words';
import { dayOf } from '../../../shared/domain/time';
import { editContact, removeContact } from '../../data/actions/people';
import { useData, useSnapshot } from '../../data/hooks';
import { useAct } from '../../desk/act';
import { NothingHere } from '../../desk/NothingHere';
import { goTo, hrefs } from '../../desk/routes';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Back, Marginal, PageTitle, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { Waiting } from '../../ui/Waiting';
import { Words } from '../../ui/Words';
import { Consents } from './Consents';
import { contactFieldsOf, problemsInContact, typedOf } from '../../desk/contact-form';
import { ContactFields } from '../../desk/ContactFields';
import { peopleLines } from './people-list';
import { historyWith } from './person-history';
import styles from './PersonPage.module.css';

/** One person: who they are, what they agreed to, what passed between you. */
export function PersonPage({ id }: { readonly id: Id }) {
  const facts = useSnapshot()?.facts;
  const contact = facts?.contacts.find((one) => one.id === id);
  if (!facts) {
    return (
      <main>
        <Waiting />
      </main>
    );
  }
  if (!contact) {
    return (
      <NothingHere
        title="Nobody is here by that link."
        back={{ href: hrefs.people, name: 'People', verb: 'See the people' }}
      >
        They may have been removed. If that was just now, Ctrl Z brings them back.
      </NothingHere>
    );
  }
  return <PersonSheet contact={contact} facts={facts} />;
}

function PersonSheet({ contact, facts }: { readonly contact: Contact; readonly facts: Facts }) {
  const { clock } = useData();
  const { act } = useAct();
  const now = clock.now();
  const { zone } = facts.home;
  const today = dayOf(now, zone);
  const line = peopleLines(facts).find((one) => one.contact.id === contact.id);
  const history = historyWith(contact.id, facts, now);

  const remove = async () => {
    const done = await act((data) => removeContact(data, contact.id));
    if (done) goTo(hrefs.people);
  };

  return (
    <Sheet
      margin={
        <>
          <Back href={hrefs.people}>People</Back>
          {line !== undefined && line.applications.length > 0 && (
            <Marginal title="Applications">
              <ul className={styles.files}>
                {line.applications.map((one) => (
                  <li key={one.id}>
                    <a href={hrefs.application(one.id)}>
                      <Words>{one.company}</Words>
                      <span className={classes(text.small, text.soft)}>{one.role}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </Marginal>
          )}
        </>
      }
      aside={
        <Marginal title="What they agreed to">
          <Consents contact={contact} facts={facts} now={now} />
        </Marginal>
      }
    >
      <header className={styles.header}>
        <div>
          <PageTitle dir="auto">{contact.name}</PageTitle>
          {line?.place && (
            <p className={classes(text.reason, styles.place)}>
              <Words>{line.place}</Words>
            </p>
          )}
        </div>
        <Quiet onClick={() => void remove()}>Remove</Quiet>
      </header>
      <EditPerson key={contact.updatedAt} contact={contact} />
      <section className={styles.history}>
        <h2 className={text.head}>Between you</h2>
        {history.length === 0 && <p className={text.reason}>Nothing yet.</p>}
        <ul>
          {history.map((one) => (
            <li key={one.key}>
              <time className={classes(text.small, text.soft)} title={exactWords(one.at, zone)}>
                {shortDayWords(dayOf(one.at, zone), today)}
              </time>
              <span className={styles.words}>
                {one.words}{' '}
                {one.about && (
                  <span className={text.soft}>
                    <Words>{one.about}</Words>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Sheet>
  );
}

function EditPerson({ contact }: { readonly contact: Contact }) {
  const { act } = useAct();
  const [typed, setTyped] = useState(() => typedOf(contact));
  const problems = problemsInContact(typed);
  const changed =
    JSON.stringify(contactFieldsOf(typed)) !== JSON.stringify(contactFieldsOf(typedOf(contact)));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.values(problems).some((problem) => problem !== undefined)) return;
    void act((data) => editContact(data, contact.id, contactFieldsOf(typed)));
  };
  return (
    <form onSubmit={submit} noValidate>
      <ContactFields
        typed={typed}
        problems={problems}
        onChange={(some) => setTyped((before) => ({ ...before, ...some }))}
      />
      {changed && (
        <p className={styles.save}>
          <Button type="submit">Save</Button>
          <Quiet onClick={() => setTyped(typedOf(contact))}>Leave it as it was</Quiet>
        </p>
      )}
    </form>
  );
}
