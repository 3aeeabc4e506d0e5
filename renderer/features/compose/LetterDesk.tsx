import { useMemo, useRef, useState } from 'react';
import type { Draft } from '../../../shared/domain/draft';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { longestNote } from '../../../shared/domain/linked-in';
import { draftLetter, wordCount } from '../../../shared/messages/letter';
import { languageOf } from '../../../shared/messages/language/detect';
import { applyFix, preflight } from '../../../shared/messages/preflight/preflight';
import { LETTER_KINDS, type LetterPurpose } from '../../../shared/messages/templates/template';
import { skip } from '../../data/actions/outreaches';
import { usePanelDrafts } from '../../data/hooks';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { goTo, hrefs } from '../../desk/routes';
import { Sheet } from '../../ui/Sheet';
import { useSlip } from '../../ui/Slips';
import { Verb } from '../../ui/Verb';
import { AskToConnect } from './AskToConnect';
import { ComposeMargin, FromDebrief, FromThem } from './ComposeMargin';
import styles from './Compose.module.css';
import { isOnLinkedIn, selectCompose } from './compose-view';
import { offeredVariants } from './offered-variants';
import { KeepLanguage } from './KeepLanguage';
import { isEdited, type LetterPick } from './letter-state';
import { LetterBody } from './LetterBody';
import { LetterGaps } from './LetterGaps';
import { LetterHead } from './LetterHead';
import { PhonePane } from './PhonePane';
import { preflightContext } from './preflight-context';
import { Remarks } from './Remarks';
import { SendBar } from './SendBar';
import { TemplateMenu } from './TemplateMenu';
import { useChoice } from './use-choice';
import { useLetter } from './use-letter';
import { Wishes } from './Wishes';

interface LetterDeskProps {
  readonly followUp: FollowUp;
  readonly purpose: LetterPurpose;
  readonly plan: Plan;
  readonly draft: Draft | null;
}

/** The letter on the desk, with its margins. */
export function LetterDesk({ followUp, purpose, plan, draft }: LetterDeskProps) {
  const letter = useLetter(followUp.key, draft);
  const { state, edit } = letter;
  const { act } = useAct();
  const slip = useSlip();
  const { facts, settings } = plan.snapshot;
  const view = useMemo(
    () => selectCompose(facts, settings, followUp, plan.now, state.contactId),
    [facts, settings, followUp, plan.now, state.contactId],
  );
  const { choice, own, taken } = useChoice(followUp.kind, state, view);
  const drafted = useMemo(
    () => draftLetter(purpose, choice, view.letterFacts, state.answers),
    [purpose, choice, view.letterFacts, state.answers],
  );
  // The gaps stay where they are while they are being filled.
  const unanswered = useMemo(() => {
    const bare = draftLetter(purpose, choice, view.letterFacts);
    const rest = Object.entries(state.answers).filter(([name]) => !bare.missing.some((gap) => gap === name));
    return draftLetter(purpose, choice, view.letterFacts, Object.fromEntries(rest));
  }, [purpose, choice, view.letterFacts, state.answers]);
  const [wanted, setWanted] = useState<LetterPick>();
  const gaps = useRef<HTMLDivElement>(null);
  const underlay = useRef<HTMLDivElement>(null);

  const to = state.to ?? (view.via ?? view.contact)?.email ?? '';
  const subject = state.subject ?? drafted.subject;
  const body = state.body ?? drafted.text;
  const asking = state.body === undefined && unanswered.missing.length > 0;
  const longest =
    purpose === 'connect' ? longestNote(settings.linkedInAccount) : LETTER_KINDS[purpose].longest;
  const panelDrafts = usePanelDrafts(followUp.key);
  const context = useMemo(
    () => preflightContext(facts, view, purpose, plan.now, to, panelDrafts),
    [facts, view, purpose, plan.now, to, panelDrafts],
  );
  const remarks = useMemo(
    () => (asking ? [] : preflight({ subject, body }, context)),
    [asking, subject, body, context],
  );
  const told = remarks.filter((remark) => remark.level !== 'good').length;
  const length =
    longest === undefined ? `${wordCount(body)} words` : `${body.length} of ${longest} characters`;

  const take = (pick: LetterPick) => {
    const before = state;
    setWanted(undefined);
    edit({ type: 'pick', pick });
    if (isEdited(before)) {
      slip({
        text: 'Your letter was replaced.',
        action: { label: 'Undo', run: () => edit({ type: 'restore', state: before }) },
      });
    }
  };

  const choose = (pick: LetterPick) => {
    if (isEdited(state)) setWanted(pick);
    else take(pick);
  };

  const notThisTime = async () => {
    await letter.flush();
    const done = await act((data) => skip(data, followUp));
    if (!done) return;
    letter.finish();
    goTo(hrefs.today);
  };

  return (
    <Sheet
      className={styles.compose}
      margin={<ComposeMargin view={view} plan={plan} letter={`${subject}\n${body}`} />}
      aside={
        <>
          <FromThem view={view} className={styles.narrowOnly} />
          <FromDebrief view={view} plan={plan} letter={`${subject}\n${body}`} className={styles.narrowOnly} />
          <Remarks
            remarks={remarks}
            underlay={underlay}
            onFix={(fix) => edit({ type: 'body', text: applyFix(body, fix) })}
          />
          <PhonePane
            view={view}
            purpose={purpose}
            letter={letter}
            to={to}
            choice={choice}
            answers={state.answers}
          />
        </>
      }
    >
      <article className={styles.letter} aria-label="Your letter">
        <LetterHead
          view={view}
          to={to}
          cc={state.cc}
          subject={purpose === 'connect' || isOnLinkedIn(view) ? undefined : subject}
          variants={offeredVariants(purpose, view, drafted.variant)}
          shown={{ ...drafted, template: taken?.id, ...wanted }}
          own={own}
          edit={edit}
          onPick={choose}
          more={
            <TemplateMenu
              kind={followUp.kind}
              own={own}
              facts={view.letterFacts}
              wording={drafted}
              answers={state.answers}
              subject={subject}
              body={body}
              onUse={(template) => choose({ template })}
            />
          }
        />
        {followUp.channel === 'call' && (
          <p className={styles.replace}>
            They called. Calling back is quicker than a letter.
            <Verb href={hrefs.call(followUp.key)}>Call them back</Verb>
          </p>
        )}
        {state.language && <KeepLanguage view={view} language={state.language} />}
        {wanted !== undefined && (
          <p className={styles.replace} role="alert">
            You have changed this letter.
            <Verb onClick={() => take(wanted)}>Replace it all the same</Verb>
            <Verb onClick={() => setWanted(undefined)}>Keep mine</Verb>
          </p>
        )}
        {state.body === undefined && (
          <Wishes
            needed={state.subject === undefined ? drafted.missingInSubject : []}
            wished={drafted.wished}
            onAnswer={(name, answer) => edit({ type: 'answer', name, text: answer })}
          />
        )}
        {asking ? (
          <LetterGaps
            ref={gaps}
            segments={unanswered.body}
            answers={state.answers}
            onAnswer={(name, answer) => edit({ type: 'answer', name, text: answer })}
            onDone={() => edit({ type: 'body', text: drafted.text })}
          />
        ) : (
          <LetterBody
            value={body}
            onValue={(typed) => edit({ type: 'body', text: typed })}
            remarks={remarks}
            underlay={underlay}
            language={languageOf(body) ?? drafted.language}
          />
        )}
        {!asking && (
          <AskToConnect
            view={view}
            plan={plan}
            body={body}
            wording={drafted}
            onBody={(text) => edit({ type: 'body', text })}
          />
        )}
      </article>
      <SendBar
        view={view}
        purpose={purpose}
        letter={letter}
        now={plan.now}
        message={{ to, cc: isOnLinkedIn(view) ? '' : (state.cc ?? ''), subject, body }}
        onGap={
          asking && drafted.missing.length > 0
            ? () => gaps.current?.querySelector<HTMLInputElement>('input:placeholder-shown')?.focus()
            : undefined
        }
        onSkip={view.isFree ? undefined : () => void notThisTime()}
        errors={remarks.filter((remark) => remark.level === 'error').length}
        count={told === 0 ? length : `${length}, ${remarksInWords(told)}`}
      />
    </Sheet>
  );
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function remarksInWords(count: number): string {
  return `${NUMBERS[count] ?? count} ${count === 1 ? 'remark' : 'remarks'}`;
}
