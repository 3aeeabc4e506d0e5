import { useEffect, useEffectEvent, useState } from 'react';
import { useData, usePlan } from '../../data/hooks';
import type { InboundStart } from '../../desk/inbound';
import { useSlip } from '../../ui/Slips';
import { AskDialog } from './AskDialog';
import styles from './Inbound.module.css';
import { InvitationDialog } from './InvitationDialog';
import { MailDialog } from './MailDialog';
import { readInboundFile, readPasted, type Inbound } from './read-inbound';

interface InboundDialogProps {
  readonly start: InboundStart;
  readonly onClose: () => void;
}

/** The way in for what they sent: asked for, read, looked over, and then logged or booked. */
export function InboundDialog({ start, onClose }: InboundDialogProps) {
  const { clock } = useData();
  const plan = usePlan();
  const slip = useSlip();
  const [read, setRead] = useState<Exclude<Inbound, { kind: 'refused' }> | undefined>();
  const [problem, setProblem] = useState<string | undefined>();
  const { file, applicationId } = start;

  function hear(inbound: Inbound): void {
    if (inbound.kind !== 'refused') return setRead(inbound);
    if (!file) return setProblem(inbound.problem);
    slip({ text: inbound.problem, error: true });
    return onClose();
  }

  const home = plan?.snapshot.facts.home.zone ?? clock.zone();
  const readFile = (one: File) => readInboundFile(one, { home, now: clock.now() });
  const ready = plan !== undefined;
  const readFirst = useEffectEvent(readFile);
  const hearFirst = useEffectEvent(hear);
  useEffect(() => {
    if (!file || !ready) return undefined;
    let wanted = true;
    void readFirst(file).then((inbound) => wanted && hearFirst(inbound));
    return () => {
      wanted = false;
    };
  }, [ready, file]);

  if (!plan) return null;
  if (!read) {
    if (file) {
      return (
        <p role="status" className={styles.reading}>
          Reading it …
        </p>
      );
    }
    return (
      <AskDialog
        problem={problem}
        onText={(text) => void readPasted(text, { home, now: clock.now() }).then(hear)}
        onFile={(one) => void readFile(one).then(hear)}
        onClose={onClose}
      />
    );
  }
  if (read.kind === 'mail')
    return <MailDialog mail={read.mail} plan={plan} asked={applicationId} onClose={onClose} />;
  const { invitations, mail } = read;
  return (
    <InvitationDialog
      invitations={invitations}
      mail={mail}
      plan={plan}
      asked={applicationId}
      onMail={mail && (() => setRead({ kind: 'mail', mail }))}
      onClose={onClose}
    />
  );
}
