import { useState } from 'react';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { LONGEST_NAME } from '../../../shared/domain/input';
import { isRequest } from '../../../shared/domain/linked-in';
import type { Channel, Delivery, Outreach, Purpose } from '../../../shared/domain/outreach';
import { editOutreach, logOutreach } from '../../data/actions/outreaches';
import type { Done } from '../../data/commit';
import type { Data } from '../../data/data';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import type { Fulfilment } from '../../desk/fulfilment';
import { Choice, Tick } from '../../ui/Choice';
import { Field, Select } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { MessageDialog } from './MessageDialog';
import { newMessage, typedOf, type MessageFields, type MessageTyped } from './message-form';

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
  const { application, people } = dossier;
  const { zone } = plan.snapshot.facts.home;
  const [typed, setTyped] = useState<MessageTyped>(() =>
    old
      ? typedOf(old, zone)
      : newMessage(people, plan.now, zone, {
          ...as,
          ...(followUp?.contactId !== undefined && { contactId: followUp.contactId }),
        }),
  );
  const set = (some: Partial<MessageTyped>) => setTyped((before) => ({ ...before, ...some }));
  const [withdrawn, setWithdrawn] = useState(old?.withdrawnAt !== undefined);
  const ends = typed.channel === 'call' ? CALL_ENDS : typed.channel === 'card' ? CARD_ENDS : undefined;

  function save(data: Data, fields: MessageFields): Promise<Done> {
    if (old) {
      const withdrawnAt = withdrawn ? (old.withdrawnAt ?? plan.now) : undefined;
      return editOutreach(data, old.id, { ...fields, withdrawnAt });
    }
    return logOutreach(data, {
      ...fields,
      applicationId: application.id,
      direction: 'out',
      ...(followUp && { followUpKey: followUp.key }),
    });
  }

  return (
    <MessageDialog
      title={old ? 'What you sent' : 'Log what you did'}
      reason={followUp?.title}
      labels={{ who: 'To', text: 'What you wrote or said' }}
      oldId={old?.id}
      {...{ dossier, plan, typed, set, save, onClose }}
      kind={
        <>
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
          {old && isRequest(old) && (
            <div className={form.whole}>
              <Tick
                checked={withdrawn}
                onChecked={setWithdrawn}
                hint="LinkedIn then takes no other request to them for three weeks; the plan waits."
              >
                I withdrew this request
              </Tick>
            </div>
          )}
          {typed.channel === 'card' && typed.delivery === 'dropped' && (
            <Field
              label="Handed to"
              dir="auto"
              maxLength={LONGEST_NAME}
              placeholder="Sam at the front desk"
              className={form.whole}
              value={typed.handedTo}
              onValue={(handedTo) => set({ handedTo })}
            />
          )}
        </>
      }
      beside={
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
      }
    />
  );
}

const FIRST_END: Readonly<Partial<Record<Channel, Delivery>>> = { call: 'spoke', card: 'dropped' };
