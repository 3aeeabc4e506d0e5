import { useState, type FormEvent, type ReactNode } from 'react';
import type { Settings } from '../../../shared/domain/settings';
import { answerFirstRun } from '../../data/actions/settings';
import { countries } from '../../data/holidays';
import { useData } from '../../data/hooks';
import { useDesktop } from '../../desk/desktop';
import { problemWords } from '../../desk/problem-words';
import { useLoaded } from '../../desk/use-loaded';
import { Button } from '../../ui/Button';
import { Tick } from '../../ui/Choice';
import { classes } from '../../ui/classes';
import { Mark } from '../../ui/Mark';
import { PageTitle, Sheet } from '../../ui/Sheet';
import { useSlip } from '../../ui/Slips';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { problemsInAnswers, tidied, type Answers } from './about-you';
import styles from './FirstRunPage.module.css';
import { guessCountry } from './guess-country';
import { PlaceFields } from './PlaceFields';
import { StockChoice } from './StockChoice';
import { WriterFields } from './WriterFields';

/** The first minute: three questions, which can be skipped and are asked again nowhere but in the settings. */
export function FirstRunPage({ settings }: { readonly settings: Settings }) {
  const data = useData();
  const desktop = useDesktop();
  const slip = useSlip();
  const ownZone = data.clock.zone();
  const [changed, setChanged] = useState<Partial<Answers>>({});
  const [remind, setRemind] = useState(true);
  const [discreet, setDiscreet] = useState(false);
  const [tried, setTried] = useState(false);
  const known = useLoaded(countries, 'countries')?.map((one) => one.code) ?? [];
  const guessed = settings.country || guessCountry(ownZone, navigator.language, known);
  const answers: Answers = { ...settings, country: guessed, ...changed };
  const problems = problemsInAnswers(answers);
  const change = (some: Partial<Answers>) => setChanged((before) => ({ ...before, ...some }));
  const place = desktop.kind === 'browser' ? 'in this browser' : 'on this computer';

  const finish = async (given: Partial<Settings>) => {
    try {
      await answerFirstRun(data, given);
      await desktop.keepStorage();
    } catch (error) {
      slip({ text: problemWords(error), error: true });
    }
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.name !== undefined || problems.email !== undefined) return;
    // A browser asks the person only while it answers a click of theirs: first of all, then.
    if (remind) await desktop.allowNotifications();
    await finish({
      ...tidied(answers),
      notifications: remind,
      discreetNotifications: discreet,
      // Who left it unticked is asked once more, when the first one has shown what they look like.
      discreetOffered: discreet,
    });
  };

  return (
    <Sheet
      margin={
        <div className={styles.brand}>
          <Mark size={48} />
          <p className={text.title}>Afterword</p>
        </div>
      }
    >
      <form className={styles.letter} onSubmit={(event) => void submit(event)} noValidate>
        <PageTitle>Three questions, and you can begin.</PageTitle>
        <p className={classes(text.reason, styles.reason)}>
          Afterword knows what to do after a job interview, when, and when to stop. Each answer may be skipped
          and changed later; all of it stays {place}.
        </p>
        <Question number="1" title="Who writes?">
          <WriterFields answers={answers} problems={tried ? problems : undefined} onChange={change} />
        </Question>
        <Question number="2" title="Where are you?">
          <PlaceFields answers={answers} onChange={change} ownZone={ownZone} />
        </Question>
        <Question number="3" title="On what do you write by hand?">
          <StockChoice value={answers.cardStock} onValue={(cardStock) => change({ cardStock })} />
        </Question>
        <div className={styles.remind}>
          <Tick
            checked={remind}
            onChecked={setRemind}
            hint={
              desktop.abilities.background
                ? 'Also while its window is closed. At most a few words, never between 21:00 and 08:00.'
                : 'In a browser that works only while a tab with Afterword is open; the desktop app reminds you always.'
            }
          >
            Remind me when something is due
          </Tick>
          {remind && (
            <Tick
              checked={discreet}
              onChecked={setDiscreet}
              hint="For when others see your screen: “One thing is due”."
            >
              Leave names out
            </Tick>
          )}
        </div>
        <div className={styles.actions}>
          <Button type="submit">Begin</Button>
          {/* The guess stands, or its public holidays would pass for working days. */}
          <Quiet onClick={() => void finish({ country: guessed })}>Skip for now</Quiet>
        </div>
      </form>
    </Sheet>
  );
}

function Question({
  number,
  title,
  children,
}: {
  readonly number: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.question}>
      <h2 className={text.name}>
        <span className={styles.number}>{number}</span> {title}
      </h2>
      {children}
    </section>
  );
}
