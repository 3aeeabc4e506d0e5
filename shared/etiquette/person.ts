import type { Dossier, Person } from './dossier';

/**
 * Whether this application is the one under which follow-ups of a person appear who has a part in several: the
 * newest that is not closed, else the newest.
 */
export function isHome({ application }: Dossier, { applications }: Person): boolean {
  const home = applications.findLast(({ stage }) => stage !== 'closed') ?? applications.at(-1);
  return home?.id === application.id;
}
