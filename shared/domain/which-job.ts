import { companyKey, type Application, type Id } from './application';

const ambiguous = new WeakMap<readonly Application[], ReadonlyMap<Id, string>>();

/**
 * The role, where the company alone does not tell which application is meant because several of its are open;
 * `undefined` for all others. The same list of applications is looked through once.
 */
export function whichJob(applications: readonly Application[], id: Id | undefined): string | undefined {
  let roles = ambiguous.get(applications);
  if (!roles) ambiguous.set(applications, (roles = ambiguousRoles(applications)));
  return id === undefined ? undefined : roles.get(id);
}

function ambiguousRoles(applications: readonly Application[]): ReadonlyMap<Id, string> {
  const open = new Map<string, Application[]>();
  for (const application of applications) {
    if (application.stage === 'closed') continue;
    const company = companyKey(application.company);
    const same = open.get(company);
    if (same) same.push(application);
    else open.set(company, [application]);
  }
  const roles = new Map<Id, string>();
  for (const same of open.values()) {
    if (same.length > 1) for (const { id, role } of same) roles.set(id, role);
  }
  return roles;
}
