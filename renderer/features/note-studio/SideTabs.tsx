import { useId } from 'react';
import { Underline } from '../../ui/Underline';
import styles from './SideTabs.module.css';

/** What lies on the bench. */
export type Side = 'card' | 'front' | 'envelope';

/** What is printed in one go. */
export type Made = 'card' | 'envelope' | 'slip';

const FLAT: Readonly<Partial<Record<Side, string>>> = { card: 'Card', envelope: 'Envelope' };
const FOLDED: Readonly<Record<Side, string>> = { card: 'Inside', front: 'Front', envelope: 'Envelope' };
const SIDES: readonly Side[] = ['card', 'front', 'envelope'];

interface SideTabsProps {
  readonly folded: boolean;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

/** The sides of what is being made, one of them on the bench. */
export function SideTabs({ folded, side, onSide }: SideTabsProps) {
  const labels = folded ? FOLDED : FLAT;
  const group = useId();
  return (
    <fieldset className={styles.tabs} aria-label="On the bench">
      {SIDES.filter((value) => labels[value]).map((value) => (
        <label key={value} className={styles.tab}>
          <input type="radio" name={group} checked={value === side} onChange={() => onSide(value)} />
          {labels[value]}
          <Underline />
        </label>
      ))}
    </fieldset>
  );
}
