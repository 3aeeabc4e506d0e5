import type { PrintJob } from '../../shared/domain/print-job';
import { ANY_PRINTER, type Printer, type PrinterSetup } from '../../shared/domain/printer';
import { setupOf } from '../../shared/domain/settings';
import { asFed } from '../../shared/notes/feed';
import type { PrintOutcome } from '../../shared/ports/desktop';
import { useSettings } from '../data/hooks';
import { useDesktop } from './desktop';
import { useLoaded } from './use-loaded';

export interface Printing {
  /** Those to choose from; none where only the system's dialog knows them. */
  readonly printers: readonly Printer[];
  /** The chosen one's name; {@link ANY_PRINTER} where the dialog asks. */
  readonly printer: string;
  readonly label: string;
  readonly setup: PrinterSetup;
  /** The job as this printer wants it. @param setup another than the kept one, to try it */
  readonly fed: (job: PrintJob, setup?: PrinterSetup) => PrintJob;
  readonly print: (job: PrintJob, setup?: PrinterSetup) => Promise<PrintOutcome>;
}

/** The printer that the person chose, and what it needs. */
export function usePrinting(): Printing {
  const settings = useSettings();
  const desktop = useDesktop();
  const printers = useLoaded(() => desktop.printers(), 'printers') ?? [];
  const { printer } = settings;
  const kept = setupOf(settings, printer);
  const fed: Printing['fed'] = (job, setup = kept) => ({
    ...job,
    sheets: job.sheets.map((sheet) => asFed(sheet, setup)),
  });
  return {
    printers,
    printer,
    label:
      printer === ANY_PRINTER
        ? desktop.kind === 'browser'
          ? 'the browser’s dialog'
          : 'the system’s dialog'
        : (printers.find(({ name }) => name === printer)?.label ?? printer),
    setup: kept,
    fed,
    print: (job, setup) => desktop.print(fed(job, setup), printer === ANY_PRINTER ? undefined : printer),
  };
}
