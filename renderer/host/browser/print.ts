import type { PrintJob } from '../../../shared/domain/print-job';
import type { PrintOutcome } from '../../../shared/ports/desktop';
import { drawSheets } from '../../print/draw-sheets';
import type { BrowserWindow } from './window';

const ROOT_ID = 'print-root';
/** On paper the app is gone and the sheets alone are there; on screen it is the other way round. */
const ON_PAPER = `
  #${ROOT_ID} { display: none; }
  @media print {
    html, body { margin: 0; padding: 0; background: #fff; }
    body > * { display: none !important; }
    body > #${ROOT_ID} { display: block !important; }
  }
`;

const NO_DIALOG = 'The browser did not open its print dialog.';

/**
 * Prints the sheets through the browser's dialog. They are drawn into the page itself, and not into a frame, so that
 * one document serves the dialog's "Save as PDF" and a test's `page.pdf()` alike. They leave again when the dialog does;
 * whether it printed or was cancelled, no browser tells.
 */
export async function printSheets(window: BrowserWindow, job: PrintJob): Promise<PrintOutcome> {
  const { document } = window;
  document.getElementById(ROOT_ID)?.remove();
  const root = document.createElement('div');
  root.id = ROOT_ID;
  root.setAttribute('aria-hidden', 'true');
  const screen = new window.CSSStyleSheet();
  screen.replaceSync(ON_PAPER);
  const added = [screen, drawSheets(root, job)];
  const titleBefore = document.title;
  document.body.append(root);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...added];
  // The title is the file name that the dialog suggests.
  document.title = job.title;
  await document.fonts.ready;

  const clean = () => {
    root.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !added.includes(sheet));
    document.title = titleBefore;
  };
  return new Promise((resolve) => {
    const printed = () => {
      clean();
      resolve({ printed: true, unseen: true });
    };
    window.addEventListener('afterprint', printed, { once: true });
    try {
      window.print();
    } catch (error) {
      console.error(error);
      window.removeEventListener('afterprint', printed);
      clean();
      resolve({ printed: false, cancelled: false, problem: NO_DIALOG });
    }
  });
}
