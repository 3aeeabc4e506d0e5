import { useState } from 'react';
import type { Settings } from '../../../shared/domain/settings';
import type { Desktop } from '../../../shared/ports/desktop';
import { useDesktop } from '../../desk/desktop';
import { useLoaded } from '../../desk/use-loaded';
import { Choice, Tick } from '../../ui/Choice';
import { TimeField } from '../../ui/Field';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import { notificationHelp, type NotificationState } from './notification-help';
import { PauseLine } from './PauseLine';
import styles from './SettingsPage.module.css';

interface RemindersProps {
  readonly settings: Settings;
  readonly save: (some: Partial<Settings>) => void;
}

const GATHERING = [
  { value: 'each', label: 'Each as it comes' },
  { value: 'morning', label: 'Once, in the morning' },
] as const;
const MORNING = '08:30';

/** Whether, when and how discreetly Afterword speaks up, and a way to see that it gets through. */
export function Reminders({ settings, save }: RemindersProps) {
  const desktop = useDesktop();
  const off = !settings.notifications;
  const { trouble, allow, tryOne, tried } = useGettingThrough(desktop);

  const turn = async (on: boolean) => {
    if (on) await allow();
    save({ notifications: on });
  };
  return (
    <>
      <Tick
        checked={settings.notifications}
        onChecked={(on) => void turn(on)}
        hint={
          desktop.abilities.background
            ? 'Also while the window is closed.'
            : 'Only while a tab with Afterword is open: a browser cannot do more. The desktop app reminds you always.'
        }
      >
        Remind me when something is due
      </Tick>
      {!off && trouble && (
        <p className={styles.denied} role="status">
          {trouble}
        </p>
      )}
      <AtLogin desktop={desktop} />
      <Tick
        checked={settings.discreetNotifications}
        onChecked={(discreetNotifications) => save({ discreetNotifications, discreetOffered: true })}
        hint="They then say “One thing is due”, for when others see your screen."
      >
        Leave names out of notifications
      </Tick>
      <div className={styles.quiet}>
        <TimeField
          label="Quiet from"
          value={settings.quietFrom}
          onValue={(quietFrom) => quietFrom && save({ quietFrom })}
          disabled={off}
        />
        <TimeField
          label="Until"
          value={settings.quietTo}
          onValue={(quietTo) => quietTo && save({ quietTo })}
          disabled={off}
        />
      </div>
      <Tick
        checked={settings.workingDaysOnly}
        onChecked={(workingDaysOnly) => save({ workingDaysOnly })}
        disabled={off}
        hint="What falls on a weekend or a public holiday waits for the next working day. An interview that has just ended is still asked about, without a sound."
      >
        Only on working days
      </Tick>
      <div className={styles.gathering}>
        <Choice
          label="Tell me"
          options={GATHERING}
          value={settings.digestAt === '' ? 'each' : 'morning'}
          onValue={(value) => save({ digestAt: value === 'each' ? '' : MORNING })}
        />
        {settings.digestAt !== '' && (
          <TimeField
            className={styles.at}
            label="At"
            value={settings.digestAt}
            onValue={(digestAt) => digestAt && save({ digestAt })}
            disabled={off}
          />
        )}
        {settings.digestAt !== '' && (
          <p className={text.reason}>
            One notification for the day. A briefing, an interview that has ended, its thank-you, and what you
            put off to a moment still come at theirs.
          </p>
        )}
      </div>
      <ul className={styles.ways}>
        <PauseLine settings={settings} />
        <li>
          <span>
            <Verb onClick={() => void tryOne()}>Show me one now</Verb>
          </span>
          <span className={text.reason} role="status">
            {tried
              ? 'handed to your system; if nothing came, it may be set to “do not disturb”'
              : 'to see whether it gets through'}
          </span>
        </li>
      </ul>
    </>
  );
}

/** Whether notifications get through: as known on arriving, and after each try. */
function useGettingThrough(desktop: Desktop) {
  const found = useLoaded(
    async () => ({ state: await desktop.notificationState(), platform: (await desktop.info()).platform }),
    'whether notifications get through',
  );
  const [since, setSince] = useState<NotificationState>();
  const [tried, setTried] = useState(false);
  const allow = async () => setSince(await desktop.allowNotifications());
  const tryOne = async () => {
    await desktop.allowNotifications();
    const outcome = await desktop.testNotification();
    setTried(outcome === 'shown');
    setSince(outcome === 'shown' ? 'granted' : outcome === 'refused' ? 'denied' : 'unavailable');
  };
  const state = since ?? found?.state;
  return { trouble: state && found && notificationHelp(state, found.platform), allow, tryOne, tried };
}

/** Starting with the computer is the system's setting, not the database's: it is read anew each time. */
function AtLogin({ desktop }: { readonly desktop: Desktop }) {
  const found = useLoaded(() => desktop.startsAtLogin(), 'whether it starts with the computer');
  const [changed, setChanged] = useState<boolean>();
  if (found === undefined) return null;
  const change = async (on: boolean) => {
    setChanged(on);
    setChanged((await desktop.setStartsAtLogin(on)) ?? found);
  };
  return (
    <Tick
      checked={changed ?? found}
      onChecked={(on) => void change(on)}
      hint="Without a window, in the tray: so that reminders come although you have not opened it."
    >
      Start with the computer
    </Tick>
  );
}
