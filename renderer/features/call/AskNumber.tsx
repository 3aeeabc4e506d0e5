import { useState, type FormEvent } from 'react';
import type { Contact } from '../../../shared/domain/contact';
import { problemWithPhone } from '../../../shared/domain/input';
import { editContact } from '../../data/actions/people';
import { useAct } from '../../desk/act';
import { Field } from '../../ui/Field';
import { Verb } from '../../ui/Verb';
import styles from './CallPage.module.css';

/** Asks for the number where it is missed. */
export function AskNumber({ contact }: { readonly contact: Contact }) {
  const { act } = useAct();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const problem = typed.trim() === '' ? 'Say the number.' : problemWithPhone(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem === undefined) void act((data) => editContact(data, contact.id, { phone: typed.trim() }));
  };
  return (
    <form className={styles.ask} onSubmit={submit} noValidate>
      <Field
        label={`The number of ${contact.name}`}
        inputMode="tel"
        value={typed}
        onValue={setTyped}
        error={tried ? problem : undefined}
      />
      <Verb type="submit">Keep it</Verb>
    </form>
  );
}
