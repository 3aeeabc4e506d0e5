import { useState } from 'react';
import type { FollowUp } from '../../shared/domain/follow-up';
import type { OverrideReason } from '../../shared/domain/outreach';
import { overrideLock } from '../data/actions/outreaches';
import { useAct } from './act';
import { OVERRIDE_OPTIONS } from './override-words';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Quiet } from '../ui/Verb';

interface OpenEarlyDialogProps {
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}

/** Going past the lock, for one of the few reasons for which that is polite. The reason is kept. */
export function OpenEarlyDialog({ followUp, onClose }: OpenEarlyDialogProps) {
  const { act } = useAct();
  const [reason, setReason] = useState<OverrideReason>();
  return (
    <Dialog title="Open it early?" reason={followUp.blocked?.why} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!reason) return;
          onClose();
          void act((data) => overrideLock(data, followUp, reason));
        }}
      >
        <Choice label="Because" options={OVERRIDE_OPTIONS} value={reason} onValue={setReason} />
        <DialogActions>
          <Button type="submit" disabled={reason === undefined}>
            Open it
          </Button>
          <Quiet onClick={onClose}>Leave it sealed</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
