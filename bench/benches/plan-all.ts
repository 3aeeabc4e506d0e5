import { planFollowUps } from '../../shared/etiquette/plan';
import { DEFAULT_POLICY } from '../../shared/domain/policy';
import { median, type Bench } from '../bench';
import { BENCH_NOW, factsOf, jobSearch } from '../rows';

const ROUNDS = 9;

/** The whole plan over 10,000 applications with five outreaches each, in Node. */
export const planAll: Bench = {
  name: 'plan-all',
  unit: 'ms',
  async run() {
    const facts = factsOf(jobSearch({ applications: 10_000, messages: 5, interviews: true }));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now();
      const plan = planFollowUps(facts, DEFAULT_POLICY, BENCH_NOW);
      times.push(performance.now() - started);
      if (plan.length === 0) throw new Error('the plan is empty: there is nothing to measure');
    }
    return { value: median(times), baseline: null };
  },
};
