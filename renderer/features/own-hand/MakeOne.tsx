import {
  PLAIN_PAPER_IDS,
  PLAIN_PAPERS,
  plainPaperOf,
  type PlainPaper,
} from '../../../shared/domain/plain-paper';
import { useState, type ReactNode } from 'react';
import type { PrintJob } from '../../../shared/domain/print-job';
import { useSettings } from '../../data/hooks';
import { useDesktop } from '../../desk/desktop';
import { templatePages } from '../../hand/template-pages';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Section } from '../../ui/Section';
import { useSlip } from '../../ui/Slips';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './HandsPage.module.css';
import { TemplateThumb } from './TemplateThumb';

const PAPER_OPTIONS = PLAIN_PAPER_IDS.map((id) => ({ value: id, label: PLAIN_PAPERS[id].name }));
/** The way to a hand of one's own, in three steps. */
export function MakeOne({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const { country } = useSettings();
  const [chosen, setChosen] = useState<PlainPaper>();
  const paper = chosen ?? plainPaperOf(country);
  const { print, savePdf, busy } = usePrintTemplate(paper);
  return (
    <Section title={heading}>
      <ol className={styles.steps}>
        <li>
          <div>
            <h3 className={text.name}>Print two pages</h3>
            <p className={text.reason}>
              At their true size, on white paper. Colour is better: the guides are a pale blue.
            </p>
            <Choice label="Paper" options={PAPER_OPTIONS} value={paper} onValue={setChosen} />
            <p className={styles.verbs}>
              <Button glyph="printer" busy={busy} onClick={() => void print()}>
                Print the pages
              </Button>
              <Verb busy={busy} onClick={() => void savePdf()}>
                Save the PDF
              </Verb>
            </p>
          </div>
          <TemplateThumb paper={paper} />
        </li>
        <li>
          <h3 className={text.name}>Write one letter in each box</h3>
          <p className={text.reason}>
            With a dark blue or black pen, as you write on a card, letters apart. A box that you leave empty
            is no harm, and a letter that went wrong can be dropped or drawn again later.
          </p>
        </li>
        <li>
          <h3 className={text.name}>Bring them back as pictures</h3>
          <p className={text.reason}>
            Scan them at 300 dpi, or photograph each from straight above in daylight, with all four black
            squares in the picture.
          </p>
          {children}
        </li>
      </ol>
    </Section>
  );
}

function usePrintTemplate(paper: PlainPaper) {
  const desktop = useDesktop();
  const slip = useSlip();
  const [busy, setBusy] = useState(false);
  const withJob = async (use: (job: PrintJob) => Promise<void>) => {
    setBusy(true);
    try {
      await use({ title: 'My own hand, two pages to fill in', sheets: await templatePages(paper) });
    } catch (error) {
      console.error(error);
      slip({ text: 'The pages could not be made just now. Nothing is lost: try again.', error: true });
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    print: () =>
      withJob(async (job) => {
        const outcome = await desktop.print(job);
        if (outcome.printed || outcome.cancelled) return;
        slip({ text: `They were not printed. ${outcome.problem ?? ''} Save the PDF instead.`, error: true });
      }),
    savePdf: () =>
      withJob(async (job) => {
        const outcome = await desktop.savePdf(job);
        if (outcome.saved) slip({ text: outcome.where ? `Saved as ${outcome.where}.` : 'The PDF is saved.' });
        else if (!outcome.cancelled)
          slip({ text: `The PDF was not saved. ${outcome.problem ?? ''} Try again.`, error: true });
      }),
  };
}
