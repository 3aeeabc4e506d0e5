import type { FollowUp } from '../../shared/domain/follow-up';
import { whichJob } from '../../shared/domain/which-job';
import type { Plan } from '../data/plan-store';
import { Words } from '../ui/Words';

interface WhichJobProps {
  readonly followUp: FollowUp;
  readonly plan: Plan;
}

/** "Timetable analyst. ": before a reason, where several applications at one company are open. */
export function WhichJob({ followUp, plan }: WhichJobProps) {
  const role = whichJob(plan.snapshot.facts.applications, followUp.applicationId);
  return role && <Words>{`${role}. `}</Words>;
}
