import type { Bridge } from '../../shared/ipc/contract';
import { drawSheets } from './draw-sheets';

/** The print window: asks the main process what to draw, draws it, and says when it stands. */
async function printWindow(bridge: Bridge): Promise<void> {
  const job = await bridge.invoke('print.job', undefined);
  const root = document.querySelector<HTMLElement>('#sheets');
  if (!job || !root) return;
  document.title = job.title;
  const style = drawSheets(root, job);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  // Reading a size lays the page out, and only then is it known which fonts it needs; a hidden window has no animation
  // frame to wait for.
  root.getBoundingClientRect();
  await document.fonts.ready;
  root.getBoundingClientRect();
  await bridge.invoke('print.drawn', undefined);
}

if (window.afterword) void printWindow(window.afterword);
