import { useState } from 'react';
import { useSnapshot } from '../../data/hooks';
import { goTo, hrefs } from '../../desk/routes';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { EmptyPostcard } from '../../ui/Postcard';
import { PageTitle, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import { Waiting } from '../../ui/Waiting';
import { Words } from '../../ui/Words';
import { AddPersonDialog } from './AddPersonDialog';
import { peopleLines, type PersonLine } from './people-list';
import styles from './PeoplePage.module.css';

/** Everyone at the other side: they outlast the applications. */
export function PeoplePage() {
  const facts = useSnapshot()?.facts;
  const [adding, setAdding] = useState(false);
  const lines = facts && peopleLines(facts);
  const add = () => setAdding(true);
  return (
    <Sheet
      margin={
        <>
          <div>
            <PageTitle>People</PageTitle>
            <p className={text.reason}>They outlast the applications.</p>
          </div>
          {lines !== undefined && lines.length > 0 && (
            <p>
              <Verb onClick={add}>Add a person</Verb>
            </p>
          )}
        </>
      }
    >
      {!lines && <Waiting />}
      {lines?.length === 0 && (
        <EmptyPostcard
          title="Nobody is here yet."
          reason="Interviewers, recruiters, someone who put in a word: write down who they are and what they agreed to."
          actions={<Button onClick={add}>Add a person</Button>}
        />
      )}
      {lines !== undefined && lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <Person key={line.contact.id} line={line} />
          ))}
        </ul>
      )}
      {adding && (
        <AddPersonDialog onClose={() => setAdding(false)} onAdded={(id) => goTo(hrefs.person(id))} />
      )}
    </Sheet>
  );
}

function Person({ line: { contact, place, applications, agreedToConnect } }: { readonly line: PersonLine }) {
  return (
    <li className={styles.person}>
      <div>
        <h2 className={text.name}>
          <a href={hrefs.person(contact.id)}>{contact.name}</a>
        </h2>
        <p className={text.small}>
          <Words>{place}</Words>
        </p>
      </div>
      <p className={classes(text.small, text.soft)}>
        {applications.map((one, index) => (
          <span key={one.id}>
            {index > 0 && '; '}
            <a href={hrefs.application(one.id)}>
              <Words>{`${one.company}, ${one.role}`}</Words>
            </a>
          </span>
        ))}
      </p>
      <p className={classes(text.small, text.soft, styles.said)}>
        {agreedToConnect ? 'Agreed to connect' : contact.keepInTouch ? 'Keep in touch' : ''}
      </p>
    </li>
  );
}
