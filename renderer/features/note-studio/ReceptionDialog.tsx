import type { Interview } from '../../../shared/domain/interview';
import { problemsInReception, receptionOf, typedReception } from '../../../shared/domain/reception';
import { editInterview } from '../../data/actions/interviews';
import { useAct } from '../../desk/act';
import { ReceptionFields } from '../../desk/ReceptionFields';
import { useForm } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import form from '../../ui/form.module.css';
import { Quiet } from '../../ui/Verb';

interface ReceptionDialogProps {
  readonly interview: Interview;
  readonly onClose: () => void;
}

/** Where and when a card is handed in, noted without leaving the card. */
export function ReceptionDialog({ interview, onClose }: ReceptionDialogProps) {
  const { act } = useAct();
  const { bind, formProps } = useForm(
    () => typedReception(interview),
    problemsInReception,
    async (typed) => {
      const done = await act(
        (data) => editInterview(data, interview.id, receptionOf(typed)),
        'Reception noted',
      );
      if (done) onClose();
    },
  );

  return (
    <Dialog title="At reception" reason="Where they take the card, and until when." onClose={onClose}>
      <form {...formProps}>
        <div className={form.two}>
          <ReceptionFields bind={bind} />
        </div>
        <DialogActions>
          <Button type="submit">Save</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
