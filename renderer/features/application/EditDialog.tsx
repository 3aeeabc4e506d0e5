import { useRef, useState, type FormEvent } from 'react';
import type { Application } from '../../../shared/domain/application';
import {
  problemWithName,
  problemWithNote,
  problemWithUrl,
  problemWithZone,
} from '../../../shared/domain/input';
import { editApplication } from '../../data/actions/applications';
import { useAct } from '../../desk/act';
import { CountryFields } from '../../desk/CountryFields';
import { focusFirstWrong } from '../../desk/forms';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { DateField, Field, TextArea } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { Quiet } from '../../ui/Verb';
import { ZoneField } from '../../ui/ZoneField';

interface EditDialogProps {
  readonly application: Application;
  readonly onClose: () => void;
}

/** What is known of an application, but for its stage. */
export function EditDialog({ application, onClose }: EditDialogProps) {
  const { act } = useAct();
  const formRef = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(() => typedOf(application));
  const [tried, setTried] = useState(false);
  const problems = problemsIn(typed);
  const bind = (name: keyof Typed) => ({
    value: typed[name],
    onValue: (value: string) => setTyped((old) => ({ ...old, [name]: value })),
    error: tried ? problems[name] : undefined,
  });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (Object.values(problems).some(Boolean)) return focusFirstWrong(formRef.current);
    const done = await act((data) =>
      editApplication(data, application.id, {
        company: typed.company.trim(),
        role: typed.role.trim(),
        location: orNone(typed.location),
        url: orNone(typed.url),
        zone: orNone(typed.zone),
        country: orNone(typed.country),
        region: orNone(typed.region),
        closesOn: orNone(typed.closesOn),
        offerDeadline: orNone(typed.offerDeadline),
        cvOnFileUntil: orNone(typed.cvOnFileUntil),
        notes: orNone(typed.notes),
      }),
    );
    if (done) onClose();
  }

  return (
    <Dialog title={`Edit ${application.company}`} onClose={onClose}>
      <form ref={formRef} onSubmit={(event) => void submit(event)} noValidate>
        <div className={form.two}>
          <Field label="Company" dir="auto" {...bind('company')} />
          <Field label="Role" dir="auto" {...bind('role')} />
          <Field label="Where" dir="auto" {...bind('location')} />
          <ZoneField label="Time zone" hint="Empty: your own." {...bind('zone')} />
          <CountryFields
            country={typed.country}
            region={typed.region}
            onChange={(place) => setTyped((old) => ({ ...old, ...place }))}
            none="My own"
            hint="Its holidays and its manners count."
          />
          <Field
            label="Link to the posting"
            inputMode="url"
            placeholder="https://"
            className={form.whole}
            {...bind('url')}
          />
          <DateField label="The posting closes on" {...bind('closesOn')} />
          <DateField label="The offer is to be answered by" {...bind('offerDeadline')} />
          {(application.stage === 'closed' || typed.cvOnFileUntil !== '') && (
            <DateField label="They keep your CV until" {...bind('cvOnFileUntil')} />
          )}
          <TextArea label="Notes" dir="auto" className={form.whole} {...bind('notes')} />
        </div>
        <DialogActions>
          <Button type="submit">Save</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function orNone(value: string): string | undefined {
  return value.trim() || undefined;
}

function typedOf({
  company,
  role,
  location,
  url,
  zone,
  country,
  region,
  closesOn,
  offerDeadline,
  cvOnFileUntil,
  notes,
}: Application) {
  return {
    company,
    role,
    location: location ?? '',
    url: url ?? '',
    zone: zone ?? '',
    country: country ?? '',
    region: region ?? '',
    closesOn: closesOn ?? '',
    offerDeadline: offerDeadline ?? '',
    cvOnFileUntil: cvOnFileUntil ?? '',
    notes: notes ?? '',
  };
}

type Typed = ReturnType<typeof typedOf>;

function problemsIn(typed: Typed): Partial<Record<keyof Typed, string | undefined>> {
  return {
    company: problemWithName(typed.company, 'the company'),
    role: problemWithName(typed.role, 'the role'),
    location: typed.location.trim() === '' ? undefined : problemWithName(typed.location, 'where it is'),
    url: problemWithUrl(typed.url),
    zone: typed.zone.trim() === '' ? undefined : problemWithZone(typed.zone.trim()),
    notes: problemWithNote(typed.notes),
  };
}
