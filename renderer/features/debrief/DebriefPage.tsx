import { useMemo } from 'react';
import type { Id } from '../../../shared/domain/application';
import { followUpKey } from '../../../shared/domain/follow-up';
import { useDraft, usePlan } from '../../data/hooks';
import { connectOf, selectInterview } from '../../data/dossier-view';
import { NoSuchInterview } from '../../desk/NothingHere';
import { Sheet } from '../../ui/Sheet';
import { Waiting } from '../../ui/Waiting';
import { DebriefForm } from './DebriefForm';
import { draftOf, typedOf } from './debrief-form';

/** What to note just after an interview, in under ninety seconds. */
export function DebriefPage({ interviewId }: { readonly interviewId: Id }) {
  const plan = usePlan();
  const key = followUpKey('debrief', interviewId);
  const draft = useDraft(key);
  const facts = plan?.snapshot.facts;
  const interview = facts?.interviews.find((one) => one.id === interviewId);
  const application = facts?.applications.find((one) => one.id === interview?.applicationId);
  const start = useMemo(() => {
    if (!facts || !interview || draft === undefined) return undefined;
    const { contacts, debrief } = selectInterview(facts, interview);
    const connect = Object.fromEntries(contacts.map(({ id }) => [id, connectOf(facts, id)]));
    return { ...typedOf(interview, debrief, connect), ...(draft && draftOf(draft.body)) };
    // What is typed starts from what was known when the screen opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [interview?.id, draft === undefined]);

  if (plan && draft !== undefined && (!interview || !application)) return <NoSuchInterview />;
  if (!plan || !facts || !interview || !application || !start) {
    return (
      <Sheet>
        <Waiting />
      </Sheet>
    );
  }
  return (
    <DebriefForm
      key={interviewId}
      view={selectInterview(facts, interview)}
      application={application}
      plan={plan}
      start={start}
      draftKey={key}
    />
  );
}
