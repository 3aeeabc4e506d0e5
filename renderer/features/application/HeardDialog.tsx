import { useState } from 'react';
import { stageName } from '../../../shared/domain/application';
import type { Channel, Outreach } from '../../../shared/domain/outreach';
import { editApplication, moveApplication } from '../../data/actions/applications';
import { editOutreach, logOutreach } from '../../data/actions/outreaches';
import type { Done } from '../../data/commit';
import type { Data } from '../../data/data';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { Choice, Tick } from '../../ui/Choice';
import { DateField } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { ChannelSelect, MessageDialog } from './MessageDialog';
import { newMessage, typedOf, type MessageFields, type MessageTyped } from './message-form';

const SAID = ['answer', 'invitation', 'offer', 'rejection', 'automatic'] as const;
type Said = (typeof SAID)[number];

const SAID_WORDS: Readonly<Record<Said, string>> = {
  answer: 'An answer',
  invitation: 'An invitation',
  offer: 'An offer',
  rejection: 'A no',
  automatic: 'An automatic reply',
};

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'By e-mail',
  call: 'By phone',
  linkedIn: 'On LinkedIn',
  inPerson: 'In person',
  card: 'By post',
};

interface HeardDialogProps {
  readonly dossier: DossierView;
  readonly plan: Plan;
  /** The message to change; a new one without it. */
  readonly old?: Outreach;
  readonly onClose: () => void;
}

/** They answered: who, when, and what it was. */
export function HeardDialog({ dossier, plan, old, onClose }: HeardDialogProps) {
  const { application, people } = dossier;
  const { zone } = plan.snapshot.facts.home;
  const [typed, setTyped] = useState<MessageTyped>(() =>
    old ? typedOf(old, zone) : newMessage(people, plan.now, zone, { purpose: 'answer' }),
  );
  const [alsoMove, setAlsoMove] = useState(true);
  const [deadline, setDeadline] = useState(application.offerDeadline ?? '');
  const set = (some: Partial<MessageTyped>) => setTyped((before) => ({ ...before, ...some }));
  const said = saidOf(typed);
  const move = old ? undefined : stageAfter(said);
  const moves = move !== undefined && move !== application.stage;

  /** What they said, and what follows from it, belong together. */
  async function save(data: Data, fields: MessageFields): Promise<Done> {
    if (old) return editOutreach(data, old.id, fields);
    const logged = await logOutreach(data, { ...fields, applicationId: application.id, direction: 'in' });
    if (said === 'offer' && deadline !== (application.offerDeadline ?? '')) {
      await editApplication(data, application.id, { offerDeadline: deadline || undefined });
    }
    if (!moves || !alsoMove) return logged;
    return moveApplication(data, application.id, {
      stage: move,
      ...(move === 'closed' && { outcome: 'rejected' as const }),
    });
  }

  return (
    <MessageDialog
      title={old ? 'What they said' : 'They answered'}
      labels={{ who: 'From', text: 'What they said' }}
      oldId={old?.id}
      {...{ dossier, plan, typed, set, save, onClose }}
      kind={
        <Choice
          label="It was"
          className={form.whole}
          options={SAID.map((value) => ({ value, label: SAID_WORDS[value] }))}
          value={said}
          onValue={(value) => set(fieldsOfSaid(value))}
        />
      }
      beside={<ChannelSelect channels={CHANNEL_WORDS} typed={typed} set={set} />}
      besideWhen={
        said === 'offer' ? (
          <DateField
            label="They want your answer by"
            value={deadline}
            onValue={setDeadline}
            hint="If they named a day; the plan keeps it in mind."
          />
        ) : (
          <DateField
            label="They promise an answer by"
            value={typed.promisedDay}
            onValue={(promisedDay) => set({ promisedDay })}
            hint="If they named a day; the plan waits for it."
          />
        )
      }
      after={
        moves && (
          <div className={form.whole}>
            <Tick checked={alsoMove} onChecked={setAlsoMove}>
              {move === 'closed' ? 'Close the application as rejected' : `Move it to ${stageName(move)}`}
            </Tick>
          </div>
        )
      }
    />
  );
}

function saidOf({ delivery, purpose }: MessageTyped): Said {
  if (delivery === 'automatic') return 'automatic';
  return purpose === 'invitation' || purpose === 'offer' || purpose === 'rejection' ? purpose : 'answer';
}

function fieldsOfSaid(said: Said): Pick<MessageTyped, 'purpose' | 'delivery'> {
  return said === 'automatic'
    ? { purpose: 'answer', delivery: 'automatic' }
    : { purpose: said, delivery: '' };
}

/** Where such a message suggests that the application stands. */
function stageAfter(said: Said) {
  switch (said) {
    case 'invitation':
      return 'interviewing';
    case 'offer':
      return 'offer';
    case 'rejection':
      return 'closed';
    case 'answer':
    case 'automatic':
      return undefined;
  }
}
