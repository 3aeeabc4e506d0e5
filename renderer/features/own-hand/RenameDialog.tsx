import { useState } from 'react';
import { problemWithName } from '../../../shared/domain/input';
import type { OwnHand } from '../../../shared/domain/own-hand';
import { renameHand } from '../../data/actions/hands';
import { useAct } from '../../desk/act';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Quiet } from '../../ui/Verb';

/** Asks what a hand is to be called. */
export function RenameDialog({ hand, onClose }: { readonly hand: OwnHand; readonly onClose: () => void }) {
  const { act } = useAct();
  const [name, setName] = useState(hand.name);
  const [tried, setTried] = useState(false);
  const problem = problemWithName(name, 'what to call it');
  return (
    <Dialog title="What is this hand called?" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem !== undefined) return;
          void act((writer) => renameHand(writer, hand.id, name));
          onClose();
        }}
      >
        <Field label="Name" value={name} onValue={setName} error={tried ? problem : undefined} />
        <DialogActions>
          <Button type="submit">Call it that</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
