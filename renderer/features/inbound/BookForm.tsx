import { useState } from 'react';
import { stageName, type Id } from '../../../shared/domain/application';
import type { Invitation } from '../../../shared/calendar/invitation';
import { changesTo, ownTimeWords, type InvitationMeaning } from '../../../shared/calendar/invitation-change';
import { isLocalDateTime, isZone } from '../../../shared/domain/time';
import type { InboundMail } from '../../../shared/messages/inbound/mail';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { INTERVIEW_KIND_OPTIONS } from '../../desk/interview-kinds';
import { useForm } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Choice, Tick } from '../../ui/Choice';
import { DialogActions } from '../../ui/Dialog';
import { DateTimeField, Field } from '../../ui/Field';
import form from '../../ui/form.module.css';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { ZoneField } from '../../ui/ZoneField';
import { ApplicationField } from './ApplicationField';
import { Changes } from './Changes';
import styles from './Inbound.module.css';
import {
  guestsOf,
  interviewOf,
  problemsInInvitation,
  startFrom,
  timesFor,
  twinOf,
  whoseInvitation,
  zoneFor,
  type Guest,
  type InvitationTyped,
} from './invitation-form';
import { elsewhereRemarks } from './mail-form';
import { Remarks } from './Remarks';
import { saveInvitation } from './save-invitation';
import { problemsInApplication } from './typed-application';

interface BookFormProps {
  readonly invitation: Invitation;
  readonly meaning: Extract<InvitationMeaning, { kind: 'new' | 'update' }>;
  readonly mail: InboundMail | undefined;
  readonly plan: Plan;
  readonly asked: Id | undefined;
  readonly onMail: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Everything an invitation says, to be put right where it is wrong, and then booked. */
export function BookForm({ invitation, meaning, mail, plan, asked, onMail, onClose }: BookFormProps) {
  const { act } = useAct();
  const { facts, settings } = plan.snapshot;
  const known = meaning.kind === 'update' ? meaning.interview : undefined;
  const [whose] = useState(() => whoseInvitation(invitation, facts, settings.email));
  const [guests] = useState(() => guestsOf(invitation, facts, settings.email, known));
  const { typed, set, bind, shown, formProps } = useForm(
    () => startFrom(invitation, facts, whose, guests, meaning, asked),
    (some) => ({ ...problemsInApplication(some), ...problemsInInvitation(some) }),
    submit,
  );
  const twin = known ? undefined : twinOf(typed, facts.interviews);
  const interview = known ?? twin;
  const application = facts.applications.find(({ id }) => id === typed.applicationId);
  const mayMove =
    application !== undefined && application.stage !== 'interviewing' && application.stage !== 'offer';
  const own =
    isLocalDateTime(typed.startsAt) && isLocalDateTime(typed.endsAt) && isZone(typed.zone)
      ? ownTimeWords(typed, facts.home.zone)
      : undefined;

  /** A new application brings its own clock, where the invitation names none and nobody has touched it. */
  function choose(some: Partial<InvitationTyped>): void {
    const { applicationId } = some;
    if (applicationId === undefined) return set(some);
    const before = timesFor(invitation, zoneFor(typed.applicationId, facts, known));
    const untouched = before.startsAt === typed.startsAt && before.zone === typed.zone;
    set({ ...some, ...(untouched && timesFor(invitation, zoneFor(applicationId, facts, known))) });
  }

  async function submit(): Promise<void> {
    const confirmed = {
      invitation,
      typed,
      guests,
      interview,
      mail: typed.alsoLog ? mail : undefined,
      moves: mayMove && typed.alsoMove,
    };
    const done = await act((data) => saveInvitation(data, confirmed, plan.now));
    if (done) onClose();
  }

  return (
    <form {...formProps}>
      {!known && <Remarks words={elsewhereRemarks(asked, whose)} />}
      {twin && (
        <p className={text.reason}>
          You have put this one in yourself already. It is brought up to date and not added again.
        </p>
      )}
      {interview && (
        <Changes
          title="What changes"
          gone="none"
          changes={changesTo(interview, interviewOf(invitation, typed))}
          none={interview.status === 'booked' ? 'Neither time nor place.' : 'It is on again.'}
        />
      )}
      <div className={form.two}>
        {!known && (
          <ApplicationField
            typed={typed}
            problems={shown}
            applications={facts.applications}
            whose={whose}
            onChange={choose}
          />
        )}
        <Choice
          label="How"
          className={form.whole}
          options={INTERVIEW_KIND_OPTIONS}
          value={typed.kind}
          onValue={(kind) => set({ kind })}
        />
        <DateTimeField label="Starts" {...bind('startsAt')} hint={own} />
        <DateTimeField label="Ends" {...bind('endsAt')} />
        <ZoneField
          label="Time zone"
          {...bind('zone')}
          hint={typed.zone === facts.home.zone ? undefined : 'Their clock, not yours.'}
        />
        {typed.kind === 'inPerson' && <Field label="Place" dir="auto" {...bind('place')} />}
        {typed.kind === 'video' && (
          <Field label="Link" inputMode="url" spellCheck={false} placeholder="https://" {...bind('link')} />
        )}
        <Guests guests={guests} present={typed.present} onChange={(present) => set({ present })} />
        {(mayMove || mail) && (
          <div className={form.whole}>
            {mayMove && (
              <Tick checked={typed.alsoMove} onChecked={(alsoMove) => set({ alsoMove })}>
                {application.stage === 'closed' ? 'Open it again, under ' : 'Move it to '}
                {stageName('interviewing')}
              </Tick>
            )}
            {mail && (
              <Tick checked={typed.alsoLog} onChecked={(alsoLog) => set({ alsoLog })}>
                Log their e-mail too
              </Tick>
            )}
          </div>
        )}
      </div>
      <DialogActions>
        <Button type="submit">{interview ? 'Change it' : 'Book it'}</Button>
        <Quiet onClick={onClose}>{interview ? 'Leave it as it is' : 'Cancel'}</Quiet>
        {onMail && <Quiet onClick={onMail}>Only log the e-mail</Quiet>}
      </DialogActions>
    </form>
  );
}

interface GuestsProps {
  readonly guests: readonly Guest[];
  readonly present: ReadonlySet<string>;
  readonly onChange: (present: ReadonlySet<string>) => void;
}

/** Whom they bring; each gets a thank-you afterwards, so each is chosen. */
function Guests({ guests, present, onChange }: GuestsProps) {
  if (guests.length === 0) return null;
  return (
    <fieldset className={`${styles.guests} ${form.whole}`}>
      <legend className={text.small}>Who will be there</legend>
      {guests.map(({ key, name, email, contact, sender }) => (
        <Tick
          key={key}
          checked={present.has(key)}
          onChecked={(checked) => {
            const next = new Set(present);
            if (checked) next.add(key);
            else next.delete(key);
            onChange(next);
          }}
          hint={[contact ? undefined : 'New to you', email, sender ? 'sent the invitation' : undefined]
            .filter(Boolean)
            .join(', ')}
        >
          <bdi>{name}</bdi>
        </Tick>
      ))}
    </fieldset>
  );
}
