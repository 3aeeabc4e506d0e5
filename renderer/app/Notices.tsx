import { useEffect, useState, type ReactNode } from 'react';
import { pauseOf, pauseWords } from '../../shared/reminders/pause';
import { changeSettings, resumeReminders } from '../data/actions/settings';
import { usePlan } from '../data/hooks';
import { useAct } from '../desk/act';
import { useDesktop } from '../desk/desktop';
import { hrefs } from '../desk/routes';
import { Quiet, Verb } from '../ui/Verb';
import styles from './Notices.module.css';

/** What the person should know of their reminders wherever they are: paused, refused, or telling names. */
export function Notices() {
  const desktop = useDesktop();
  const plan = usePlan();
  const { act } = useAct();
  const [shown, setShown] = useState<boolean>();
  useEffect(
    () => desktop.listen((event) => event.type === 'notified' && setShown(event.shown), ['notified']),
    [desktop],
  );
  if (!plan) return null;

  const { settings, facts } = plan.snapshot;
  const paused = pauseWords(pauseOf(settings), plan.now, facts.home.zone);
  const choose = (discreetNotifications: boolean) =>
    void act(
      (data) => changeSettings(data, { discreetNotifications, discreetOffered: true }),
      discreetNotifications ? 'Reminders leave names out' : 'Reminders keep their names',
    );
  const offers = shown === true && !settings.discreetOffered && !settings.discreetNotifications;
  return (
    <div className={styles.notices} role="status">
      {paused !== undefined && (
        <Notice words={`Reminders are paused until ${paused}.`}>
          <Verb onClick={() => void act((data) => resumeReminders(data, data.clock.now()))}>Resume</Verb>
        </Notice>
      )}
      {shown === false && settings.notifications && (
        <Notice words="Your system refused to show a reminder. What is due stands on Today.">
          <Verb href={hrefs.settings}>See what to do</Verb>
          <Quiet onClick={() => setShown(undefined)}>Not now</Quiet>
        </Notice>
      )}
      {offers && (
        <Notice words="That was your first reminder, and it named people. Shall they leave names out, for when others see your screen?">
          <Verb onClick={() => choose(true)}>Leave names out</Verb>
          <Quiet onClick={() => choose(false)}>Keep the names</Quiet>
        </Notice>
      )}
    </div>
  );
}

function Notice({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <p className={styles.notice}>
      <span>{words}</span>
      {children}
    </p>
  );
}
