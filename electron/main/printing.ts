import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { BrowserWindow, WebContents } from 'electron';
import type { PrintJob } from '../../shared/domain/print-job';
import type { Printer } from '../../shared/domain/printer';
import type { PrintOutcome, SaveOutcome } from '../../shared/ports/desktop';
import { pdfFile } from '../../shared/notes/pdf-file';
import { APP_ORIGIN } from '../ipc/trust';
import { askWhere, saveTo } from './files';
import type { Log } from './log';
import { openPrintWindow } from './window';

const LONGEST_DRAWING = 30_000;
const MICRONS_PER_MM = 1_000;

export interface Printing {
  readonly savePdf: (parent: BrowserWindow, job: PrintJob) => Promise<SaveOutcome>;
  readonly print: (job: PrintJob, printer: string | undefined) => Promise<PrintOutcome>;
  /** None where the system cannot say. @param contents any page of the app's */
  readonly printers: (contents: WebContents) => Promise<Printer[]>;
  /** What a print window has to draw. */
  readonly jobFor: (contents: WebContents) => PrintJob | undefined;
  readonly drawn: (contents: WebContents) => void;
}

interface Drawing {
  readonly job: PrintJob;
  readonly done: () => void;
}

/**
 * Draws each job for a printer in a hidden window of its own, for a page that people look at is no page to print.
 * A PDF is written without one: Chromium rounds its pages.
 */
export function startPrinting(log: Log): Printing {
  const drawings = new Map<number, Drawing>();

  const withDrawn = async <T>(job: PrintJob, use: (contents: WebContents) => Promise<T>): Promise<T> => {
    const window = openPrintWindow();
    const { id } = window.webContents;
    try {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error('the sheets were not drawn in time')),
          LONGEST_DRAWING,
        );
        const done = () => (clearTimeout(timer), resolve());
        drawings.set(id, { job, done });
        window.webContents.once('render-process-gone', () => reject(new Error('the print window went away')));
        window.loadURL(`${APP_ORIGIN}/print.html`).catch(reject);
      });
      return await use(window.webContents);
    } finally {
      drawings.delete(id);
      window.destroy();
    }
  };

  const printers: Printing['printers'] = async (contents) => {
    try {
      const found = await contents.getPrintersAsync();
      return found.map(({ name, displayName }) => ({ name, label: displayName || name }));
    } catch (error) {
      log.error(`no printers: ${String(error)}`);
      return [];
    }
  };

  /** Where the system tells of none at all, it may still print. */
  const isGone = async (contents: WebContents, printer: string) => {
    const found = await printers(contents);
    return found.length > 0 && !found.some(({ name }) => name === printer);
  };

  return {
    async savePdf(parent, job) {
      const path = await askWhere(parent, job.title, 'pdf');
      if (path === undefined) return { saved: false, cancelled: true };
      try {
        return saveTo(path, await pdfFile(job, promisify(deflate)));
      } catch (error) {
        log.error(`PDF not made: ${String(error)}`);
        return {
          saved: false,
          cancelled: false,
          problem: 'It could not be made.',
        };
      }
    },
    async print(job, printer) {
      try {
        return await withDrawn(job, async (contents) => {
          if (printer !== undefined && (await isGone(contents, printer)))
            return { printed: false, cancelled: false, problem: GONE };
          return printOn(contents, job, printer, log);
        });
      } catch (error) {
        log.error(`not printed: ${String(error)}`);
        return { printed: false, cancelled: false, problem: NOT_PRINTED };
      }
    },
    printers,
    jobFor: (contents) => drawings.get(contents.id)?.job,
    drawn: (contents) => drawings.get(contents.id)?.done(),
  };
}

const NOT_PRINTED = 'The printer did not take it: look whether it is on and has paper.';
const GONE = 'The printer that you chose is not connected now.';
const NONE = 'No printer is set up on this computer.';

function printOn(
  contents: WebContents,
  { sheets, twoSided }: PrintJob,
  printer: string | undefined,
  log: Log,
): Promise<PrintOutcome> {
  const [first] = sheets;
  const pageSize = first && {
    width: Math.round(first.widthMm * MICRONS_PER_MM),
    height: Math.round(first.heightMm * MICRONS_PER_MM),
  };
  return new Promise((resolve) => {
    contents.print(
      {
        // A printer that the person has chosen is not asked for again.
        silent: printer !== undefined,
        ...(printer !== undefined && { deviceName: printer }),
        printBackground: true,
        margins: { marginType: 'none' },
        scaleFactor: 100,
        duplexMode: twoSided ?? 'simplex',
        ...(pageSize && { pageSize }),
      },
      (printed, reason) => {
        if (printed) resolve({ printed: true });
        else if (/cancel/i.test(reason)) resolve({ printed: false, cancelled: true });
        else {
          log.error(`not printed: ${reason}`);
          resolve({ printed: false, cancelled: false, problem: problemOf(reason) });
        }
      },
    );
  });
}

/** In Electron's own words: "No printers available on the network", "Invalid deviceName provided". */
function problemOf(reason: string): string {
  if (/no printers/i.test(reason)) return NONE;
  return /devicename/i.test(reason) ? GONE : NOT_PRINTED;
}
