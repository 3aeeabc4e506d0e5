import { useState } from 'react';
import type { PrinterSetup } from '../../shared/domain/printer';
import { sideTest } from '../../shared/notes/test-page';
import text from '../ui/text.module.css';
import { Verb } from '../ui/Verb';
import styles from './PrinterDialog.module.css';
import type { TestProps } from './PrinterTest';
import { secondSetup, refeedWords } from './two-sides';

interface TwoSidesTestProps extends TestProps {
  readonly onLearnt: (learnt: Partial<PrinterSetup>) => void;
}

/** A sheet to print on one side and then the other, which shows how the paper has to be laid in again. */
export function TwoSidesTest({ paper, setup, print, onLearnt }: TwoSidesTestProps) {
  const [step, setStep] = useState<'start' | 'first' | 'second' | 'told'>('start');
  const [said, setSaid] = useState('');
  const printSide = async (side: 1 | 2) => {
    const outcome = await print(
      `Test sheet, side ${side}`,
      sideTest(paper, side),
      side === 1 ? setup : secondSetup(setup),
    );
    setSaid(outcome.printed || outcome.cancelled ? '' : (outcome.problem ?? 'It was not printed.'));
    if (outcome.printed) setStep(side === 1 ? 'first' : 'second');
  };
  const learn = (learnt: Partial<PrinterSetup>, words: string) => {
    onLearnt(learnt);
    setSaid(words);
    setStep('told');
  };
  const again = 'Print the test sheet once more to be sure.';
  return (
    <div className={styles.sides}>
      <p className={styles.line}>
        <Verb onClick={() => void printSide(1)}>Print the test sheet</Verb>
        <span className={text.reason}>which shows how to lay the paper in again</span>
      </p>
      {step === 'first' && (
        <>
          <p className={text.reason}>{refeedWords(setup)}</p>
          <p>
            <Verb onClick={() => void printSide(2)}>Print side 2</Verb>
          </p>
        </>
      )}
      {step === 'second' && (
        <>
          <p className={text.reason}>
            Hold it with the 1 upright, and turn it over like the page of a book. The 2 has to stand behind
            the 1, upright too.
          </p>
          <ul className={styles.answers}>
            <li>
              <Verb onClick={() => learn({}, 'Good. Folded cards will come out right.')}>So it does</Verb>
            </li>
            <li>
              <Verb
                onClick={() =>
                  learn(
                    { secondTurned: !setup.secondTurned },
                    `Then the inside is printed the other way up. ${again}`,
                  )
                }
              >
                The 2 is upside down
              </Verb>
            </li>
            <li>
              <Verb
                onClick={() =>
                  learn({ turnOver: !setup.turnOver }, `Then the paper is laid in the other way. ${again}`)
                }
              >
                Both are on one side
              </Verb>
            </li>
          </ul>
        </>
      )}
      {said !== '' && (
        <p className={text.reason} role="status">
          {said}
        </p>
      )}
    </div>
  );
}
