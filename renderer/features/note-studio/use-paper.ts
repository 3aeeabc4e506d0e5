import { useState } from 'react';
import type { PrintJob } from '../../../shared/domain/print-job';
import { useDesktop } from '../../desk/desktop';
import { fileName } from '../../desk/file-name';
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
  /** A folded job of which the outside is printed, where the printer does not turn the sheets. */
  readonly halfway: PrintJob | undefined;
  readonly printInside: () => Promise<void>;
  readonly leaveInside: () => void;
  /** A card went to a dialog that does not tell how it was left: only the person knows whether it is printed. */
  readonly unsure: boolean;
  readonly answer: (isPrinted: boolean) => Promise<void>;
}

/** Said where sheets could not be made at all. */
export const NOT_MADE =
  'That could not be made just now. Your words are safe: try again, and if it fails again, choose another hand.';

/** The ways onto paper, and what is said when one fails. @param onMade called when something was printed or saved */
export function usePaper(onMade: (made: Made) => Promise<void>): Paper {
  const desktop = useDesktop();
  const printing = usePrinting();
  const slip = useSlip();
  const [halfway, setHalfway] = useState<PrintJob>();
  const [unsure, setUnsure] = useState(false);

  const savePdf = async (typed: PrintJob, made: Made) => {
    const job = await inOutlines(typed);
    if (typeof job === 'string') {
      slip({ text: job, error: true });
      return;
    }
    const outcome = await desktop.savePdf(job);
    if (outcome.saved) {
      slip({ text: outcome.where === undefined ? 'The PDF is saved.' : `Saved as ${outcome.where}.` });
      setUnsure(false);
      await onMade(made);
    } else if (!outcome.cancelled) {
      slip({
        text: `The PDF was not saved. ${outcome.problem ?? ''} Nothing is lost: try again.`,
        error: true,
      });
    }
  };

  /** The sheets of a whole job, or those of one side of it. `undefined`: nothing went to the printer. */
  const toPrinter = async (whole: PrintJob, made: Made, job = whole, setup = printing.setup) => {
    const outcome = await printing.print(job, setup);
    if (outcome.printed) return outcome;
    if (!outcome.cancelled) {
      slip({
        text: `It was not printed. ${outcome.problem ?? ''} Nothing is lost: try again, or save the PDF and print that.`,
        error: true,
        action: { label: 'Save the PDF', run: () => savePdf(whole, made) },
      });
    }
    return undefined;
  };

  const done = async (made: Made, unseen: boolean) => {
    if (unseen && made === 'card') setUnsure(true);
    else await onMade(made);
  };

  return {
    printing,
    async print(job, made) {
      const byHand = job.twoSided !== undefined && printing.setup.duplex === 'manual';
      const outcome = await toPrinter(job, made, byHand ? sideOf(job, 0) : job);
      if (!outcome) return;
      setUnsure(false);
      if (byHand) setHalfway(job);
      else await done(made, outcome.unseen === true);
    },
    savePdf,
    saveFed: (job, made) => savePdf(printing.fed(job), made),
    async savePlot(name, svg) {
      const outcome = await desktop.saveFile({
        name: `${fileName(name, 'Card')}.svg`,
        kind: 'svg',
        text: svg,
      });
      if (outcome.saved) {
        slip({ text: 'The drawing is saved, a millimetre to a unit.' });
        await onMade('card');
      } else if (!outcome.cancelled) {
        slip({
          text: `The drawing was not saved. ${outcome.problem ?? ''} Nothing is lost: try again.`,
          error: true,
        });
      }
    },
    halfway,
    async printInside() {
      if (!halfway) return;
      const outcome = await toPrinter(halfway, 'card', sideOf(halfway, 1), secondSetup(printing.setup));
      if (!outcome) return;
      setHalfway(undefined);
      await done('card', outcome.unseen === true);
    },
    leaveInside: () => setHalfway(undefined),
    unsure,
    async answer(isPrinted) {
      setUnsure(false);
      if (isPrinted) await onMade('card');
    },
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
