import { useRef, useState, type FormEvent } from 'react';
import { stageName } from '../../../shared/domain/application';
import type { Channel, Outreach } from '../../../shared/domain/outreach';
import { localDateTime } from '../../../shared/domain/time';
import { editApplication, moveApplication } from '../../data/actions/applications';
import { editOutreach, logOutreach, removeOutreach } from '../../data/actions/outreaches';
import type { Done } from '../../data/commit';
import type { Data } from '../../data/data';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { focusFirstWrong } from '../../desk/forms';
import { Button } from '../../ui/Button';
import { Choice, Tick } from '../../ui/Choice';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { DateField, DateTimeField, Select, TextArea } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { Quiet } from '../../ui/Verb';
import { messageFieldsOf, problemsIn, typedOf, type MessageTyped } from './message-form';

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
  const { act } = useAct();
  const formRef = useRef<HTMLFormElement>(null);
  const { application, people } = dossier;
  const { zone } = plan.snapshot.facts.home;
  const [typed, setTyped] = useState<MessageTyped>(() =>
    old
      ? typedOf(old, zone)
      : {
          contactId: people.length === 1 ? (people[0]?.contact.id ?? '') : '',
          channel: 'email',
          purpose: 'answer',
          delivery: '',
          at: localDateTime(plan.now, zone),
          promisedDay: '',
          text: '',
        },
  );
  const [tried, setTried] = useState(false);
  const [alsoMove, setAlsoMove] = useState(true);
  const [deadline, setDeadline] = useState(application.offerDeadline ?? '');
  const set = (some: Partial<MessageTyped>) => setTyped((before) => ({ ...before, ...some }));
  const problems = problemsIn(typed, plan.now, zone);
  const said = saidOf(typed);
  const move = old ? undefined : stageAfter(said);
  const moves = move !== undefined && move !== application.stage;

  /** What they said, and what follows from it, belong together. */
  async function save(data: Data): Promise<Done> {
    const fields = messageFieldsOf(typed, plan.now, zone);
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

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (problems.at || problems.text) return focusFirstWrong(formRef.current);
    if (await act(save)) onClose();
  }

  return (
    <Dialog title={old ? 'What they said' : 'They answered'} onClose={onClose}>
      <form ref={formRef} onSubmit={(event) => void submit(event)} noValidate>
        <div className={form.two}>
          <Choice
            label="It was"
            className={form.whole}
            options={SAID.map((value) => ({ value, label: SAID_WORDS[value] }))}
            value={said}
            onValue={(value) => set(fieldsOfSaid(value))}
          />
          <Select label="From" value={typed.contactId} onValue={(contactId) => set({ contactId })}>
            <option value="">Someone there</option>
            {people.map(({ contact }) => (
              <option key={contact.id} value={contact.id}>
                {contact.name}
              </option>
            ))}
          </Select>
          <Select label="How" value={typed.channel} onValue={(value) => set({ channel: value as Channel })}>
            {Object.entries(CHANNEL_WORDS).map(([value, label]) => (
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
          {said === 'offer' ? (
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
          )}
          <TextArea
            label="What they said"
            className={form.whole}
            dir="auto"
            value={typed.text}
            onValue={(text) => set({ text })}
            error={tried ? problems.text : undefined}
          />
          {moves && (
            <div className={form.whole}>
              <Tick checked={alsoMove} onChecked={setAlsoMove}>
                {move === 'closed' ? 'Close the application as rejected' : `Move it to ${stageName(move)}`}
              </Tick>
            </div>
          )}
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
