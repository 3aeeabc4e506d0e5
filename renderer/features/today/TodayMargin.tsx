import { useLiveQuery } from 'dexie-react-hooks';
import { longDayWords } from '../../../shared/domain/date-words';
import { dayOf } from '../../../shared/domain/time';
import { hasSample, removeSample } from '../../data/actions/sample';
import { useData } from '../../data/hooks';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { useInbound } from '../../desk/inbound';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import { Marginal, PageTitle } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { Words } from '../../ui/Words';
import { comingUp } from './coming-up';
import { doneToday } from './done-today';
import styles from './TodayMargin.module.css';

const MOST_COMING = 4;

/** Where and when: the day, what is coming up, what is done. */
export function TodayMargin({
  plan,
  onJustInterviewed,
}: {
  readonly plan: Plan;
  readonly onJustInterviewed: () => void;
}) {
  const { now, snapshot, followUps } = plan;
  const { facts } = snapshot;
  const today = dayOf(now, facts.home.zone);
  const [weekday = '', ...date] = longDayWords(today, today).split(' ');
  const coming = comingUp(facts, followUps, now, MOST_COMING);
  const done = doneToday(facts, now);
  const data = useData();
  const { act } = useAct();
  const openInbound = useInbound();
  const sample = useLiveQuery(() => hasSample(data), [data]);
  return (
    <>
      <PageTitle>
        {weekday} <span className={styles.date}>{date.join(' ')}</span>
      </PageTitle>
      {coming.length > 0 && (
        <Marginal title="Coming up" className={styles.section}>
          <ul className={styles.agenda}>
            {coming.map((one) => (
              <li key={one.key}>
                <span title={one.exact}>{one.when}</span>
                <a href={one.href}>
                  <Words>{one.title}</Words>
                  <span className={classes(text.soft, styles.detail)}>{one.detail}</span>
                </a>
              </li>
            ))}
          </ul>
        </Marginal>
      )}
      {done.length > 0 && (
        <Marginal title="Done today" className={classes(styles.section, styles.done)}>
          <ul>
            {done.map((one) => (
              <li key={one.key}>
                <Glyph name="done" className={text.done} />
                <span>
                  <bdi>{one.href ? <a href={one.href}>{one.what}</a> : one.what}</bdi>{' '}
                  <time className={text.soft}>{one.time}</time>
                </span>
              </li>
            ))}
          </ul>
        </Marginal>
      )}
      {sample && (
        <p className={classes(text.reason, styles.sample)}>
          These people are made up.{' '}
          <Quiet className={text.small} onClick={() => void act(removeSample)}>
            Remove sample data
          </Quiet>
        </p>
      )}
      <p className={styles.just}>
        <Quiet className={text.small} onClick={onJustInterviewed}>
          I have just had an interview
        </Quiet>
        <Quiet className={text.small} onClick={() => openInbound({})}>
          They wrote to me
        </Quiet>
      </p>
    </>
  );
}
