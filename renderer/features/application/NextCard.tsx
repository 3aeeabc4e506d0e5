import { Cautions } from '../../desk/Cautions';
import { LaterMenu } from '../../desk/LaterMenu';
import { goTo } from '../../desk/routes';
import { useEnter } from '../../desk/use-enter';
import { WhyNote } from '../../desk/WhyNote';
import { Button } from '../../ui/Button';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { Words } from '../../ui/Words';
import { When, type FollowUpProps } from './follow-up-parts';
import styles from './FollowUps.module.css';
import { useFollowUpDeeds } from './use-follow-up-deeds';

/** The next thing to do, with the one button of the page. */
export function NextCard({ followUp, dossier, plan, onOpen }: FollowUpProps) {
  const { now } = plan;
  const { zone } = plan.snapshot.facts.home;
  const { main, done } = useFollowUpDeeds(followUp, dossier, onOpen);
  useEnter(() => (main.href === undefined ? main.run() : goTo(main.href)));
  return (
    <article className={styles.next} data-item={followUp.key}>
      <header className={styles.nextHead}>
        <h2 className={text.title} dir="auto">
          <Words>{followUp.title}</Words>
        </h2>
        <When {...{ followUp, now, zone }} />
      </header>
      <p className={text.reason} dir="auto">
        <Words>{followUp.reason}</Words>
      </p>
      <Cautions followUp={followUp} plan={plan} />
      <div className={styles.do}>
        {main.href === undefined ? (
          <Button onClick={main.run} keyHint="Enter">
            {main.label}
          </Button>
        ) : (
          <Button href={main.href} keyHint="Enter">
            {main.label}
          </Button>
        )}
        {done && <Quiet onClick={done.run}>{done.label}</Quiet>}
        <LaterMenu followUp={followUp} now={now} zone={zone} />
        <WhyNote followUp={followUp} plan={plan} />
      </div>
    </article>
  );
}
