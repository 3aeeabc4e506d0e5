import { inTurn, type Bench } from '../bench';
import { importInto } from '../import-page';
import { inFreshBrowser } from '../profile';
import { jobSearch } from '../rows';

/** 10,000 rows from the text of an export file through the app's own import; the baseline is IndexedDB alone. */
export const bulkImport: Bench = {
  name: 'bulk-import',
  unit: 'ms',
  run(place) {
    const text = JSON.stringify(jobSearch({ applications: 1_000, messages: 6, interviews: false }));
    return inTurn(
      () => inFreshBrowser(place, (page) => importInto(page, place, 'importText', text)),
      () => inFreshBrowser(place, (page) => importInto(page, place, 'putRaw', text)),
    );
  },
};
