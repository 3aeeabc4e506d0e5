import { useState } from 'react';
import type { Id } from '../../../shared/domain/application';
import type { Invitation } from '../../../shared/calendar/invitation';
import { meaningOf, timeWords } from '../../../shared/calendar/invitation-change';
import { nameList } from '../../../shared/domain/contact';
import { wallClock } from '../../../shared/calendar/invitation';
import type { InboundMail } from '../../../shared/messages/inbound/mail';
import { useAct } from '../../desk/act';
import type { Plan } from '../../data/plan-store';
import { goTo, hrefs } from '../../desk/routes';
import { Button } from '../../ui/Button';
import { Tick } from '../../ui/Choice';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Select } from '../../ui/Field';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { BookForm } from './BookForm';
import { Remarks } from './Remarks';
import { saveCancellation } from './save-invitation';

interface InvitationDialogProps {
  /** At least one. */
  readonly invitations: readonly Invitation[];
  /** The message that carried them. */
  readonly mail: InboundMail | undefined;
  readonly plan: Plan;
  readonly asked: Id | undefined;
  /** Logs the message and leaves the invitation. */
  readonly onMail: (() => void) | undefined;
  readonly onClose: () => void;
}

/** An invitation before it is booked, or before it changes or cancels what was booked. */
export function InvitationDialog(props: InvitationDialogProps) {
  const { invitations, plan, mail, asked, onMail, onClose } = props;
  const { facts } = plan.snapshot;
  const [at, setAt] = useState(0);
  const invitation = invitations[at] ?? invitations[0];
  if (!invitation) return null;
  const meaning = meaningOf(invitation, facts.interviews, facts.home.zone);
  const application =
    'interview' in meaning
      ? facts.applications.find(({ id }) => id === meaning.interview?.applicationId)
      : undefined;
  const company = application?.company;
  return (
    <Dialog title={titleOf(meaning.kind, company)} reason={`“${invitation.title}”`} onClose={onClose}>
      {invitations.length > 1 && (
        <p className={text.reason}>
          <Select label="Which one of the file" value={String(at)} onValue={(value) => setAt(Number(value))}>
            {invitations.map((one, index) => (
              <option key={`${one.uid} ${one.instance ?? ''}`} value={String(index)}>
                {optionWords(one, facts.home.zone)}
              </option>
            ))}
          </Select>
        </p>
      )}
      {meaning.kind === 'nothing' ? (
        <>
          <p className={text.reason}>{meaning.words}</p>
          <DialogActions>
            <Button onClick={onClose}>All right</Button>
            {application && (
              <Quiet
                onClick={() => {
                  onClose();
                  goTo(hrefs.application(application.id));
                }}
              >
                Look at {application.company}
              </Quiet>
            )}
            {onMail && <Quiet onClick={onMail}>Log their e-mail</Quiet>}
          </DialogActions>
        </>
      ) : meaning.kind === 'cancel' ? (
        <CancelForm invitation={invitation} interview={meaning.interview} {...{ mail, plan, onClose }} />
      ) : (
        <>
          <Remarks words={invitation.remarks} />
          <BookForm key={at} {...{ invitation, meaning, mail, plan, asked, onMail, onClose }} />
        </>
      )}
    </Dialog>
  );
}

function titleOf(kind: ReturnType<typeof meaningOf>['kind'], company: string | undefined): string {
  const where = company === undefined ? '' : ` at ${company}`;
  switch (kind) {
    case 'new':
      return 'Book this interview?';
    case 'update':
      return `The interview${where} changes`;
    case 'cancel':
      return `The interview${where} is cancelled`;
    case 'nothing':
      return 'Nothing to change';
  }
}

function optionWords(invitation: Invitation, zone: string): string {
  const clock = wallClock(invitation.time, zone);
  const day = invitation.time.kind === 'day' ? invitation.time.day : clock?.startsAt.replace('T', ' ');
  return `${day ?? ''} ${invitation.title}`;
}

interface CancelFormProps {
  readonly invitation: Invitation;
  readonly interview: Extract<ReturnType<typeof meaningOf>, { kind: 'cancel' }>['interview'];
  readonly mail: InboundMail | undefined;
  readonly plan: Plan;
  readonly onClose: () => void;
}

function CancelForm({ invitation, interview, mail, plan, onClose }: CancelFormProps) {
  const { act } = useAct();
  const [alsoLog, setAlsoLog] = useState(true);
  const { attendances, contacts } = plan.snapshot.facts;
  const there = attendances.filter((one) => one.interviewId === interview.id).map((one) => one.contactId);
  const whom = nameList(contacts.filter(({ id }) => there.includes(id)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void act((data) =>
          saveCancellation(data, invitation, interview, alsoLog ? mail : undefined, plan.now),
        ).then((done) => done && onClose());
      }}
    >
      <p className={text.reason}>
        It was to be on {timeWords(interview)}
        {whom && `, with ${whom}`}. It stays in your file as cancelled, and asking for a new time is planned.
      </p>
      {mail && (
        <Tick checked={alsoLog} onChecked={setAlsoLog}>
          Log their e-mail too
        </Tick>
      )}
      <DialogActions>
        <Button type="submit">Note that it is cancelled</Button>
        <Quiet onClick={onClose}>Leave it as it is</Quiet>
      </DialogActions>
    </form>
  );
}
