import { useState } from 'react';
import type { PrintSheet } from '../../shared/domain/print-job';
import type { PrinterSetup } from '../../shared/domain/printer';
import type { PaperSize } from '../../shared/domain/stationery';
import { EDGES } from '../../shared/notes/feed';
import { testPage } from '../../shared/notes/test-page';
import type { PrintOutcome } from '../../shared/ports/desktop';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import form from '../ui/form.module.css';
import text from '../ui/text.module.css';
import { Verb } from '../ui/Verb';
import styles from './PrinterDialog.module.css';
import { workOut, type MeasuredTyped } from './printer-form';

export interface TestProps {
  readonly paper: PaperSize;
  /** The setup as it stands in the form. */
  readonly setup: PrinterSetup;
  readonly print: (title: string, sheet: PrintSheet, setup?: PrinterSetup) => Promise<PrintOutcome>;
}

interface PrinterTestProps extends TestProps {
  /** Names the paper to lay in. */
  readonly words: string;
  readonly onWorkedOut: (setup: PrinterSetup) => void;
}

const NOTHING: MeasuredTyped = { first: undefined, fromLeft: '', fromTop: '' };
const LETTERS = EDGES.map((value) => ({ value, label: value }));

/** A page to print and to measure; from the numbers follows where the printer puts things. */
export function PrinterTest({ paper, words, setup, print, onWorkedOut }: PrinterTestProps) {
  const [measured, setMeasured] = useState(NOTHING);
  /** What it was printed with: the numbers speak of that. */
  const [printedWith, setPrintedWith] = useState<PrinterSetup>();
  const [said, setSaid] = useState<{ readonly words: string; readonly bad: boolean }>();
  const set = (some: Partial<MeasuredTyped>) => setMeasured((before) => ({ ...before, ...some }));

  const printPage = async () => {
    const outcome = await print('Test page', testPage(paper));
    if (outcome.printed) {
      setPrintedWith(setup);
      setMeasured(NOTHING);
      setSaid(undefined);
    } else if (!outcome.cancelled) setSaid({ words: outcome.problem ?? 'It was not printed.', bad: true });
  };

  const work = () => {
    const worked = workOut(printedWith ?? setup, paper, measured);
    if ('problem' in worked) {
      setSaid({ words: worked.problem, bad: true });
      return;
    }
    setSaid({ words: worked.words, bad: false });
    setPrintedWith(undefined);
    onWorkedOut(worked.setup);
  };

  return (
    <section className={styles.section} aria-label="Test page">
      <p className={styles.line}>
        <Verb onClick={() => void printPage()}>Print the test page</Verb>
        <span className={text.reason}>on {words}</span>
      </p>
      {printedWith && (
        <>
          <div className={form.three}>
            <Choice
              label="Which edge came out first?"
              options={LETTERS}
              value={measured.first}
              onValue={(first) => set({ first })}
            />
            <Field
              label="Left edge to the upright line"
              inputMode="decimal"
              hint="With A up, in mm."
              value={measured.fromLeft}
              onValue={(fromLeft) => set({ fromLeft })}
            />
            <Field
              label="Top edge to the level line"
              inputMode="decimal"
              hint="With A up, in mm."
              value={measured.fromTop}
              onValue={(fromTop) => set({ fromTop })}
            />
          </div>
          <p>
            <Verb onClick={work}>Work it out</Verb>
          </p>
        </>
      )}
      {said && (
        <p className={said.bad ? styles.bad : text.reason} role="status">
          {said.words}
        </p>
      )}
    </section>
  );
}
