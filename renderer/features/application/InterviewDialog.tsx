import { useRef, useState, type FormEvent } from 'react';
import type { Id } from '../../../shared/domain/application';
import { problemWithName } from '../../../shared/domain/input';
import type { InterviewKind } from '../../../shared/domain/interview';
import { dayOf } from '../../../shared/domain/time';
import { addInterview, editInterview, rescheduleInterview } from '../../data/actions/interviews';
import { addContact } from '../../data/actions/people';
import type { Data } from '../../data/data';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { focusFirstWrong } from '../../desk/forms';
import { ReceptionFields } from '../../desk/ReceptionFields';
import { Button } from '../../ui/Button';
import { Choice, Tick } from '../../ui/Choice';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { DateField, Field, TextArea, TimeField } from '../../ui/Field';
import form from '../../ui/form.module.css';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { ZoneField } from '../../ui/ZoneField';
import {
  interviewFieldsOf,
  isFarOff,
  isOvernight,
  newInterview,
  problemsInInterview,
  typedOf,
  withStart,
  type InterviewTyped,
} from './interview-form';

const KINDS: readonly { readonly value: InterviewKind; readonly label: string }[] = [
  { value: 'inPerson', label: 'In person' },
  { value: 'video', label: 'By video' },
  { value: 'phone', label: 'By phone' },
];

interface InterviewDialogProps {
  readonly dossier: DossierView;
  readonly plan: Plan;
  /** Which one is changed; a new one without it. */
  readonly interviewId: Id | undefined;
  /** Only its time is looked for; it is booked again then. */
  readonly rebook: boolean;
  readonly onClose: () => void;
}

/** Booking an interview, past or to come, or changing one. */
export function InterviewDialog({ dossier, plan, interviewId, rebook, onClose }: InterviewDialogProps) {
  const { act } = useAct();
  const formRef = useRef<HTMLFormElement>(null);
  const { application, people } = dossier;
  const { home } = plan.snapshot.facts;
  const old = dossier.interviews.find(({ interview }) => interview.id === interviewId);
  const [typed, setTyped] = useState<InterviewTyped>(() =>
    old ? typedOf(old.interview) : newInterview(plan.now, application.zone ?? home.zone),
  );
  const [present, setPresent] = useState<ReadonlySet<Id>>(
    () =>
      new Set(
        old
          ? old.contacts.map(({ id }) => id)
          : people.length === 1
            ? people.map(({ contact }) => contact.id)
            : [],
      ),
  );
  const [newcomer, setNewcomer] = useState('');
  const [tried, setTried] = useState(false);
  const set = (some: Partial<InterviewTyped>) => setTyped((before) => ({ ...before, ...some }));
  const newcomerProblem = newcomer.trim() === '' ? undefined : problemWithName(newcomer, 'their name');
  const problems = problemsInInterview(typed);
  const shown = tried ? problems : {};
  const bind = (name: keyof InterviewTyped) => ({
    value: typed[name],
    onValue: (value: string) => set({ [name]: value }),
    error: shown[name],
  });

  async function save(data: Data) {
    const fields = interviewFieldsOf(typed);
    if (old && rebook) return rescheduleInterview(data, old.interview.id, fields);
    const contactIds = [...present];
    if (newcomer.trim() !== '') {
      const part = { applicationId: application.id, role: 'interviewer' } as const;
      const added = await addContact(data, { name: newcomer, company: application.company }, part);
      contactIds.push(added.id);
    }
    return old
      ? editInterview(data, old.interview.id, fields, contactIds)
      : addInterview(data, application.id, fields, contactIds);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (newcomerProblem || Object.values(problems).some(Boolean)) return focusFirstWrong(formRef.current);
    if (await act(save)) onClose();
  }

  const title = !old ? 'Add an interview' : rebook ? 'Find a new time' : 'Change the interview';
  return (
    <Dialog title={title} reason={rebook ? 'It is booked again once you save.' : undefined} onClose={onClose}>
      <form ref={formRef} onSubmit={(event) => void submit(event)} noValidate>
        <div className={form.three}>
          {!rebook && (
            <Choice
              label="How"
              className={form.whole}
              options={KINDS}
              value={typed.kind}
              onValue={(kind) => set({ kind })}
            />
          )}
          <DateField
            label="Day"
            {...bind('day')}
            hint={
              isFarOff(typed.day, dayOf(plan.now, home.zone)) ? 'That is more than a year away.' : undefined
            }
          />
          <TimeField label="From" {...bind('start')} onValue={(start) => setTyped(withStart(typed, start))} />
          <TimeField label="To" {...bind('end')} hint={isOvernight(typed) ? 'On the next day.' : undefined} />
        </div>
        <div className={form.two} style={{ marginTop: 'var(--s5)' }}>
          <ZoneField
            label="Time zone"
            {...bind('zone')}
            hint={typed.zone === home.zone ? undefined : 'Their clock, not yours.'}
          />
          {!rebook && (
            <Field label="Round" dir="auto" placeholder="First, with the team" {...bind('round')} />
          )}
          {!rebook && typed.kind === 'inPerson' && (
            <>
              <ReceptionFields bind={bind} />
            </>
          )}
          {!rebook && typed.kind === 'video' && (
            <Field
              label="Link"
              inputMode="url"
              placeholder="https://"
              className={form.whole}
              {...bind('link')}
            />
          )}
          {!rebook && (
            <fieldset className={form.whole}>
              <legend className={text.small}>With</legend>
              {people.map(({ contact }) => (
                <Tick
                  key={contact.id}
                  checked={present.has(contact.id)}
                  onChecked={(checked) =>
                    setPresent((before) => {
                      const next = new Set(before);
                      if (checked) next.add(contact.id);
                      else next.delete(contact.id);
                      return next;
                    })
                  }
                >
                  <bdi>{contact.name}</bdi>
                </Tick>
              ))}
              <Field
                label={people.length > 0 ? 'And someone else' : 'Who interviews you'}
                dir="auto"
                placeholder="Their name"
                value={newcomer}
                onValue={setNewcomer}
                error={tried ? newcomerProblem : undefined}
              />
            </fieldset>
          )}
          {!rebook && <TextArea label="Notes" dir="auto" className={form.whole} {...bind('notes')} />}
        </div>
        <DialogActions>
          <Button type="submit">{old ? 'Save' : 'Add'}</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
