import { Choice } from '../../ui/Choice';
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
  const options = SIDES.flatMap((value) => {
    const label = labels[value];
    return label === undefined ? [] : [{ value, label }];
  });
  return (
    <Choice
      className={styles.tabs}
      label="On the bench"
      labelHidden
      options={options}
      value={side}
      onValue={onSide}
    />
  );
}
