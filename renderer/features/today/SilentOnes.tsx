import { useState } from 'react';
import { capitalised } from '../../../shared/domain/in-words';
import { countWords } from '../../../shared/domain/date-words';
import type { FollowUp } from '../../../shared/domain/follow-up';
import type { Id } from '../../../shared/domain/application';
import { closeAsNoReply } from '../../data/actions/applications';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { Button } from '../../ui/Button';
import { Tick } from '../../ui/Choice';
import { classes } from '../../ui/classes';
import { Dialog, DialogActions } from '../../ui/Dialog';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './SilentOnes.module.css';

/** Where several files may be closed for their silence: the way to close them together. */
export function SilentOnes({ plan }: { readonly plan: Plan }) {
  const [open, setOpen] = useState(false);
  const silent = plan.due.filter(({ kind }) => kind === 'suggestClosing');
  if (silent.length < 2 && !open) return null;
  return (
    <>
      <p className={classes(text.reason, styles.line)}>
        {capitalised(countWords(silent.length, 'application'))} went silent.{' '}
        <Quiet className={text.small} onClick={() => setOpen(true)}>
          Close them together
        </Quiet>
      </p>
      {open && <CloseDialog silent={silent} plan={plan} onClose={() => setOpen(false)} />}
    </>
  );
}

interface CloseDialogProps {
  readonly silent: readonly FollowUp[];
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** The list to confirm: every one ticked, each with its reason. */
function CloseDialog({ silent, plan, onClose }: CloseDialogProps) {
  const { act } = useAct();
  const [kept, setKept] = useState<ReadonlySet<Id>>(new Set());
  const applications = new Map(plan.snapshot.facts.applications.map((one) => [one.id, one]));
  const rows = silent.flatMap(({ applicationId, reason }) => {
    const application = applications.get(applicationId ?? '');
    return application ? [{ application, reason }] : [];
  });
  const chosen = rows.filter(({ application }) => !kept.has(application.id));

  return (
    <Dialog
      title="Close these as “no reply”?"
      reason="Nothing is lost: each can be opened again, with its history."
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          const ids = chosen.map(({ application }) => application.id);
          void act((data) => closeAsNoReply(data, ids));
        }}
      >
        <ul className={styles.list}>
          {rows.map(({ application, reason }) => (
            <li key={application.id}>
              <Tick
                checked={!kept.has(application.id)}
                onChecked={(checked) => setKept(withMember(kept, application.id, !checked))}
                hint={reason}
              >
                {application.company}, {application.role}
              </Tick>
            </li>
          ))}
        </ul>
        <DialogActions>
          <Button type="submit" disabled={chosen.length === 0}>
            {chosen.length === 0 ? 'Close' : `Close ${countWords(chosen.length, 'application')}`}
          </Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function withMember(ids: ReadonlySet<Id>, id: Id, member: boolean): ReadonlySet<Id> {
  const others = [...ids].filter((one) => one !== id);
  return new Set(member ? [...others, id] : others);
}
