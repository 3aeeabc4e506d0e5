import { useState } from 'react';
import { clockWords, dayWords, exactWords, longDayWords } from '../../../shared/domain/date-words';
import { followUpState, type FollowUp } from '../../../shared/domain/follow-up';
import { dayOf, type Instant, type Zone } from '../../../shared/domain/time';
import type { Plan } from '../../data/plan-store';
import { hrefs } from '../../desk/routes';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import { Pocket } from '../../ui/Pocket';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { Words } from '../../ui/Words';
import { LaterMenu } from '../../desk/LaterMenu';
import { WhichJob } from '../../desk/WhichJob';
import { WhyNote } from '../../desk/WhyNote';
import styles from './SealedPocket.module.css';
import { useMore } from './use-more';

const FIRST = 2;
const NUMBERS = [
  '',
  '',
  'Both',
  'All three',
  'All four',
  'All five',
  'All six',
  'All seven',
  'All eight',
  'All nine',
];

interface SealedPocketProps {
  /** In the order in which they open. */
  readonly sealed: readonly FollowUp[];
  readonly plan: Plan;
}

/** What a rule holds back: with the reason, and the day that opens it. */
export function SealedPocket({ sealed, plan }: SealedPocketProps) {
  const [all, setAll] = useState(false);
  const { now, snapshot } = plan;
  const { zone } = snapshot.facts.home;
  const { shown, list, more } = useMore(all ? sealed : sealed.slice(0, FIRST));
  if (sealed.length === 0) return null;
  return (
    <Pocket className={styles.pocket}>
      <header className={styles.header}>
        <h2 className={text.head}>Sealed for now</h2>
        {sealed.length > FIRST && (
          <Quiet className={text.small} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer' : (NUMBERS[sealed.length] ?? `All ${sealed.length.toLocaleString('en-GB')}`)}
          </Quiet>
        )}
      </header>
      <ul ref={list}>
        {shown.map((one) => (
          <li key={one.key} className={styles.line} data-item={one.key}>
            <Glyph name="sealed" />
            <p>
              <a
                className={classes(text.name, styles.title)}
                href={one.applicationId ? hrefs.application(one.applicationId) : hrefs.today}
              >
                <Words>{`${one.title}.`}</Words>
              </a>{' '}
              <span className={text.reason}>
                <WhichJob followUp={one} plan={plan} />
                <Words>{one.blocked?.why ?? one.reason}</Words>
              </span>
            </p>
            <span className={styles.more}>
              <LaterMenu followUp={one} now={now} zone={zone} />
              <WhyNote followUp={one} plan={plan} />
            </span>
            <Opens at={one.blocked?.opens} now={now} zone={zone} />
          </li>
        ))}
      </ul>
      {more}
    </Pocket>
  );
}

/** What is sealed now, whatever opens first leading. */
export function sealedOf({ followUps, now }: Plan): readonly FollowUp[] {
  return followUps
    .filter((one) => followUpState(one, now) === 'sealed')
    .toSorted((a, b) => (a.blocked?.opens ?? Infinity) - (b.blocked?.opens ?? Infinity));
}

interface OpensProps {
  readonly at: Instant | undefined;
  readonly now: Instant;
  readonly zone: Zone;
}

function Opens({ at, now, zone }: OpensProps) {
  if (at === undefined) return <span className={styles.opens}>opens when they answer</span>;
  const near = dayWords(at, now, zone);
  // "Friday 14 March" as "Fri 14 March".
  const day = longDayWords(dayOf(at, zone), dayOf(now, zone)).replace(/^(\w{3})\w+/, '$1');
  return (
    <span className={styles.opens} title={exactWords(at, zone)}>
      opens {near === 'today' || near === 'tomorrow' ? `${near} at ${clockWords(at, zone)}` : day}
    </span>
  );
}
