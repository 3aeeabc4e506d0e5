import { useState } from 'react';
import type { PrintJob } from '../../../shared/domain/print-job';
import { useDesktop } from '../../desk/desktop';
import { secondSetup } from '../../desk/two-sides';
import { usePrinting, type Printing } from '../../desk/use-printing';
import { useSlip } from '../../ui/Slips';
import type { Made } from './SideTabs';

export interface Paper {
  readonly printing: Printing;
  readonly print: (job: PrintJob, made: Made) => Promise<void>;
  /** Exact, as it is drawn. */
  readonly savePdf: (job: PrintJob, made: Made) => Promise<void>;
  /** Turned and moved for the printer. */
  readonly saveFed: (job: PrintJob, made: Made) => Promise<void>;
  readonly savePlot: (name: string, svg: string) => Promise<void>;
  /** The backs that wait for the sheets to be laid in again, where the printer does not turn them. */
  readonly waiting: PrintJob | undefined;
  readonly printBacks: () => Promise<void>;
  readonly leaveBacks: () => void;
}

/** Said where sheets could not be made at all. */
export const NOT_MADE =
  'That could not be made just now. Your words are safe: try again, and if it fails again, choose another hand.';

/** The ways onto paper, and what is said when one fails. @param onMade called when something was printed or saved */
export function usePaper(onMade: (made: Made) => Promise<void>): Paper {
  const desktop = useDesktop();
  const printing = usePrinting();
  const slip = useSlip();
  const [waiting, setWaiting] = useState<PrintJob>();

  const failed = (did: string, problem: string | undefined, instead: string) =>
    slip({ text: `${did} ${problem ?? ''} Nothing is lost: ${instead}.`, error: true });

  /** Whether it went to the printer. */
  const toPrinter = async (job: PrintJob, setup = printing.setup) => {
    const outcome = await printing.print(job, setup);
    if (!outcome.printed && !outcome.cancelled) {
      failed('It was not printed.', outcome.problem, 'save the PDF instead');
    }
    return outcome.printed;
  };

  const savePdf = async (typed: PrintJob, made: Made) => {
    const job = await inOutlines(typed);
    if (typeof job === 'string') {
      slip({ text: job, error: true });
      return;
    }
    const outcome = await desktop.savePdf(job);
    if (outcome.saved) {
      slip({ text: outcome.where === undefined ? 'The PDF is saved.' : `Saved as ${outcome.where}.` });
      await onMade(made);
    } else if (!outcome.cancelled) failed('The PDF was not saved.', outcome.problem, 'try again');
  };

  return {
    printing,
    async print(job, made) {
      const byHand = job.twoSided !== undefined && printing.setup.duplex === 'manual';
      if (!(await toPrinter(byHand ? sideOf(job, 0) : job))) return;
      if (byHand) setWaiting(sideOf(job, 1));
      else await onMade(made);
    },
    savePdf,
    saveFed: (job, made) => savePdf(printing.fed(job), made),
    async savePlot(name, svg) {
      const outcome = await desktop.saveFile({ name: `${name}.svg`, kind: 'svg', text: svg });
      if (outcome.saved) {
        slip({ text: 'The drawing is saved, a millimetre to a unit.' });
        await onMade('card');
      } else if (!outcome.cancelled) failed('The drawing was not saved.', outcome.problem, 'try again');
    },
    waiting,
    async printBacks() {
      if (!waiting || !(await toPrinter(waiting, secondSetup(printing.setup)))) return;
      setWaiting(undefined);
      await onMade('card');
    },
    leaveBacks: () => setWaiting(undefined),
  };
}

/** The job as outlines alone, or what to do about it where there are none. */
async function inOutlines(job: PrintJob): Promise<PrintJob | string> {
  // A handwritten one has no type, and need not load what draws it.
  if (job.sheets.every(({ type }) => !type)) return job;
  const { ColouredType, outlined } = await import('../../hand/outline-type');
  try {
    return await outlined(job);
  } catch (error) {
    if (!(error instanceof ColouredType)) throw error;
    return `This computer draws ${error.characters.join(' ')} in colours, and the exact PDF is made of ink alone. Nothing is lost: take it out, or print the card; the dialog saves PDFs too.`;
  }
}

/** The fronts (0) or the backs (1) of a job of pairs, in the order in which the sheets lie when they are laid in again. */
function sideOf({ title, sheets }: PrintJob, side: 0 | 1): PrintJob {
  return { title, sheets: sheets.filter((_, i) => i % 2 === side) };
}
