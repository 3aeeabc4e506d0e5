import { useRef, useState, type FormEvent } from 'react';
import type { Id } from '../../../shared/domain/application';
import { addContact } from '../../data/actions/people';
import { useAct } from '../../desk/act';
import { focusFirstWrong } from '../../desk/forms';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Quiet } from '../../ui/Verb';
import { contactFieldsOf, NOBODY, problemsInContact } from '../../desk/contact-form';
import { ContactFields } from '../../desk/ContactFields';

interface AddPersonDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (id: Id) => void;
}

export function AddPersonDialog({ onClose, onAdded }: AddPersonDialogProps) {
  const { act } = useAct();
  const [typed, setTyped] = useState(NOBODY);
  const [tried, setTried] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);
  const problems = problemsInContact(typed);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(problems).some((problem) => problem !== undefined)) {
      focusFirstWrong(formRef.current);
      return;
    }
    const done = await act((data) => addContact(data, contactFieldsOf(typed)));
    if (!done) return;
    onClose();
    onAdded(done.id);
  };

  return (
    <Dialog title="Add a person" reason="A name is enough." onClose={onClose}>
      <form ref={formRef} onSubmit={(event) => void submit(event)} noValidate>
        <ContactFields
          typed={typed}
          problems={tried ? problems : undefined}
          onChange={(some) => setTyped((before) => ({ ...before, ...some }))}
        />
        <DialogActions>
          <Button type="submit">Add them</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
