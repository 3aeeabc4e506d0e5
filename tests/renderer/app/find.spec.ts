import { describe, expect, it } from 'vitest';
import { find, fold, makeFindIndex } from '../../../renderer/app/find';
import { BRIGHTWATER, DANA, id, SAM } from '../../builders/facts';

const BAU = {
  ...BRIGHTWATER,
  id: id('a', 2),
  company: 'Nørrebro Baukontor',
  role: 'Estimator',
  notes: 'Via José',
};
const TITLED = { ...DANA, title: 'Head of Insight, Brightwater', company: 'Brightwater' };
const index = makeFindIndex({ applications: [BRIGHTWATER, BAU], contacts: [DANA, SAM] });
const titles = (query: string) => find(index, query, 8).map((one) => one.title);

describe('the find box', () => {
  it('finds applications and people by any of their words', () => {
    expect(titles('bright')).toEqual(['Brightwater', 'Dana Okafor', 'Sam Whitlock']);
    expect(titles('okafor')).toEqual(['Dana Okafor']);
    expect(titles('estim')).toEqual(['Nørrebro Baukontor']);
    expect(titles('engineering bright')).toEqual(['Sam Whitlock']);
  });

  it('takes case and accents lightly, also in notes', () => {
    expect(titles('JOSE')).toEqual(['Nørrebro Baukontor']);
    expect(fold('Élodie  MÜLLER')).toBe('elodie  muller');
  });

  it('puts who begins with it first', () => {
    expect(titles('wh')[0]).toBe('Sam Whitlock');
    expect(titles('d')[0]).toBe('Dana Okafor');
  });

  it('finds nothing for nothing, and no more than asked', () => {
    expect(titles('   ')).toEqual([]);
    expect(titles('zzz')).toEqual([]);
    expect(find(index, 'a', 1)).toHaveLength(1);
  });

  it('names a company once, where the title has it already', () => {
    const [found] = find(makeFindIndex({ applications: [], contacts: [TITLED] }), 'dana', 1);
    expect(found?.detail).toBe('Head of Insight, Brightwater');
  });

  it('leads somewhere', () => {
    expect(find(index, 'dana', 1)[0]).toMatchObject({ href: `#/people/${DANA.id}`, kind: 'person' });
    expect(find(index, 'brightwater', 1)[0]).toMatchObject({
      href: `#/application/${BRIGHTWATER.id}`,
      detail: 'Product Analyst, Interviewing',
    });
  });
});
