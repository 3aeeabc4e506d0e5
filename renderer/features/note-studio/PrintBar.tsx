import type { ReactNode } from 'react';
import { DEFAULT_SETUP } from '../../../shared/domain/printer';
import { throughWords, type Printing } from '../../desk/use-printing';
import { Button } from '../../ui/Button';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import type { DropAnswer } from './AskDropped';
import styles from './PrintBar.module.css';
import type { Made } from './SideTabs';

interface PrintBarProps {
  readonly made: Exclude<Made, 'slip'>;
  /** In type, which has no single lines. */
  readonly plain: boolean;
  readonly busy: boolean;
  readonly onPrint: () => void;
  readonly printing: Printing;
  readonly onSavePdf: () => void;
  /** As the printer wants it. */
  readonly onSaveFed: () => void;
  /** Chooses the printer, and what it needs. */
  readonly onPrinter: () => void;
  /** Prints pale guides to go over with a pen. */
  readonly onTrace: () => void;
  /** Saves the note as single lines, for a machine that holds a pen. */
  readonly onPlot: () => void;
  readonly onDropped: (answer: DropAnswer) => void;
  readonly onSkip: () => void;
  /** A way to be reminded of it at another moment. */
  readonly later?: ReactNode;
}

/** The ways onto paper. */
export function PrintBar({
  made,
  plain,
  busy,
  onPrint,
  printing,
  onSavePdf,
  onSaveFed,
  onPrinter,
  onTrace,
  onPlot,
  onDropped,
  onSkip,
  later,
}: PrintBarProps) {
  const { feed, turn, rightMm, downMm } = printing.setup;
  const isSetUp = feed !== DEFAULT_SETUP.feed || turn !== 0 || rightMm !== 0 || downMm !== 0;
  return (
    <section className={styles.print} aria-label="Print">
      <div className={styles.foot}>
        <Button data-step wide glyph="printer" keyHint="Ctrl P" busy={busy} onClick={onPrint}>
          Print the {made}
        </Button>
      </div>
      <p className={styles.on}>
        <span className={text.soft}>{throughWords(printing)}</span>
        <Quiet onClick={onPrinter}>Set up</Quiet>
      </p>
      <ul className={styles.others}>
        <li>
          <Verb busy={busy} onClick={onSavePdf}>
            Save the PDF
          </Verb>
          <span className={text.reason}>exact, for a copy shop</span>
        </li>
        {isSetUp && (
          <li>
            <Verb busy={busy} onClick={onSaveFed}>
              Save it for the printer
            </Verb>
            <span className={text.reason}>turned and moved</span>
          </li>
        )}
        <li>
          <Verb busy={busy} onClick={onTrace}>
            Trace it by hand
          </Verb>
          <span className={text.reason}>pale, to go over in ink</span>
        </li>
        {made === 'card' && !plain && (
          <li>
            <Verb busy={busy} onClick={onPlot}>
              Save for a plotter
            </Verb>
            <span className={text.reason}>single lines, in mm</span>
          </li>
        )}
        <li>
          <Verb onClick={() => onDropped('dropped')}>I dropped it off</Verb>
          {later}
          <Quiet onClick={onSkip}>Not this time</Quiet>
        </li>
      </ul>
    </section>
  );
}
