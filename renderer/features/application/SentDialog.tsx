import { useRef, useState, type FormEvent } from 'react';
import type { FollowUp } from '../../../shared/domain/follow-up';
import type { Channel, Delivery, Outreach, Purpose } from '../../../shared/domain/outreach';
import { localDateTime } from '../../../shared/domain/time';
import { editOutreach, logOutreach, removeOutreach } from '../../data/actions/outreaches';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { focusFirstWrong } from '../../desk/forms';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { DateTimeField, Select, TextArea } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { Quiet } from '../../ui/Verb';
import type { Fulfilment } from '../../desk/fulfilment';
import { messageFieldsOf, problemsIn, typedOf, type MessageTyped } from './message-form';

const CHANNEL_OPTIONS: readonly { readonly value: Channel; readonly label: string }[] = [
  { value: 'email', label: 'An e-mail' },
  { value: 'call', label: 'A call' },
  { value: 'card', label: 'A card' },
  { value: 'linkedIn', label: 'LinkedIn' },
  { value: 'inPerson', label: 'In person' },
];

const PURPOSE_WORDS: Readonly<Partial<Record<Purpose, string>>> = {
  thankYou: 'To thank them',
  checkIn: 'To check in',
  answer: 'To answer them',
  connect: 'To connect',
  apply: 'To apply',
  rejectionReply: 'To reply to their no',
  closing: 'As a closing note',
  stayInTouch: 'To stay in touch',
  withdrawal: 'To withdraw',
  other: 'Something else',
};

const CALL_ENDS: readonly { readonly value: Delivery; readonly label: string }[] = [
  { value: 'spoke', label: 'We spoke' },
  { value: 'voicemail', label: 'I left a message' },
  { value: 'noAnswer', label: 'Nobody answered' },
];

const CARD_ENDS: readonly { readonly value: Delivery; readonly label: string }[] = [
  { value: 'dropped', label: 'Dropped off' },
  { value: 'posted', label: 'Posted' },
];

interface SentDialogProps {
  readonly dossier: DossierView;
  readonly plan: Plan;
  /** The message to change; a new one without it. */
  readonly old?: Outreach;
  /** The follow-up that it fulfils, and as what. */
  readonly followUp?: FollowUp | undefined;
  readonly as?: Fulfilment | undefined;
  readonly onClose: () => void;
}

/** Logging by hand what the person did without Afterword. */
export function SentDialog({ dossier, plan, old, followUp, as, onClose }: SentDialogProps) {
  const { act } = useAct();
  const formRef = useRef<HTMLFormElement>(null);
  const { application, people } = dossier;
  const { zone } = plan.snapshot.facts.home;
  const [typed, setTyped] = useState<MessageTyped>(() =>
    old
      ? typedOf(old, zone)
      : {
          contactId: followUp?.contactId ?? (people.length === 1 ? (people[0]?.contact.id ?? '') : ''),
          channel: as?.channel ?? 'email',
          purpose: as?.purpose ?? 'other',
          delivery: as?.delivery ?? '',
          at: localDateTime(plan.now, zone),
          promisedDay: '',
          text: '',
        },
  );
  const [tried, setTried] = useState(false);
  const set = (some: Partial<MessageTyped>) => setTyped((before) => ({ ...before, ...some }));
  const problems = problemsIn(typed, plan.now, zone);
  const ends = typed.channel === 'call' ? CALL_ENDS : typed.channel === 'card' ? CARD_ENDS : undefined;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (problems.at || problems.text) return focusFirstWrong(formRef.current);
    const fields = messageFieldsOf(typed, plan.now, zone);
    const done = await act((data) =>
      old
        ? editOutreach(data, old.id, fields)
        : logOutreach(data, {
            ...fields,
            applicationId: application.id,
            direction: 'out',
            ...(followUp && { followUpKey: followUp.key }),
          }),
    );
    if (done) onClose();
  }

  return (
    <Dialog title={old ? 'What you sent' : 'Log what you did'} reason={followUp?.title} onClose={onClose}>
      <form ref={formRef} onSubmit={(event) => void submit(event)} noValidate>
        <div className={form.two}>
          <Choice
            label="It was"
            className={form.whole}
            options={CHANNEL_OPTIONS}
            value={typed.channel}
            onValue={(channel) => set({ channel, delivery: FIRST_END[channel] ?? '' })}
          />
          {ends && (
            <Choice
              label={typed.channel === 'call' ? 'How it ended' : 'How it went'}
              className={form.whole}
              options={ends}
              value={typed.delivery || undefined}
              onValue={(delivery) => set({ delivery })}
            />
          )}
          <Select label="To" value={typed.contactId} onValue={(contactId) => set({ contactId })}>
            <option value="">Someone there</option>
            {people.map(({ contact }) => (
              <option key={contact.id} value={contact.id}>
                {contact.name}
              </option>
            ))}
          </Select>
          <Select
            label="What for"
            value={typed.purpose}
            onValue={(value) => set({ purpose: value as Purpose })}
          >
            {Object.entries(PURPOSE_WORDS).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
          <DateTimeField
            label="When"
            value={typed.at}
            onValue={(at) => set({ at })}
            error={tried ? problems.at : undefined}
          />
          <TextArea
            label="What you wrote or said"
            className={form.whole}
            dir="auto"
            value={typed.text}
            onValue={(text) => set({ text })}
            error={tried ? problems.text : undefined}
          />
        </div>
        <DialogActions>
          <Button type="submit">{old ? 'Save' : 'Log it'}</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
          {old && (
            <Quiet
              onClick={() => {
                onClose();
                void act((data) => removeOutreach(data, old.id));
              }}
            >
              Remove it
            </Quiet>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}

const FIRST_END: Readonly<Partial<Record<Channel, Delivery>>> = { call: 'spoke', card: 'dropped' };
