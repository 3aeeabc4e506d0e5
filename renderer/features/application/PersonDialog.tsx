import { useId, useState } from 'react';
import type { Id } from '../../../shared/domain/application';
import { PARTICIPATION_ROLES, type ParticipationRole } from '../../../shared/domain/contact';
import {
  addContact,
  editContact,
  joinApplication,
  leaveApplication,
  recordConsent,
} from '../../data/actions/people';
import type { Data } from '../../data/data';
import { connectOf, type Connect, type DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { contactFieldsOf, NOBODY, problemsInContact, typedOf } from '../../desk/contact-form';
import { ContactFields } from '../../desk/ContactFields';
import { useForm } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Choice, Tick } from '../../ui/Choice';
import { classes } from '../../ui/classes';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Select } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import { ROLE_WORDS } from './role-words';

const CONNECT: readonly { readonly value: Connect; readonly label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unasked', label: 'Not asked' },
];

interface PersonDialogProps {
  readonly dossier: DossierView;
  readonly plan: Plan;
  /** Who is changed; someone new without it. */
  readonly contactId: Id | undefined;
  readonly onClose: () => void;
}

/** Someone at the other side, and their part in this application. */
export function PersonDialog({ dossier, plan, contactId, onClose }: PersonDialogProps) {
  const { act } = useAct();
  const known = useId();
  const { facts } = plan.snapshot;
  const part = dossier.people.find(({ contact }) => contact.id === contactId);
  const before = contactId === undefined ? 'unasked' : connectOf(facts, contactId);
  const { typed, set, shown, formProps } = useForm(
    part ? typedOf(part.contact) : { ...NOBODY, company: dossier.application.company },
    problemsInContact,
    submit,
  );
  const [role, setRole] = useState<ParticipationRole>(part?.role ?? 'interviewer');
  const [connect, setConnect] = useState(before);
  const [noCalls, setNoCalls] = useState(part?.contact.noCalls ?? false);
  const [keepInTouch, setKeepInTouch] = useState(part?.contact.keepInTouch ?? false);

  const here = new Set(dossier.people.map(({ contact }) => contact.id));
  const name = typed.name.trim().toLocaleLowerCase();
  const same =
    part || name === ''
      ? undefined
      : facts.contacts.find((one) => !here.has(one.id) && one.name.trim().toLocaleLowerCase() === name);

  async function save(data: Data) {
    const fields = {
      ...contactFieldsOf(typed),
      noCalls: noCalls || undefined,
      keepInTouch: keepInTouch || undefined,
    };
    const ours = { applicationId: dossier.application.id, role };
    if (!part) return addContact(data, fields, ours);
    if (role !== part.role) await joinApplication(data, part.contact.id, ours);
    return { ...(await editContact(data, part.contact.id, fields)), id: part.contact.id };
  }

  async function submit(): Promise<void> {
    const done = await act(async (data) => {
      const saved = await save(data);
      if (connect !== before && connect !== 'unasked') {
        await recordConsent(data, saved.id, { kind: 'linkedIn', given: connect === 'yes' });
      }
      return saved;
    });
    if (done) onClose();
  }

  return (
    <Dialog title={part ? part.contact.name : 'Add a person'} onClose={onClose}>
      <form {...formProps}>
        <ContactFields typed={typed} problems={shown} onChange={set} />
        {same && (
          <p id={known} role="status">
            You know {same.name} already{same.company ? `, from ${same.company}` : ''}.{' '}
            <Verb
              onClick={() => {
                onClose();
                void act((data) =>
                  joinApplication(data, same.id, { applicationId: dossier.application.id, role }),
                );
              }}
            >
              Take them as they are
            </Verb>
          </p>
        )}
        <div className={classes(form.two, form.apart)}>
          <Select
            label="Their part in it"
            value={role}
            onValue={(value) => setRole(PARTICIPATION_ROLES.find((one) => one === value) ?? 'other')}
          >
            {PARTICIPATION_ROLES.map((one) => (
              <option key={one} value={one}>
                {ROLE_WORDS[one]}
              </option>
            ))}
          </Select>
          <Choice
            label="Happy to connect on LinkedIn?"
            options={CONNECT.filter(({ value }) => value !== 'unasked' || before === 'unasked')}
            value={connect}
            onValue={setConnect}
          />
          <Tick checked={noCalls} onChecked={setNoCalls} hint="They asked not to be called.">
            No calls
          </Tick>
          <Tick checked={keepInTouch} onChecked={setKeepInTouch} hint="Every few months, once it is over.">
            Stay in touch
          </Tick>
        </div>
        <DialogActions>
          <Button type="submit">{part ? 'Save' : 'Add'}</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
          {part && (
            <Quiet
              onClick={() => {
                onClose();
                void act((data) => leaveApplication(data, part.contact.id, dossier.application.id));
              }}
            >
              Take them off
            </Quiet>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
