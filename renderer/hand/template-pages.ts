import type { PlainPaper } from '../../shared/domain/plain-paper';
import figtree from '@fontsource/figtree/files/figtree-latin-400-normal.woff?url';
import type { PrintSheet } from '../../shared/domain/print-job';
import { templateSheets } from '../../shared/notes/own-hand/template-sheets';

/** The pages to fill in by hand, as they print. Rejects when their lettering cannot be read. */
export async function templatePages(paper: PlainPaper): Promise<readonly PrintSheet[]> {
  // Reading a font is only needed here, and is large.
  const [{ parseFace }, response] = await Promise.all([import('./parse-face'), fetch(figtree)]);
  if (!response.ok) throw new Error(`The lettering of the page could not be read (${response.status}).`);
  return templateSheets(paper, parseFace(await response.arrayBuffer()));
}
