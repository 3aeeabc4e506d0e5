import { useState } from 'react';
import type { Application } from '../../../shared/domain/application';
import { problemWithName } from '../../../shared/domain/input';
import { editInterview } from '../../data/actions/interviews';
import { addContact } from '../../data/actions/people';
import type { InterviewView } from '../../data/dossier-view';
import { useAct } from '../../desk/act';
import { Field } from '../../ui/Field';
import { Quiet } from '../../ui/Verb';
import styles from './DebriefForm.module.css';

interface ForgottenProps {
  readonly view: InterviewView;
  readonly application: Application;
}

/** Somebody else was in the room: adds them to the interview at once, and so to those to be thanked. */
export function Forgotten({ view, application }: ForgottenProps) {
  const { interview, contacts } = view;
  const { act } = useAct();
  const [open, setOpen] = useState(contacts.length === 0);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const problem = problemWithName(name, 'their name');

  async function add(): Promise<void> {
    setTried(true);
    if (problem) return;
    const done = await act(async (data) => {
      const part = { applicationId: application.id, role: 'interviewer' } as const;
      const added = await addContact(data, { name, company: application.company }, part);
      await editInterview(data, interview.id, {}, [...contacts.map(({ id }) => id), added.id]);
      return added;
    });
    if (!done) return;
    setName('');
    setTried(false);
    setOpen(false);
  }

  if (!open) {
    return (
      <p>
        <Quiet onClick={() => setOpen(true)}>Somebody else was there</Quiet>
      </p>
    );
  }
  return (
    <div className={styles.forgotten}>
      <Field
        label={contacts.length === 0 ? 'Who interviewed you?' : 'Who else was there?'}
        placeholder="Their name"
        dir="auto"
        value={name}
        onValue={setName}
        error={tried ? problem : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          void add();
        }}
      />
      <Quiet onClick={() => void add()}>Add them</Quiet>
    </div>
  );
}
