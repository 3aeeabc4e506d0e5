import { useId } from 'react';
import { MANNERS, USUAL_MANNER, type Manner } from '../../../shared/notes/manner';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './PenChoice.module.css';

interface PenChoiceProps {
  readonly value: Manner;
  readonly onValue: (value: Manner) => void;
}

const WORDS: Readonly<Record<keyof Manner, { label: string; say: (value: number) => string }>> = {
  penMm: { label: 'Pen', say: (value) => `${value.toFixed(2)} mm` },
  haste: {
    label: 'Neatness',
    say: (value) => (value < 0.97 ? 'careful' : value > 1.03 ? 'hurried' : 'as usual'),
  },
  size: { label: 'Size', say: (value) => `${Math.round(value * 100)}%` },
};
const NAMES = ['penMm', 'haste', 'size'] as const;

/** How wide the pen is, and how neatly and how large the hand writes. */
export function PenChoice({ value, onValue }: PenChoiceProps) {
  const group = useId();
  const usual = NAMES.every((name) => value[name] === USUAL_MANNER[name]);
  return (
    <details className={styles.section}>
      <summary>
        <span className={text.head}>Pen</span>
        <span className={styles.now}>{NAMES.map((name) => WORDS[name].say(value[name])).join(', ')}</span>
      </summary>
      {NAMES.map((name) => {
        const { least, most, step } = MANNERS[name];
        const id = `${group}${name}`;
        const said = WORDS[name].say(value[name]);
        return (
          <div key={name} className={styles.row}>
            <label htmlFor={id}>{WORDS[name].label}</label>
            <input
              id={id}
              type="range"
              min={least}
              max={most}
              step={step}
              value={value[name]}
              aria-valuetext={said}
              onChange={(event) =>
                onValue({ ...value, [name]: Math.round(event.currentTarget.valueAsNumber * 100) / 100 })
              }
            />
            <output htmlFor={id}>{said}</output>
          </div>
        );
      })}
      {!usual && <Quiet onClick={() => onValue(USUAL_MANNER)}>As usual</Quiet>}
    </details>
  );
}
