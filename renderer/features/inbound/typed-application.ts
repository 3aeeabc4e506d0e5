import type { Id } from '../../../shared/domain/application';
import { problemWithName, type Problem } from '../../../shared/domain/input';
import { addApplication } from '../../data/actions/applications';
import type { Writer } from '../../data/commit';

export const NEW = 'new';

/** For which application something is, as chosen or typed. */
export interface TypedApplication {
  /** Empty: not chosen yet. {@link NEW}: the one that company and role name. */
  readonly applicationId: Id;
  readonly company: string;
  readonly role: string;
}

export interface ApplicationProblems {
  readonly applicationId: Problem;
  readonly company: Problem;
  readonly role: Problem;
}

export function problemsInApplication({
  applicationId,
  company,
  role,
}: TypedApplication): ApplicationProblems {
  const isNew = applicationId === NEW;
  return {
    applicationId: applicationId === '' ? 'Say for which application it is.' : undefined,
    company: isNew ? problemWithName(company, 'the company') : undefined,
    role: isNew ? problemWithName(role, 'the role') : undefined,
  };
}

/** The chosen application, or the new one, added. */
export async function applicationFor(
  writer: Writer,
  { applicationId, company, role }: TypedApplication,
  stage: 'applied' | 'interviewing',
): Promise<Id> {
  return applicationId === NEW ? (await addApplication(writer, { company, role, stage })).id : applicationId;
}
