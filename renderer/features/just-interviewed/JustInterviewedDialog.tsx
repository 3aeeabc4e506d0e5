import { bareAddress } from '../../../shared/messages/email-address';
import { addJustInterviewed } from '../../data/actions/interviews';
import { useData, useSnapshot } from '../../data/hooks';
import { useAct } from '../../desk/act';
import { INTERVIEW_KIND_OPTIONS } from '../../desk/interview-kinds';
import { goTo, hrefs } from '../../desk/routes';
import { useForm } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { DateField, Field, TimeField } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { Quiet } from '../../ui/Verb';
import {
  isBlank,
  justEnded,
  knownContact,
  problemsIn,
  same,
  timesOf,
  type PersonTyped,
} from './interview-form';
import styles from './JustInterviewedDialog.module.css';

/** "I have just had an interview": the shortest way to the debrief. Everything is written in one piece. */
export function JustInterviewedDialog({ onClose }: { readonly onClose: () => void }) {
  const { clock } = useData();
  const facts = useSnapshot()?.facts;
  const zone = facts?.home.zone ?? clock.zone();
  const { act } = useAct();
  const { typed, set, bind, shown, formProps } = useForm(
    () => justEnded(clock.now(), zone),
    (some) => problemsIn(some, clock.now(), zone),
    submit,
  );
  const open = facts?.applications.filter((one) => one.stage !== 'closed') ?? [];
  const known = open.find((one) => same(one.company, typed.company) && same(one.role, typed.role));

  async function submit(): Promise<void> {
    const people = typed.people.filter((person) => !isBlank(person));
    const done = await act((data) =>
      addJustInterviewed(data, {
        application: known ? { id: known.id } : { company: typed.company, role: typed.role },
        people: people.map((person) => {
          const contact = knownContact(person, typed.company, facts?.contacts ?? []);
          if (contact) return { id: contact.id };
          return {
            name: person.name,
            title: person.title.trim() || undefined,
            email: bareAddress(person.email) || undefined,
            company: typed.company.trim(),
          };
        }),
        interview: { kind: typed.kind, ...timesOf(typed), zone },
      }),
    );
    if (!done) return;
    onClose();
    goTo(hrefs.debrief(done.interviewId));
  }

  return (
    <Dialog
      title="You have just had an interview"
      reason="With whom, and for what? How it went comes next."
      onClose={onClose}
    >
      <form {...formProps}>
        <div className={form.two}>
          <Field
            label="Company"
            {...bind('company')}
            onBlur={() => {
              // Where the company is on the board with one role, that is the one that is meant.
              const roles = open.filter((one) => same(one.company, typed.company));
              if (roles.length === 1 && typed.role === '') set({ role: roles[0]?.role ?? '' });
            }}
            list="known-companies"
          />
          <Field label="Role" {...bind('role')} hint={known && 'It goes to the one on your board.'} />
          <datalist id="known-companies">
            {[...new Set(open.map((one) => one.company))].map((company) => (
              <option key={company} value={company}>
                {company}
              </option>
            ))}
          </datalist>
        </div>
        {typed.people.map((person, index) => (
          <PersonFields
            key={person.key}
            person={person}
            problems={shown.people?.[index]}
            onChange={(fields) =>
              set({
                people: typed.people.map((one) => (one.key === person.key ? { ...one, ...fields } : one)),
              })
            }
          />
        ))}
        <p className={styles.more}>
          <Quiet
            onClick={() =>
              set({
                people: [...typed.people, { key: typed.people.length, name: '', title: '', email: '' }],
              })
            }
          >
            One more person
          </Quiet>
        </p>
        <div className={styles.when}>
          <Choice
            label="How"
            options={INTERVIEW_KIND_OPTIONS}
            value={typed.kind}
            onValue={(kind) => set({ kind })}
          />
          <DateField label="On" {...bind('day')} error={shown.time} />
          <TimeField label="From" {...bind('from')} />
          <TimeField label="To" {...bind('to')} />
        </div>
        <DialogActions>
          <Button type="submit" keyHint="Enter">
            Tell how it went
          </Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface PersonFieldsProps {
  readonly person: PersonTyped;
  readonly problems: { readonly name: string | undefined; readonly email: string | undefined } | undefined;
  readonly onChange: (fields: Partial<PersonTyped>) => void;
}

function PersonFields({ person, problems, onChange }: PersonFieldsProps) {
  return (
    <div className={styles.person}>
      <Field
        label="Who interviewed you"
        value={person.name}
        onValue={(name) => onChange({ name })}
        error={problems?.name}
      />
      <Field label="Their title" value={person.title} onValue={(title) => onChange({ title })} />
      <Field
        label="Their e-mail"
        inputMode="email"
        spellCheck={false}
        value={person.email}
        onValue={(email) => onChange({ email })}
        error={problems?.email}
      />
    </div>
  );
}
