import { useState } from 'react';
import type { Settings } from '../../../shared/domain/settings';
import type { Desktop } from '../../../shared/ports/desktop';
import { useDesktop } from '../../desk/desktop';
import { useLoaded } from '../../desk/use-loaded';
import { Tick } from '../../ui/Choice';
import { TimeField } from '../../ui/Field';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './SettingsPage.module.css';

interface RemindersProps {
  readonly settings: Settings;
  readonly save: (some: Partial<Settings>) => void;
}

/** Whether, when and how discreetly Afterword speaks up, and a way to see that it gets through. */
export function Reminders({ settings, save }: RemindersProps) {
  const desktop = useDesktop();
  const [denied, setDenied] = useState(false);
  const [tried, setTried] = useState(false);

  const turn = async (on: boolean) => {
    if (on) setDenied((await desktop.allowNotifications()) !== 'granted');
    save({ notifications: on });
  };
  const tryOne = async () => {
    await desktop.allowNotifications();
    const outcome = await desktop.testNotification();
    setTried(outcome === 'shown');
    setDenied(outcome !== 'shown');
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
      {denied && (
        <p className={styles.denied} role="status">
          Notifications are switched off for Afterword in{' '}
          {desktop.kind === 'browser' ? 'this browser' : 'your system'}. Allow them there; until then what is
          due stands on Today.
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
          disabled={!settings.notifications}
        />
        <TimeField
          label="Until"
          value={settings.quietTo}
          onValue={(quietTo) => quietTo && save({ quietTo })}
          disabled={!settings.notifications}
        />
      </div>
      <ul className={styles.ways}>
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
