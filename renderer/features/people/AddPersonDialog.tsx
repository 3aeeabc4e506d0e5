import type { Id } from '../../../shared/domain/application';
import { addContact } from '../../data/actions/people';
import { useAct } from '../../desk/act';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Quiet } from '../../ui/Verb';
import { contactFieldsOf, NOBODY, problemsInContact } from '../../desk/contact-form';
import { ContactFields } from '../../desk/ContactFields';
import { useForm } from '../../desk/use-form';

interface AddPersonDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (id: Id) => void;
}

export function AddPersonDialog({ onClose, onAdded }: AddPersonDialogProps) {
  const { act } = useAct();
  const { typed, set, shown, formProps } = useForm(NOBODY, problemsInContact, async (entered) => {
    const done = await act((data) => addContact(data, contactFieldsOf(entered)));
    if (!done) return;
    onClose();
    onAdded(done.id);
  });

  return (
    <Dialog title="Add a person" reason="A name is enough." onClose={onClose}>
      <form {...formProps}>
        <ContactFields typed={typed} problems={shown} onChange={set} />
        <DialogActions>
          <Button type="submit">Add them</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
