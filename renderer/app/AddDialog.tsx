import { useHashLocation } from 'wouter/use-hash-location';
import { stageName, STAGES, type Stage } from '../../shared/domain/application';
import { problemWithName, problemWithUrl } from '../../shared/domain/input';
import { addApplication } from '../data/actions/applications';
import { useSnapshot } from '../data/hooks';
import { useAct } from '../desk/act';
import { goTo, hrefs } from '../desk/routes';
import { useForm } from '../desk/use-form';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Field, Select } from '../ui/Field';
import form from '../ui/form.module.css';
import { Quiet } from '../ui/Verb';
import { fold } from './find';
import type { AddStart } from './openers';

/** A closed application is not added but comes to its end: the last stage is left out. */
const OPEN_STAGES = STAGES.filter((stage) => stage !== 'closed');

interface Typed extends AddStart {
  readonly stage: Stage;
}

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
  const { typed, set, bind, formProps } = useForm(
    (): Typed => ({ ...start, stage: 'saved' }),
    ({ company, role, url }) => ({
      company: problemWithName(company, 'the company'),
      role: problemWithName(role, 'the role'),
      url: problemWithUrl(url),
    }),
    async ({ url, ...rest }) => {
      const done = await act((data) => addApplication(data, { ...rest, url: url.trim() || undefined }));
      if (!done) return;
      onClose();
      if (!path.startsWith('/board')) goTo(hrefs.application(done.id));
    },
  );
  const known = useKnownCompany(typed.company);

  return (
    <Dialog
      title="Add an application"
      reason="Company and role are enough; the rest can wait."
      onClose={onClose}
    >
      <form {...formProps}>
        <div className={form.two}>
          <Field
            label="Company"
            {...bind('company')}
            hint={known && `You have ${known} on your board already.`}
          />
          <Field label="Role" {...bind('role')} />
          <Field label="Link to the posting" inputMode="url" {...bind('url')} placeholder="https://" />
          <Select
            label="Stage"
            value={typed.stage}
            onValue={(value) => set({ stage: OPEN_STAGES.find((one) => one === value) ?? 'saved' })}
          >
            {OPEN_STAGES.map((one) => (
              <option key={one} value={one}>
                {stageName(one)}
              </option>
            ))}
          </Select>
        </div>
        <DialogActions>
          <Button type="submit" keyHint="Enter">
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
