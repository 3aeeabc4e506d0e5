import { useState } from 'react';
import type { Id } from '../../../shared/domain/application';
import { problemWithName, type Problem } from '../../../shared/domain/input';
import { dayOf } from '../../../shared/domain/time';
import { addInterview, editInterview, rescheduleInterview } from '../../data/actions/interviews';
import { addContact } from '../../data/actions/people';
import type { Data } from '../../data/data';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { INTERVIEW_KIND_OPTIONS } from '../../desk/interview-kinds';
import { ReceptionFields } from '../../desk/ReceptionFields';
import { useForm } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Choice, Tick } from '../../ui/Choice';
import { classes } from '../../ui/classes';
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
} from './interview-form';

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
  const { application, people } = dossier;
  const { home } = plan.snapshot.facts;
  const old = dossier.interviews.find(({ interview }) => interview.id === interviewId);
  const { typed, set, bind, formProps } = useForm(
    () => ({
      ...(old ? typedOf(old.interview) : newInterview(plan.now, application.zone ?? home.zone)),
      newcomer: '',
    }),
    (some) => ({ ...problemsInInterview(some), newcomer: problemWithNewcomer(some.newcomer) }),
    submit,
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

  async function save(data: Data) {
    const fields = interviewFieldsOf(typed);
    if (old && rebook) return rescheduleInterview(data, old.interview.id, fields);
    const contactIds = [...present];
    if (typed.newcomer.trim() !== '') {
      const part = { applicationId: application.id, role: 'interviewer' } as const;
      const added = await addContact(data, { name: typed.newcomer, company: application.company }, part);
      contactIds.push(added.id);
    }
    return old
      ? editInterview(data, old.interview.id, fields, contactIds)
      : addInterview(data, application.id, fields, contactIds);
  }

  async function submit(): Promise<void> {
    if (await act(save)) onClose();
  }

  const title = !old ? 'Add an interview' : rebook ? 'Find a new time' : 'Change the interview';
  return (
    <Dialog title={title} reason={rebook ? 'It is booked again once you save.' : undefined} onClose={onClose}>
      <form {...formProps}>
        <div className={form.three}>
          {!rebook && (
            <Choice
              label="How"
              className={form.whole}
              options={INTERVIEW_KIND_OPTIONS}
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
          <TimeField label="From" {...bind('start')} onValue={(start) => set(withStart(typed, start))} />
          <TimeField label="To" {...bind('end')} hint={isOvernight(typed) ? 'On the next day.' : undefined} />
        </div>
        <div className={classes(form.two, form.apart)}>
          <ZoneField
            label="Time zone"
            {...bind('zone')}
            hint={typed.zone === home.zone ? undefined : 'Their clock, not yours.'}
          />
          {!rebook && (
            <Field label="Round" dir="auto" placeholder="First, with the team" {...bind('round')} />
          )}
          {!rebook && typed.kind === 'inPerson' && <ReceptionFields bind={bind} />}
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
                {...bind('newcomer')}
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

/** Whoever is to be added; nobody where it is empty. */
function problemWithNewcomer(name: string): Problem {
  return name.trim() === '' ? undefined : problemWithName(name, 'their name');
}
