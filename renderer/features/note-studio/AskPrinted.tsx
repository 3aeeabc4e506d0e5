import { Button } from '../../ui/Button';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import styles from './PrintBar.module.css';

interface AskPrintedProps {
  /** "the card", "all 3 cards". */
  readonly what: string;
  readonly onAnswer: (isPrinted: boolean) => void;
  readonly onPrintAgain: () => void;
}

/** A print dialog may have been cancelled, and a browser does not say: only a yes counts. */
export function AskPrinted({ what, onAnswer, onPrintAgain }: AskPrintedProps) {
  return (
    <section className={styles.print} aria-labelledby="did-it-print">
      <h2 id="did-it-print" className={text.title} tabIndex={-1} data-step>
        Did it print?
      </h2>
      <p className={text.reason}>Your browser does not tell whether {what} came out or was cancelled.</p>
      <div className={styles.asked}>
        <Button wide onClick={() => onAnswer(true)}>
          Yes, it is printed
        </Button>
      </div>
      <ul className={styles.others}>
        <li>
          <Verb onClick={onPrintAgain}>Print it again</Verb>
          <Quiet onClick={() => onAnswer(false)}>No</Quiet>
        </li>
      </ul>
    </section>
  );
}
