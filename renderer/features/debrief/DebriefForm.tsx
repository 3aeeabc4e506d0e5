import type { Application } from '../../../shared/domain/application';
import { uncapitalised } from '../../../shared/domain/in-words';
import { nameList } from '../../../shared/domain/contact';
import { dayWords } from '../../../shared/domain/date-words';
import type { FollowUp, FollowUpKey } from '../../../shared/domain/follow-up';
import { interviewStart, type Feeling } from '../../../shared/domain/interview';
import { dayOf } from '../../../shared/domain/time';
import { dropDraft } from '../../data/actions/drafts';
import { editInterview, saveDebrief } from '../../data/actions/interviews';
import type { Data } from '../../data/data';
import type { Connect, InterviewView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { promiseCalendar, understoodWords } from '../../desk/promise-words';
import { followUpHref, goTo, hrefs } from '../../desk/routes';
import { RemindLater } from '../../desk/RemindLater';
import { useFormOver } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { classes } from '../../ui/classes';
import { DateField, Field, TextArea, TimeField } from '../../ui/Field';
import { followUpTone } from '../../ui/follow-up-tone';
import form from '../../ui/form.module.css';
import { Back, Marginal, PageTitle, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { Words } from '../../ui/Words';
import styles from './DebriefForm.module.css';
import {
  connectAnswersOf,
  debriefFieldsOf,
  problemsIn,
  withDay,
  withWords,
  type DebriefTyped,
} from './debrief-form';
import { Forgotten } from './Forgotten';
import { useDebrief } from './use-debrief';

const CONNECT: readonly { readonly value: Connect; readonly label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unasked', label: 'I did not ask' },
];

const FEELINGS: readonly { readonly value: Feeling; readonly label: string }[] = [
  { value: 'well', label: 'Well' },
  { value: 'mixed', label: 'So-so' },
  { value: 'badly', label: 'Badly' },
];

interface DebriefFormProps {
  readonly view: InterviewView;
  readonly application: Application;
  readonly plan: Plan;
  readonly start: DebriefTyped;
  readonly draftKey: FollowUpKey;
}

export function DebriefForm({ view, application, plan, start, draftKey }: DebriefFormProps) {
  const { interview, contacts, debrief } = view;
  const { act } = useAct();
  const day = interview.startsAt.slice(0, 10);
  const { state: typed, edit: set, flush, finish } = useDebrief(draftKey, start);
  const { bind, formProps } = useFormOver(typed, set, (some) => problemsIn(some, day), submit);
  const { zone } = plan.snapshot.facts.home;
  const calendar = promiseCalendar(plan.snapshot.facts, application);
  const next = firstAfter(plan, interview.id, application.id);

  async function save(data: Data) {
    const receptionCloses = typed.receptionCloses || undefined;
    if (interview.kind === 'inPerson' && receptionCloses !== interview.receptionCloses) {
      await editInterview(data, interview.id, { receptionCloses });
    }
    return saveDebrief(data, interview, debriefFieldsOf(typed), connectAnswersOf(typed));
  }

  async function submit(): Promise<void> {
    await flush();
    const done = await act(
      async (data) => {
        const saved = await save(data);
        await dropDraft(data, draftKey);
        return saved;
      },
      next ? `Debrief saved. Next: ${uncapitalised(next.title)}` : undefined,
    );
    if (!done) return;
    finish();
    goTo(next ? followUpHref(next) : hrefs.application(application.id));
  }

  return (
    <Sheet
      margin={
        <>
          <Back href={hrefs.application(application.id)}>{application.company}</Back>
          <Marginal title="While it is fresh" className={styles.aboutThis}>
            <p className={text.reason}>
              A minute is enough. What you note here goes into the thank-you, and the day that they named
              keeps you from asking too soon.
            </p>
          </Marginal>
        </>
      }
    >
      <header>
        <PageTitle>{debrief ? 'Your debrief' : 'How did it go?'}</PageTitle>
        <p className={text.reason} dir="auto">
          <Words>{metWords(view, application, dayWords(interviewStart(interview), plan.now, zone))}</Words>
        </p>
      </header>
      {/* The key is heard for all its fields. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        {...formProps}
        className={styles.form}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.currentTarget.requestSubmit();
          }
        }}
      >
        <TextArea
          label="What did you talk about?"
          hint="Two lines are enough; the thank-you picks them up."
          dir="auto"
          // The screen is for writing this down, at once.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          {...bind('discussed')}
        />
        <TextArea label="What happens next?" dir="auto" rows={1} {...bind('nextSteps')} />
        <div className={form.two}>
          <Field
            label="They promised an answer"
            placeholder="by Friday"
            dir="auto"
            value={typed.promisedWords}
            onValue={(words) => set(withWords(typed, words, day, calendar))}
            hint={understoodWords(typed.promisedWords, typed.promisedDay, dayOf(plan.now, zone))}
          />
          <DateField
            label="By this day"
            min={day}
            {...bind('promisedDay')}
            onValue={(promisedDay) => set(withDay(typed, promisedDay, day, calendar))}
          />
        </div>
        {contacts.map(({ id, name }) => (
          <Choice
            key={id}
            label={`Is ${name} happy to connect on LinkedIn?`}
            options={CONNECT}
            value={typed.connect[id] ?? 'unasked'}
            onValue={(answer) => set({ connect: { ...typed.connect, [id]: answer } })}
          />
        ))}
        <Forgotten view={view} application={application} />
        <div className={form.two}>
          <Choice
            label="How did it feel? Only for you; the plan ignores it."
            options={FEELINGS}
            value={typed.feeling || undefined}
            onValue={(feeling) => set({ feeling })}
          />
          {interview.kind === 'inPerson' && (
            <TimeField
              label="Their reception closes at"
              hint="A card can be handed in until then."
              {...bind('receptionCloses')}
            />
          )}
        </div>
        <div className={styles.actions}>
          <Button type="submit" keyHint="Ctrl Enter">
            {next ? `Save, then ${uncapitalised(next.title)}` : 'Save'}
          </Button>
          <RemindLater followUpKey={draftKey} words="Remind me later" />
          <Quiet href={hrefs.application(application.id)}>Finish it later</Quiet>
          <span className={classes(text.small, text.soft)}>What you typed is kept either way.</span>
        </div>
      </form>
    </Sheet>
  );
}

/** The first thing to do once the debrief is saved: the thank-you of this interview, else whatever is due. */
function firstAfter(plan: Plan, interviewId: string, applicationId: string): FollowUp | undefined {
  const due = (plan.byApplication.get(applicationId) ?? []).filter((one) => {
    const tone = followUpTone(one, plan.now);
    return one.kind !== 'debrief' && (tone === 'due' || tone === 'late');
  });
  return (
    due.find((one) => one.kind === 'thankYouEmail' && one.interviewId === interviewId) ??
    due.find((one) => one.kind === 'thankYouEmail') ??
    due[0]
  );
}

function metWords({ interview, contacts }: InterviewView, { company }: Application, when: string): string {
  const whom = nameList(contacts) || 'them';
  return `You spoke with ${whom} at ${company}, ${when} at ${interview.startsAt.slice(11)}.`;
}
