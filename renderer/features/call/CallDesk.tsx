import { useMemo, useRef } from 'react';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { telLink } from '../../../shared/domain/outside-link';
import { skip } from '../../data/actions/outreaches';
import { endCall, type CallEnd } from '../../data/actions/calls';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { useDesktop } from '../../desk/desktop';
import { goTo, hrefs } from '../../desk/routes';
import { useEnter } from '../../desk/use-enter';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import { Back, Marginal, PageTitle, Sheet } from '../../ui/Sheet';
import { useSlip } from '../../ui/Slips';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import { AskNumber } from './AskNumber';
import { CallEnds } from './CallEnds';
import styles from './CallPage.module.css';
import { selectCall } from './call-view';
import { Voicemail } from './Voicemail';

interface CallDeskProps {
  readonly followUp: FollowUp;
  readonly plan: Plan;
}

/** The card with its margins, and what comes of the call. */
export function CallDesk({ followUp, plan }: CallDeskProps) {
  const { act } = useAct();
  const desktop = useDesktop();
  const slip = useSlip();
  const ends = useRef<HTMLDivElement>(null);
  const { facts, settings } = plan.snapshot;
  const view = useMemo(
    () => selectCall(facts, settings, followUp, plan.now),
    [facts, settings, followUp, plan.now],
  );
  const { contact, application, moment, script, talkedAbout, isBack } = view;
  const phone = contact?.phone?.trim() ?? '';
  const link = telLink(phone);

  const dial = async () => {
    const outcome = await desktop.openLink(link);
    if (!outcome.opened) {
      slip({ error: true, text: `${outcome.problem} Dial it by hand, or copy it.` });
      return;
    }
    ends.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const copy = async () => {
    const copied = await desktop.copyText(phone);
    slip(copied ? { text: 'The number is copied.' } : { error: true, text: 'It could not be copied.' });
  };
  const away = application ? hrefs.application(application.id) : hrefs.today;
  const end = async (how: CallEnd) => {
    const done = await act((data) => endCall(data, followUp, how));
    if (done) goTo(away);
  };
  const notThisTime = async () => {
    const done = await act((data) => skip(data, followUp));
    if (done) goTo(hrefs.today);
  };
  useEnter(() => {
    if (link !== '') void dial();
  });

  return (
    <Sheet
      margin={
        <>
          <Back href={hrefs.today}>Today</Back>
          <div className={styles.who}>
            <PageTitle>{isBack ? `Call ${contact?.name ?? 'them'} back` : followUp.title}</PageTitle>
            <p className={text.reason}>{followUp.reason}</p>
          </div>
          {talkedAbout.length > 0 && (
            <Marginal title="You talked about" className={styles.notes}>
              <ul>
                {talkedAbout.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </Marginal>
          )}
        </>
      }
      aside={<Voicemail text={script.voicemail} language={script.language} />}
    >
      <article className={styles.card} aria-label="Your call">
        {contact && link === '' ? (
          <AskNumber contact={contact} />
        ) : (
          <p className={styles.number}>
            <span className={text.display}>{phone}</span>
            <Quiet onClick={() => void copy()}>Copy it</Quiet>
          </p>
        )}
        <p className={classes(styles.moment, moment.isGood ? text.done : text.wait)}>
          <Glyph name={moment.isGood ? 'check' : 'caret'} />
          <span>{moment.words}</span>
        </p>
        {script.lacksName && (
          <p className={styles.moment}>
            <Verb href={hrefs.settings}>Say your name in Settings</Verb>
          </p>
        )}
        <dl className={styles.script} lang={script.language}>
          {script.parts.map(({ title, text: words }) => (
            <div key={title}>
              <dt lang="en">{title}</dt>
              <dd className={text.letter} dir="auto">
                {words}
              </dd>
            </div>
          ))}
        </dl>
      </article>
      <div className={styles.bar}>
        <Button keyHint="Enter" disabled={link === ''} onClick={() => void dial()}>
          Call {contact?.name ?? 'them'}
        </Button>
        {isBack && <Quiet href={hrefs.compose(followUp.key)}>Write instead</Quiet>}
        <Quiet onClick={() => void notThisTime()}>Not this time</Quiet>
      </div>
      <CallEnds
        ref={ends}
        voicemail={script.voicemail}
        plan={plan}
        contact={contact}
        onEnd={(how) => void end(how)}
      />
    </Sheet>
  );
}
