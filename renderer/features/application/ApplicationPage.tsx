import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/domain/application';
import { useDossier, usePlan } from '../../data/hooks';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { hrefs } from '../../desk/routes';
import { Button } from '../../ui/Button';
import { EmptyPostcard } from '../../ui/Postcard';
import { Sheet } from '../../ui/Sheet';
import { Waiting } from '../../ui/Waiting';
import styles from './ApplicationPage.module.css';
import { FileHead } from './FileHead';
import { FileMargin } from './FileMargin';
import { FileOverlay } from './FileOverlay';
import { FollowUps } from './FollowUps';
import { Interviews } from './Interviews';
import type { Overlay } from './overlays';
import { People } from './People';
import { Timeline } from './Timeline';
import { timelineOf } from './timeline';

/** One application: what was done, what is next, and who is who. */
export function ApplicationPage({ applicationId }: { readonly applicationId: Id }) {
  const dossier = useDossier(applicationId);
  const plan = usePlan();
  if (dossier === null) return <NoSuchFile />;
  if (!dossier || !plan) {
    return (
      <Sheet>
        <Waiting />
      </Sheet>
    );
  }
  return <File dossier={dossier} plan={plan} />;
}

interface FileProps {
  readonly dossier: DossierView;
  readonly plan: Plan;
}

function File({ dossier, plan }: FileProps) {
  const [overlay, setOverlay] = useState<Overlay>();
  const { application } = dossier;
  const { now } = plan;
  const { zone } = plan.snapshot.facts.home;
  const timeline = useMemo(() => timelineOf(dossier, now, zone), [dossier, now, zone]);

  return (
    <Sheet
      className={styles.sheet}
      margin={<FileMargin dossier={dossier} plan={plan} onOpen={setOverlay} />}
      aside={
        <>
          <People dossier={dossier} plan={plan} onOpen={setOverlay} />
          <Interviews dossier={dossier} plan={plan} onOpen={setOverlay} />
        </>
      }
    >
      <FileHead application={application} plan={plan} onOpen={setOverlay} />
      <Timeline entries={timeline} now={now} zone={zone} onOpen={setOverlay} />
      <FollowUps dossier={dossier} plan={plan} onOpen={setOverlay} />
      {overlay && (
        <FileOverlay overlay={overlay} dossier={dossier} plan={plan} onClose={() => setOverlay(undefined)} />
      )}
    </Sheet>
  );
}

function NoSuchFile() {
  return (
    <Sheet>
      <EmptyPostcard
        headingLevel={1}
        title="This application is not here any more."
        reason="It was removed, or the link is from somewhere else. What was removed comes back with Ctrl Z."
        actions={<Button href={hrefs.board}>Look at the board</Button>}
      />
    </Sheet>
  );
}
