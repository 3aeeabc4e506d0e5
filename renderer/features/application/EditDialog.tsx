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
import { useForm } from '../../desk/use-form';
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
  const { typed, set, bind, formProps } = useForm(
    () => typedOf(application),
    problemsIn,
    async (entered) => {
      const done = await act((data) =>
        editApplication(data, application.id, {
          company: entered.company.trim(),
          role: entered.role.trim(),
          location: orNone(entered.location),
          url: orNone(entered.url),
          zone: orNone(entered.zone),
          country: orNone(entered.country),
          region: orNone(entered.region),
          closesOn: orNone(entered.closesOn),
          offerDeadline: orNone(entered.offerDeadline),
          cvOnFileUntil: orNone(entered.cvOnFileUntil),
          notes: orNone(entered.notes),
        }),
      );
      if (done) onClose();
    },
  );

  return (
    <Dialog title={`Edit ${application.company}`} onClose={onClose}>
      <form {...formProps}>
        <div className={form.two}>
          <Field label="Company" dir="auto" {...bind('company')} />
          <Field label="Role" dir="auto" {...bind('role')} />
          <Field label="Where" dir="auto" {...bind('location')} />
          <ZoneField label="Time zone" hint="Empty: your own." {...bind('zone')} />
          <CountryFields
            country={typed.country}
            region={typed.region}
            onChange={set}
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
