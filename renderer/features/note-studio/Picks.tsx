import { useId, type ReactNode } from 'react';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import styles from './Picks.module.css';

interface PicksProps<T extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly sample: ReactNode }[];
  readonly value: T;
  readonly onValue: (value: T) => void;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** A compartment of the drawer: things to pick one of, shown as they are. */
export function Picks<T extends string>({
  title,
  options,
  value,
  onValue,
  className,
  children,
}: PicksProps<T>) {
  const group = useId();
  return (
    <fieldset className={styles.section}>
      <legend className={classes(text.head, styles.head)}>{title}</legend>
      <div className={classes(styles.picks, className)}>
        {options.map((option) => (
          <label key={option.value} className={styles.pick}>
            <input
              type="radio"
              className={styles.input}
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span className={styles.sample} aria-hidden="true">
              {option.sample}
            </span>
            <span className={styles.label}>{option.label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
