import type { PrintJob } from '../../shared/domain/print-job';
import { useEffect, useState } from 'react';
import { ANY_PRINTER, type Printer, type PrinterSetup } from '../../shared/domain/printer';
import { setupOf } from '../../shared/domain/settings';
import { asFed } from '../../shared/notes/feed';
import type { PrintOutcome } from '../../shared/ports/desktop';
import { useSettings } from '../data/hooks';
import { useDesktop } from './desktop';

export interface Printing {
  /** Those to choose from; none where only the system's dialog knows them. */
  readonly printers: readonly Printer[];
  /** The chosen one's name; {@link ANY_PRINTER} where the dialog asks. */
  readonly printer: string;
  readonly label: string;
  /** The chosen one is not among those that the system tells of. */
  readonly gone: boolean;
  readonly setup: PrinterSetup;
  /** The job as this printer wants it. @param setup another than the kept one, to try it */
  readonly fed: (job: PrintJob, setup?: PrinterSetup) => PrintJob;
  readonly print: (job: PrintJob, setup?: PrinterSetup) => Promise<PrintOutcome>;
}

/** The printer that the person chose, and what it needs. */
export function usePrinting(): Printing {
  const settings = useSettings();
  const desktop = useDesktop();
  const printers = usePrinters() ?? [];
  const { printer } = settings;
  const kept = setupOf(settings, printer);
  const fed: Printing['fed'] = (job, setup = kept) => ({
    ...job,
    sheets: job.sheets.map((sheet) => asFed(sheet, setup)),
  });
  const found = printers.find(({ name }) => name === printer);
  return {
    printers,
    printer,
    label:
      printer === ANY_PRINTER
        ? desktop.kind === 'browser'
          ? 'the browser’s dialog'
          : 'the system’s dialog'
        : (found?.label ?? printer),
    gone: printer !== ANY_PRINTER && printers.length > 0 && found === undefined,
    setup: kept,
    fed,
    print: (job, setup) => desktop.print(fed(job, setup), printer === ANY_PRINTER ? undefined : printer),
  };
}

/** Asked for anew whenever the window is come back to: printers are switched on and off. */
function usePrinters(): readonly Printer[] | undefined {
  const desktop = useDesktop();
  const [printers, setPrinters] = useState<readonly Printer[]>();
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const found = await desktop.printers();
      if (wanted) setPrinters(found);
    };
    const ask = () => void load();
    ask();
    window.addEventListener('focus', ask);
    return () => {
      wanted = false;
      window.removeEventListener('focus', ask);
    };
  }, [desktop]);
  return printers;
}

/** "through HP LaserJet", and whether that is there. */
export function throughWords({ label, gone }: Printing): string {
  return gone ? `through ${label}, which is not connected now` : `through ${label}`;
}
