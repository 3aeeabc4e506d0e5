import { moveApplication } from '../../data/actions/applications';
import type { DossierView } from '../../data/dossier-view';
import { previewMove } from '../../data/move-preview';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { OutcomeDialog } from '../../ui/OutcomeDialog';
import { EditDialog } from './EditDialog';
import { HeardDialog } from './HeardDialog';
import { InterviewDialog } from './InterviewDialog';
import { OpenEarlyDialog } from '../../desk/OpenEarlyDialog';
import type { Overlay } from './overlays';
import { PersonDialog } from './PersonDialog';
import { SentDialog } from './SentDialog';

interface FileOverlayProps {
  readonly overlay: Overlay;
  readonly dossier: DossierView;
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** Whatever lies over the file, one at a time. */
export function FileOverlay({ overlay, dossier, plan, onClose }: FileOverlayProps) {
  const { act } = useAct();
  const { application } = dossier;
  switch (overlay.kind) {
    case 'edit':
      return <EditDialog application={application} onClose={onClose} />;
    case 'close':
      return (
        <OutcomeDialog
          company={application.company}
          follows={(outcome) =>
            previewMove(plan.snapshot, application.id, { stage: 'closed', outcome }, plan.now)
          }
          onChoose={(outcome) => {
            onClose();
            void act((data) => moveApplication(data, application.id, { stage: 'closed', outcome }));
          }}
          onClose={onClose}
        />
      );
    case 'heard':
      return <HeardDialog dossier={dossier} plan={plan} onClose={onClose} />;
    case 'log':
      return (
        <SentDialog
          dossier={dossier}
          plan={plan}
          followUp={overlay.followUp}
          as={overlay.as}
          onClose={onClose}
        />
      );
    case 'message':
      return overlay.outreach.direction === 'in' ? (
        <HeardDialog dossier={dossier} plan={plan} old={overlay.outreach} onClose={onClose} />
      ) : (
        <SentDialog dossier={dossier} plan={plan} old={overlay.outreach} onClose={onClose} />
      );
    case 'person':
      return <PersonDialog dossier={dossier} plan={plan} contactId={overlay.contactId} onClose={onClose} />;
    case 'interview':
      return (
        <InterviewDialog
          dossier={dossier}
          plan={plan}
          interviewId={overlay.interviewId}
          rebook={overlay.rebook ?? false}
          onClose={onClose}
        />
      );
    case 'openEarly':
      return <OpenEarlyDialog followUp={overlay.followUp} onClose={onClose} />;
  }
}
