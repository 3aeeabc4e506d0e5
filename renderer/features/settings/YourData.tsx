import { useLiveQuery } from 'dexie-react-hooks';
import { namelessCalendar } from '../../../shared/domain/settings';
import { hasSample, loadSample, removeSample } from '../../data/actions/sample';
import { changeSettings } from '../../data/actions/settings';
import { useData, usePlan, useSettings } from '../../data/hooks';
import { useAct } from '../../desk/act';
import { useDesktop } from '../../desk/desktop';
import { hrefs } from '../../desk/routes';
import { useTransfer } from '../../desk/transfer';
import { useCalendar } from '../../desk/use-calendar';
import { Tick } from '../../ui/Choice';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './SettingsPage.module.css';

/** Taking everything out, bringing it in, and the made-up job search. */
export function YourData() {
  const data = useData();
  const { act } = useAct();
  const { kind } = useDesktop();
  const { exportEverything, importFile } = useTransfer();
  const { savePlan } = useCalendar();
  const plan = usePlan();
  const settings = useSettings();
  const sample = useLiveQuery(() => hasSample(data), [data]);
  return (
    <>
      <p className={text.reason}>
        {kind === 'browser'
          ? 'Everything is in this browser, and nowhere else. A browser may clear it when its disk is full or its history is wiped, so export now and then; the desktop app reads the same file.'
          : 'Everything is on this computer, and nowhere else. An export can be read on any other.'}
      </p>
      <ul className={styles.ways}>
        <li>
          <span>
            <Verb href={hrefs.fromBrowser}>Add from your browser</Verb>
          </span>
          <span className={text.reason}>a bookmark that brings a posting here</span>
        </li>
        <li>
          <span>
            <Verb onClick={() => void exportEverything()}>Export everything</Verb>
          </span>
          <span className={text.reason}>one file, readable by any Afterword</span>
        </li>
        <li>
          <span>
            <Verb onClick={() => void importFile()}>Import an export</Verb>
          </span>
          <span className={text.reason}>merged with what is here; the later entry wins</span>
        </li>
        <li>
          <span>
            <Verb disabled={!plan} onClick={() => plan && void savePlan(plan)}>
              Put the plan in a calendar
            </Verb>
          </span>
          <div>
            <span className={text.reason}>
              one .ics file with everything that has a date; a later one brings the entries up to date
            </span>
            <Tick
              checked={namelessCalendar(settings)}
              onChecked={(nameless) =>
                void act((writer) =>
                  changeSettings(writer, { calendarNames: nameless ? 'nameless' : 'named' }),
                )
              }
              hint="No person, company or place, for a calendar that others see."
            >
              Leave names out
            </Tick>
          </div>
        </li>
        <li>
          <span>
            {sample ? (
              <Verb onClick={() => void act(removeSample)}>Remove sample data</Verb>
            ) : (
              <Verb onClick={() => void act((writer) => loadSample(writer, writer.clock.zone()))}>
                Try sample data
              </Verb>
            )}
          </span>
          <span className={text.reason}>
            {sample ? 'what is yours stays' : 'a made-up job search beside your own; gone with one click'}
          </span>
        </li>
      </ul>
    </>
  );
}
