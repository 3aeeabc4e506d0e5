import type { ChangeLine } from '../../../shared/calendar/invitation-change';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import styles from './Inbound.module.css';

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly ChangeLine[];
  /** What stands there where nothing changes. */
  readonly none: string;
  /** What stands for a thing that is no longer there. */
  readonly gone: string;
}

/** What confirming would change, before it does. */
export function Changes({ title, changes, none, gone }: ChangesProps) {
  return (
    <section className={styles.changes} aria-live="polite">
      <h3 className={classes(text.small, text.soft)}>{title}</h3>
      {changes.length === 0 ? (
        <p className={text.reason}>{none}</p>
      ) : (
        <dl>
          {changes.map(({ what, before, after }) => (
            <div key={what}>
              <dt dir="auto">{what}</dt>
              <dd dir="auto">
                {before !== undefined && (
                  <del>
                    <span className={text.hidden}>was </span>
                    {before}
                  </del>
                )}{' '}
                <ins>
                  {before !== undefined && <span className={text.hidden}>, now </span>}
                  {after ?? gone}
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
