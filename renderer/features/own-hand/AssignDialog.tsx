import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Quiet } from '../../ui/Verb';

interface AssignDialogProps {
  readonly character: string;
  readonly onAssign: (to: string) => void;
  readonly onClose: () => void;
}

/** Asks which letter it really is, where one was written into another's box. */
export function AssignDialog({ character, onAssign, onClose }: AssignDialogProps) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const to = typed.trim().normalize('NFC');
  const problem =
    Array.from(to).length !== 1
      ? 'Type the one letter that it is.'
      : to === character
        ? `It is the ${character} already.`
        : undefined;
  return (
    <Dialog title="Which letter is it?" reason={`It stands in a box for the ${character}.`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem === undefined) onAssign(to);
        }}
      >
        <Field
          label="Letter"
          value={typed}
          maxLength={8}
          onValue={setTyped}
          error={tried ? problem : undefined}
        />
        <DialogActions>
          <Button type="submit">Put it there</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
