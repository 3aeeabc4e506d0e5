import { useState } from 'react';
import type { Settings } from '../../../shared/domain/settings';
import { pauseOf, pauseWords } from '../../../shared/reminders/pause';
import { resumeReminders } from '../../data/actions/settings';
import { useData } from '../../data/hooks';
import { useAct } from '../../desk/act';
import { PauseDialog } from '../../desk/PauseDialog';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';

/** "On holiday": until when nothing is announced, and the way back. */
export function PauseLine({ settings }: { readonly settings: Settings }) {
  const { clock } = useData();
  const { act } = useAct();
  const [asking, setAsking] = useState(false);
  const until = pauseWords(pauseOf(settings), clock.now(), settings.zone || clock.zone());
  return (
    <li>
      <span>
        {until === undefined ? (
          <Verb onClick={() => setAsking(true)}>Pause until a day</Verb>
        ) : (
          <Verb onClick={() => void act((data) => resumeReminders(data, clock.now()))}>Resume reminders</Verb>
        )}
      </span>
      <span className={text.reason}>
        {until === undefined
          ? 'for a holiday: nothing is announced, and what fell due is told together after it'
          : `paused until ${until}`}
      </span>
      {asking && <PauseDialog onClose={() => setAsking(false)} />}
    </li>
  );
}
