import { useState } from 'react';
import type { Id } from '../../../shared/domain/application';
import { settleElsewhere } from '../../data/actions/outreaches';
import { useData, useDraft, usePlan } from '../../data/hooks';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { unsavedWords } from '../../desk/problem-words';
import { NoSuchInterview } from '../../desk/NothingHere';
import { hrefs } from '../../desk/routes';
import { useEnter } from '../../desk/use-enter';
import { RemindLater } from '../../desk/RemindLater';
import { Button } from '../../ui/Button';
import { Back, PageTitle, Sheet } from '../../ui/Sheet';
import { useSlip } from '../../ui/Slips';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { Waiting } from '../../ui/Waiting';
import { Words } from '../../ui/Words';
import { BriefingPaper } from './BriefingPaper';
import styles from './BriefingPage.module.css';
import { selectBriefing, type Briefing } from './briefing-view';
import { ticksOf, withTick } from './ticks';

/** Whom you meet, where, and what to ask: one page, on screen and on paper. Opening it settles nothing. */
export function BriefingPage({ interviewId }: { readonly interviewId: Id }) {
  const plan = usePlan();
  if (!plan) {
    return (
      <Sheet>
        <Waiting />
      </Sheet>
    );
  }
  const briefing = selectBriefing(plan.snapshot.facts, interviewId, plan.now);
  return briefing ? <Page briefing={briefing} plan={plan} /> : <NoSuchInterview />;
}

function Page({ briefing, plan }: { readonly briefing: Briefing; readonly plan: Plan }) {
  const { drafts } = useData();
  const slip = useSlip();
  const { key, application } = briefing;
  const draft = useDraft(key);
  // A tick shows at once; the database hears of it a moment later.
  const [own, setOwn] = useState<string>();
  const ticks = ticksOf(own ?? draft?.body);
  const tick = (id: string, ticked: boolean) => {
    const body = withTick(ticks, id, ticked);
    setOwn(body);
    drafts
      .save({ id: key, body })
      .catch((error: unknown) => slip({ text: unsavedWords(error), error: true }));
  };
  return (
    <Sheet
      className={styles.sheet}
      margin={
        <>
          <Back href={hrefs.application(application.id)}>{application.company}</Back>
          <div className={styles.head}>
            <PageTitle dir="auto">
              <Words>{`Get ready for ${application.company}`}</Words>
            </PageTitle>
            <Verbs briefing={briefing} plan={plan} />
          </div>
        </>
      }
    >
      <BriefingPaper briefing={briefing} ticks={ticks} onTick={tick} />
    </Sheet>
  );
}

/** What there is to do about it: one filled button at most. */
function Verbs({ briefing, plan }: { readonly briefing: Briefing; readonly plan: Plan }) {
  const { state, interview } = briefing;
  const followUp = plan.byKey.get(briefing.key);
  return (
    <>
      <p className={text.reason}>{wordsOn(briefing, followUp?.reason)}</p>
      <div className={styles.verbs}>
        {state === 'ahead' && followUp && <Ready followUp={followUp} />}
        {state === 'over' && <Button href={hrefs.debrief(interview.id)}>Tell how it went</Button>}
        {/* The page of the app itself is what is printed, in either host: see the rules for paper beside it. */}
        <Quiet onClick={() => window.print()}>Print this page</Quiet>
        {state === 'ahead' && <RemindLater followUpKey={briefing.key} />}
      </div>
    </>
  );
}

function Ready({ followUp }: { readonly followUp: Parameters<typeof settleElsewhere>[1] }) {
  const { act } = useAct();
  const run = () => void act((data) => settleElsewhere(data, followUp));
  useEnter(run);
  return (
    <Button keyHint="Enter" onClick={run}>
      I am ready
    </Button>
  );
}

function wordsOn({ state }: Briefing, reason: string | undefined): string {
  switch (state) {
    case 'ahead':
      return reason ?? 'There is time yet.';
    case 'readied':
      return 'You are ready. Good luck.';
    case 'off':
      return 'This interview is not on for now. What you know of it stays here.';
    case 'over':
      return 'It has begun, or is over.';
  }
}
