import { useId } from 'react';
import { Underline } from '../../ui/Underline';
import styles from './SideTabs.module.css';

/** What lies on the bench. */
export type Side = 'card' | 'envelope';

const SIDES: readonly { readonly value: Side; readonly label: string }[] = [
  { value: 'card', label: 'Card' },
  { value: 'envelope', label: 'Envelope' },
];

export function SideTabs({ side, onSide }: { readonly side: Side; readonly onSide: (side: Side) => void }) {
  const group = useId();
  return (
    <fieldset className={styles.tabs} aria-label="On the bench">
      {SIDES.map(({ value, label }) => (
        <label key={value} className={styles.tab}>
          <input type="radio" name={group} checked={value === side} onChange={() => onSide(value)} />
          {label}
          <Underline />
        </label>
      ))}
    </fieldset>
  );
}
