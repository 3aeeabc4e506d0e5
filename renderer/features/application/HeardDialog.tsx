import { useState } from 'react';
import { stageName } from '../../../shared/domain/application';
import type { Channel, Outreach } from '../../../shared/domain/outreach';
import { dayOf } from '../../../shared/domain/time';
import { parsePromisedDay } from '../../../shared/etiquette/promised-day';
import { editApplication, moveApplication } from '../../data/actions/applications';
import { editOutreach, logOutreach } from '../../data/actions/outreaches';
import type { Done } from '../../data/commit';
import type { Data } from '../../data/data';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { useInbound } from '../../desk/inbound';
import { fieldsOfSaid, SAID_OPTIONS, saidOf, moveAfter } from '../../desk/said';
import { Choice, Tick } from '../../ui/Choice';
import { classes } from '../../ui/classes';
import { promiseCalendar, understoodWords } from '../../desk/promise-words';
import { DateField, Field } from '../../ui/Field';
import form from '../../ui/form.module.css';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './HeardDialog.module.css';
import { ChannelSelect, MessageDialog } from './MessageDialog';
import { newMessage, typedOf, type MessageFields, type MessageTyped } from './message-form';

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
  const openInbound = useInbound();
  const { application, people } = dossier;
  const { zone } = plan.snapshot.facts.home;
  const [typed, setTyped] = useState<MessageTyped>(() =>
    old ? typedOf(old, zone) : newMessage(people, plan.now, zone, { purpose: 'answer' }),
  );
  const [words, setWords] = useState('');
  const [alsoMove, setAlsoMove] = useState(true);
  const [deadline, setDeadline] = useState(application.offerDeadline ?? '');
  const set = (some: Partial<MessageTyped>) => setTyped((before) => ({ ...before, ...some }));
  const said = saidOf(typed);
  const move = old ? undefined : moveAfter(said);
  const moves = move !== undefined && move.stage !== application.stage;

  function promise(typedWords: string): void {
    setWords(typedWords);
    const day = parsePromisedDay(
      typedWords,
      typed.at.slice(0, 10),
      promiseCalendar(plan.snapshot.facts, application),
    );
    set({ promisedDay: day?.day ?? '' });
  }

  /** What they said, and what follows from it, belong together. */
  async function save(data: Data, fields: MessageFields): Promise<Done> {
    if (old) return editOutreach(data, old.id, fields);
    const logged = await logOutreach(data, { ...fields, applicationId: application.id, direction: 'in' });
    if (said === 'offer' && deadline !== (application.offerDeadline ?? '')) {
      await editApplication(data, application.id, { offerDeadline: deadline || undefined });
    }
    if (!moves || !alsoMove) return logged;
    return moveApplication(data, application.id, move);
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
          options={SAID_OPTIONS}
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
          <>
            <Field
              label="They promise an answer"
              placeholder="by Friday"
              dir="auto"
              value={words}
              onValue={promise}
              hint={understoodWords(words, typed.promisedDay, dayOf(plan.now, zone))}
            />
            <DateField
              label="By this day"
              value={typed.promisedDay}
              onValue={(promisedDay) => set({ promisedDay })}
              hint="The plan waits for it."
            />
          </>
        )
      }
      after={
        <>
          {!old && typed.channel === 'email' && (
            <p className={classes(form.whole, text.reason)}>
              Afterword can read most of this from the message itself.{' '}
              <Verb
                onClick={() => {
                  onClose();
                  openInbound({ applicationId: application.id });
                }}
              >
                Paste or pick their e-mail
              </Verb>
            </p>
          )}
          {old?.fullText !== undefined && (
            <details className={classes(form.whole, text.small)}>
              <summary>The whole message</summary>
              <p className={styles.whole} dir="auto">
                {old.fullText}
              </p>
            </details>
          )}
          {moves && (
            <div className={form.whole}>
              <Tick checked={alsoMove} onChecked={setAlsoMove}>
                {move.stage === 'closed'
                  ? 'Close the application as rejected'
                  : `Move it to ${stageName(move.stage)}`}
              </Tick>
            </div>
          )}
        </>
      }
    />
  );
}
