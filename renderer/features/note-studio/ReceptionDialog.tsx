import { useRef, useState, type FormEvent } from 'react';
import type { Interview } from '../../../shared/domain/interview';
import {
  problemsInReception,
  receptionOf,
  typedReception,
  type Reception,
} from '../../../shared/domain/reception';
import { editInterview } from '../../data/actions/interviews';
import { useAct } from '../../desk/act';
import { focusFirstWrong } from '../../desk/forms';
import { ReceptionFields } from '../../desk/ReceptionFields';
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
  const formRef = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(() => typedReception(interview));
  const [tried, setTried] = useState(false);
  const problems = problemsInReception(typed);
  const bind = (name: keyof Reception) => ({
    value: typed[name],
    onValue: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
    error: tried ? problems[name] : undefined,
  });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (Object.values(problems).some(Boolean)) return focusFirstWrong(formRef.current);
    if (await act((data) => editInterview(data, interview.id, receptionOf(typed)), 'Reception noted'))
      onClose();
  }

  return (
    <Dialog title="At reception" reason="Where they take the card, and until when." onClose={onClose}>
      <form ref={formRef} onSubmit={(event) => void submit(event)} noValidate>
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
