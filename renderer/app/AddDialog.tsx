import { useRef, useState, type FormEvent } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { stageName, STAGES, type Stage } from '../../shared/domain/application';
import { problemWithName, problemWithUrl } from '../../shared/domain/input';
import { addApplication } from '../data/actions/applications';
import { useSnapshot } from '../data/hooks';
import { useAct } from '../desk/act';
import { focusFirstWrong } from '../desk/forms';
import { goTo, hrefs } from '../desk/routes';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Field, Select } from '../ui/Field';
import form from '../ui/form.module.css';
import { Quiet } from '../ui/Verb';
import { fold } from './find';
import type { AddStart } from './openers';

/** A closed application is not added but comes to its end: the last stage is left out. */
const OPEN_STAGES = STAGES.filter((stage) => stage !== 'closed');

interface AddDialogProps {
  /** What a link or the find box has filled in already; the person confirms it. */
  readonly start: AddStart;
  readonly onClose: () => void;
  /** They wrote: the rest is read from that. */
  readonly onInbound: () => void;
}

/** Adds an application: company and role are enough. */
export function AddDialog({ start, onClose, onInbound }: AddDialogProps) {
  const { act } = useAct();
  const [path] = useHashLocation();
  const [company, setCompany] = useState(start.company);
  const [role, setRole] = useState(start.role);
  const [url, setUrl] = useState(start.url);
  const [stage, setStage] = useState<Stage>('saved');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);
  const known = useKnownCompany(company);

  const problems = {
    company: problemWithName(company, 'the company'),
    role: problemWithName(role, 'the role'),
    url: problemWithUrl(url),
  };
  const shown = tried ? problems : { company: undefined, role: undefined, url: undefined };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(problems).some((problem) => problem !== undefined)) {
      focusFirstWrong(formRef.current);
      return;
    }
    setBusy(true);
    const done = await act((data) =>
      addApplication(data, { company, role, stage, url: url.trim() || undefined }),
    );
    setBusy(false);
    if (!done) return;
    onClose();
    if (!path.startsWith('/board')) goTo(hrefs.application(done.id));
  };

  return (
    <Dialog
      title="Add an application"
      reason="Company and role are enough; the rest can wait."
      onClose={onClose}
    >
      <form ref={formRef} onSubmit={(event) => void submit(event)} noValidate>
        <div className={form.two}>
          <Field
            label="Company"
            value={company}
            onValue={setCompany}
            error={shown.company}
            hint={known && `You have ${known} on your board already.`}
          />
          <Field label="Role" value={role} onValue={setRole} error={shown.role} />
          <Field
            label="Link to the posting"
            inputMode="url"
            value={url}
            onValue={setUrl}
            error={shown.url}
            placeholder="https://"
          />
          <Select
            label="Stage"
            value={stage}
            onValue={(value) => setStage(OPEN_STAGES.find((one) => one === value) ?? 'saved')}
          >
            {OPEN_STAGES.map((one) => (
              <option key={one} value={one}>
                {stageName(one)}
              </option>
            ))}
          </Select>
        </div>
        <DialogActions>
          <Button type="submit" keyHint="Enter" disabled={busy}>
            Add it
          </Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
          <Quiet onClick={onInbound}>From an invitation or e-mail</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The role on the board at the same company, so that nothing is added twice by mistake. */
function useKnownCompany(company: string): string | undefined {
  const applications = useSnapshot()?.facts.applications ?? [];
  const name = fold(company.trim());
  const same = name === '' ? undefined : applications.find((one) => fold(one.company.trim()) === name);
  return same && `${same.company}, ${same.role}`;
}
