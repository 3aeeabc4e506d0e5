import { loadSample } from '../../data/actions/sample';
import { useAct } from '../../desk/act';
import { useDesktop } from '../../desk/desktop';
import { useTransfer } from '../../desk/transfer';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { EmptyPostcard } from '../../ui/Postcard';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './NothingYet.module.css';

interface NothingYetProps {
  readonly onJustInterviewed: () => void;
  readonly onAdd: () => void;
}

/** The first day: how to begin. */
export function NothingYet({ onJustInterviewed, onAdd }: NothingYetProps) {
  const { act } = useAct();
  const { importFile } = useTransfer();
  const { kind } = useDesktop();
  return (
    <>
      <EmptyPostcard
        title="Have you just had an interview?"
        reason={
          <p>
            Two minutes of notes now, and the rest follows from them. Everything stays{' '}
            {kind === 'browser' ? 'in this browser' : 'on this computer'}.
          </p>
        }
        actions={
          <>
            <Button onClick={onJustInterviewed}>Write it down</Button>
            <Quiet onClick={() => void act((data) => loadSample(data, data.clock.zone()))}>
              Try sample data
            </Quiet>
          </>
        }
      />
      <p className={classes(text.reason, styles.ways)}>
        Or <Quiet onClick={onAdd}>add an application</Quiet> you have sent, or{' '}
        <Quiet onClick={() => void importFile()}>import an export</Quiet> from another computer.
      </p>
    </>
  );
}
