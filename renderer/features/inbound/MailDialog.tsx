import { useMemo, useState } from 'react';
import { stageName, type Id } from '../../../shared/domain/application';
import { instantOf, isLocalDateTime } from '../../../shared/domain/time';
import type { InboundMail } from '../../../shared/messages/inbound/mail';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { fieldsOfSaid, SAID_OPTIONS, moveAfter } from '../../desk/said';
import { useForm } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Choice, Tick } from '../../ui/Choice';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { DateField, DateTimeField, Field, Select, TextArea } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { Quiet } from '../../ui/Verb';
import { ApplicationField } from './ApplicationField';
import { Changes } from './Changes';
import styles from './Inbound.module.css';
import { guessMail, moveOf, problemsInMail, type MailTyped } from './mail-form';
import { Remarks } from './Remarks';
import { saveMail } from './save-mail';
import { NEW, problemsInApplication } from './typed-application';
import { whatFollows } from './what-follows';

interface MailDialogProps {
  readonly mail: InboundMail;
  readonly plan: Plan;
  /** The application on whose page it was asked for. */
  readonly asked: Id | undefined;
  readonly onClose: () => void;
}

/** Their message before it is logged: from whom, for what, what it says, and what follows from it. */
export function MailDialog({ mail, plan, asked, onClose }: MailDialogProps) {
  const { act } = useAct();
  const { facts, settings } = plan.snapshot;
  const { zone } = facts.home;
  const [guess] = useState(() => guessMail(mail, facts, settings.email, plan.now, asked));
  const { fullText } = guess;
  const { typed, set, bind, shown, formProps } = useForm(
    guess.typed,
    (some) => ({ ...problemsInApplication(some), ...problemsInMail(some, plan.now, zone) }),
    async (some) => {
      if (await act((data) => saveMail(data, mail, some, fullText, zone))) onClose();
    },
  );
  const application = facts.applications.find(({ id }) => id === typed.applicationId);
  const stage = moveAfter(typed.said)?.stage;
  const showsWhole = fullText !== undefined && typed.text === fullText;

  return (
    <Dialog title={titleOf(typed)} reason={mail.subject && `“${mail.subject}”`} onClose={onClose}>
      <Remarks words={guess.remarks} />
      <form {...formProps}>
        <div className={form.two}>
          <ApplicationField
            typed={typed}
            problems={shown}
            applications={facts.applications}
            whose={guess.whose}
            onChange={set}
          />
          <Choice
            label="It was"
            className={form.whole}
            options={SAID_OPTIONS}
            value={typed.said}
            onValue={(said) => set({ said, alsoMove: said === 'invitation' || said === 'offer' })}
          />
          <SenderFields typed={typed} plan={plan} problem={shown.name} onChange={set} />
          <DateTimeField label="When" {...bind('at')} />
          {typed.said !== 'automatic' && (
            <DateField
              label={typed.said === 'offer' ? 'They want your answer by' : 'They promise an answer by'}
              {...bind('promisedDay')}
              hint={
                guess.promisedWords && typed.promisedDay === guess.typed.promisedDay
                  ? `They wrote “${guess.promisedWords}”.`
                  : 'If they named a day.'
              }
            />
          )}
          <div className={form.whole}>
            <TextArea label="What they said" dir="auto" {...bind('text')} />
            {fullText !== undefined && (
              <p className={styles.whole}>
                <Quiet onClick={() => set({ text: showsWhole ? guess.typed.text : fullText })}>
                  {showsWhole ? 'Only what is new' : 'Show the whole message'}
                </Quiet>
              </p>
            )}
          </div>
          {stage !== undefined && application?.stage !== stage && (
            <div className={form.whole}>
              <Tick checked={typed.alsoMove} onChecked={(alsoMove) => set({ alsoMove })}>
                {stage === 'closed' ? 'Close the application as rejected' : `Move it to ${stageName(stage)}`}
              </Tick>
            </div>
          )}
        </div>
        {application && <Follows typed={typed} plan={plan} />}
        <DialogActions>
          <Button type="submit">Log it</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function titleOf({ said }: MailTyped): string {
  return said === 'automatic' ? 'An automatic reply came' : 'They wrote';
}

/** What logging it changes in the plan, as it stands with what is typed. */
function Follows({ typed, plan }: { readonly typed: MailTyped; readonly plan: Plan }) {
  const { now, snapshot } = plan;
  const { zone } = snapshot.facts.home;
  const { applicationId, said, contactId, at, promisedDay, alsoMove } = typed;
  const changes = useMemo(() => {
    const { purpose, delivery } = fieldsOfSaid(said);
    const message = {
      at: isLocalDateTime(at) ? Math.min(instantOf(at, zone), now) : now,
      purpose,
      ...(delivery !== '' && { delivery }),
      ...(contactId !== '' && contactId !== NEW && { contactId }),
      ...(said !== 'offer' && promisedDay !== '' && { promisedDay }),
    };
    return whatFollows(snapshot, applicationId, message, moveOf({ said, alsoMove }), now);
  }, [snapshot, applicationId, said, contactId, at, promisedDay, alsoMove, zone, now]);
  return (
    <Changes
      title="What follows"
      changes={changes}
      gone="not needed now"
      none={
        said === 'automatic' ? 'Nothing: everything stays as it was planned.' : 'Nothing in the plan changes.'
      }
    />
  );
}

interface SenderFieldsProps {
  readonly typed: MailTyped;
  readonly plan: Plan;
  readonly problem: string | undefined;
  readonly onChange: (some: Partial<MailTyped>) => void;
}

/** Who wrote: somebody known, the sender as a new person, or nobody by name. */
function SenderFields({ typed, plan, problem, onChange }: SenderFieldsProps) {
  const { contacts, participations } = plan.snapshot.facts;
  const there = new Set(
    participations.filter((one) => one.applicationId === typed.applicationId).map((one) => one.contactId),
  );
  const offered = contacts.filter(({ id }) => there.has(id) || id === typed.contactId);
  const sender = typed.name || typed.email;
  return (
    <>
      <Select label="From" value={typed.contactId} onValue={(contactId) => onChange({ contactId })}>
        <option value="">Someone there</option>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={NEW}>{sender ? `Add ${sender}` : 'Add somebody'}</option>
      </Select>
      {typed.contactId === NEW && (
        <Field
          label="Their name"
          dir="auto"
          value={typed.name}
          onValue={(name) => onChange({ name })}
          error={problem}
          hint={typed.email || undefined}
        />
      )}
    </>
  );
}
