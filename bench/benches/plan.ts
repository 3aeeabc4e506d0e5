import { inTurn, type Bench } from '../bench';
import { openPlanPage, timed, type PlanPage } from '../plan-page';
import { inFreshBrowser } from '../profile';

/** A plan is made every minute and after every change: the first one of a page says little of the others. */
const WARM_UP = 6;

/** 10,000 applications with five outreaches each, all planned; the baseline only reads and sorts the rows. */
export const planAll = planBench('plan-all', 'planAll', 'readAll');

/** The same after one more e-mail was logged; the baseline plans everything. */
export const planOne = planBench('plan-one', 'planOne', 'planAll');

function planBench(name: string, app: keyof PlanPage, baseline: keyof PlanPage): Bench {
  return {
    name,
    unit: 'ms',
    run: (place) =>
      inFreshBrowser(place, async (page) => {
        await openPlanPage(page, place);
        for (let round = 0; round < WARM_UP; round += 1) {
          await timed(page, app);
          await timed(page, baseline);
        }
        return inTurn(
          () => timed(page, app),
          () => timed(page, baseline),
        );
      }),
  };
}
