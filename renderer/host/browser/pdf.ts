import type { PrintJob } from '../../../shared/domain/print-job';
import type { SaveOutcome } from '../../../shared/ports/desktop';
import { download } from './files';
import type { BrowserWindow } from './window';

const NOT_MADE = 'It could not be made.';

/** Writes the exact PDF and downloads it: the very pages that the desktop writes. */
export async function savePdf(window: BrowserWindow, job: PrintJob): Promise<SaveOutcome> {
  try {
    // Its own chunk: nothing else writes PDFs.
    const { pdfFile } = await import('../../../shared/notes/pdf-file');
    const bytes = new Uint8Array(await pdfFile(job, deflate));
    return download(window, `${job.title}.pdf`, new Blob([bytes], { type: 'application/pdf' }));
  } catch (error) {
    console.error(error);
    return { saved: false, cancelled: false, problem: NOT_MADE };
  }
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
