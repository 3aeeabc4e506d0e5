import { DEFAULT_POLICY } from '../../shared/domain/policy';
import type { Facts } from '../../shared/domain/facts';
import type { Outreach } from '../../shared/domain/outreach';
import { planFollowUps } from '../../shared/etiquette/plan';
import { replan } from '../../shared/etiquette/replan';
import { BENCH_NOW, factsOf, jobSearch } from '../rows';
import '../plan-page';

// Cloned, for so the database hands its rows over.
const facts = factsOf(structuredClone(jobSearch({ applications: 10_000, messages: 5, interviews: true })));
let made = replan(undefined, facts, DEFAULT_POLICY, BENCH_NOW);
let logged = 0;

window.planPage = {
  planAll() {
    const unseen: Facts = { ...facts };
    return time(() => planFollowUps(unseen, DEFAULT_POLICY, BENCH_NOW).length);
  },
  planOne() {
    logged += 1;
    const application = facts.applications[(logged * 977) % facts.applications.length];
    const message: Outreach = {
      id: `019cd000-0009-7000-8000-${logged.toString(16).padStart(12, '0')}`,
      applicationId: application?.id ?? '',
      channel: 'email',
      purpose: 'checkIn',
      direction: 'out',
      at: BENCH_NOW,
      createdAt: BENCH_NOW,
      updatedAt: BENCH_NOW,
    };
    const more: Facts = { ...made.facts, outreaches: [...made.facts.outreaches, message] };
    return time(() => {
      made = replan(made, more, DEFAULT_POLICY, BENCH_NOW);
      return made.looked?.size === 1 ? made.followUps.length : 0;
    });
  },
  readAll() {
    const { home: _, holidays: __, ...tables } = facts;
    return time(() => {
      const ids = new Set<string>();
      for (const rows of Object.values(tables)) for (const { id } of rows) ids.add(id);
      const byApplication = new Map<string, Outreach[]>();
      for (const outreach of facts.outreaches) {
        const known = byApplication.get(outreach.applicationId ?? '');
        if (known) known.push(outreach);
        else byApplication.set(outreach.applicationId ?? '', [outreach]);
      }
      return ids.size + byApplication.size;
    });
  },
};

function time(work: () => number): number {
  const started = performance.now();
  const found = work();
  const took = performance.now() - started;
  if (found === 0) throw new Error('the plan is empty: there is nothing to measure');
  return took;
}
