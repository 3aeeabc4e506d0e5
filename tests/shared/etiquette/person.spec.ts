import { expect, it } from 'vitest';
import type { Stage } from '../../../shared/domain/application';
import { gatherDossiers, personOf } from '../../../shared/etiquette/dossier';
import { isHome } from '../../../shared/etiquette/person';
import { BRIGHTWATER, DANA, id, partOf, someFacts } from '../../builders/facts';

/** The number of the application under which Dana appears, of some in the order in which they were made. */
function homeAmong(...stages: readonly Stage[]): readonly number[] {
  const applications = stages.map((stage, index) => ({
    ...BRIGHTWATER,
    id: id('a', index + 1),
    stage,
    createdAt: BRIGHTWATER.createdAt + index,
  }));
  const participations = applications.map((application) => partOf(application, DANA));
  const dossiers = gatherDossiers(someFacts({ applications, contacts: [DANA], participations }));
  return [...dossiers.values()].flatMap((dossier, index) => {
    const dana = personOf(dossier, DANA.id);
    return dana && isHome(dossier, dana) ? [index + 1] : [];
  });
}

it('appears under the newest application that is not closed, else the newest, and under one alone', () => {
  expect(homeAmong('waiting')).toEqual([1]);
  expect(homeAmong('closed')).toEqual([1]);
  expect(homeAmong('waiting', 'interviewing', 'closed')).toEqual([2]);
  expect(homeAmong('waiting', 'closed', 'closed')).toEqual([1]);
  expect(homeAmong('closed', 'closed', 'closed')).toEqual([3]);
});
