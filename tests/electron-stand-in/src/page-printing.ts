import type { DevToolsSession } from './devtools';
import { record, records } from './records';

export type Printed = (printed: boolean, reason: string) => void;

export async function pdfOf(devtools: DevToolsSession, options: Record<string, unknown>): Promise<Buffer> {
  record('webContents.printToPDF', options);
  const { printBackground = false, preferCSSPageSize = false, generateTaggedPDF = false } = options;
  const { data } = await devtools.send('Page.printToPDF', {
    printBackground,
    preferCSSPageSize,
    generateTaggedPDF,
  });
  return Buffer.from(data, 'base64');
}

/** Makes a PDF in place of paper; what the printer says is told by the test beforehand. */
export async function printOnto(
  devtools: DevToolsSession,
  options: object,
  callback: Printed,
): Promise<void> {
  record('webContents.print', options);
  const [answer] = records.answers['webContents.print']?.splice(0, 1) ?? [];
  const { printed, reason } = { printed: true, reason: '', ...answer };
  const pdf = await pdfOf(devtools, { preferCSSPageSize: true, printBackground: true });
  if (printed) records.printed.push(pdf);
  callback(printed, reason);
}
