import { clockWords, exactWords, momentWords, dayMonthWords } from '../../../shared/domain/date-words';
import { dayOf, type Instant, type Zone } from '../../../shared/domain/time';
import { Glyph } from '../../ui/Glyph';
import { Postmark } from '../../ui/Postmark';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import { Words } from '../../ui/Words';
import type { Open } from './overlays';
import { latestSent, type TimelineEntry } from './timeline';
import styles from './Timeline.module.css';

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly now: Instant;
  readonly zone: Zone;
  readonly onOpen: Open;
}

/** What was done, down to today. The latest thing sent carries the postmark. */
export function Timeline({ entries, now, zone, onOpen }: TimelineProps) {
  const sent = latestSent(entries);
  return (
    <section aria-label="What was done">
      <ol className={styles.timeline}>
        {entries.map((entry) => {
          const { id, at, what, more, outreach } = entry;
          const posted = entry === sent;
          return (
            <li key={id} className={classes(styles.entry, posted && styles.posted)}>
              <time className={styles.when} title={exactWords(at, zone)}>
                {momentWords(at, now, zone)}
              </time>
              <Glyph
                name={entry.inbound ? 'answer' : 'done'}
                className={entry.inbound ? text.wait : text.done}
              />
              <p className={styles.what} dir="auto">
                {outreach ? (
                  <button
                    type="button"
                    className={styles.open}
                    title="Look at it, change it"
                    onClick={() => onOpen({ kind: 'message', outreach })}
                  >
                    <Words>{what}</Words>
                  </button>
                ) : (
                  <Words>{what}</Words>
                )}
                {more && <span className={styles.more}> {more}</span>}
              </p>
              {posted && (
                <span className={styles.mark}>
                  <Postmark day={dayMonthWords(dayOf(at, zone))} time={clockWords(at, zone)} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles.today} title={exactWords(now, zone)}>
        <span>Today</span>
      </p>
    </section>
  );
}
