import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './Field.module.css';
import text from './text.module.css';
import { Underline } from './Underline';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** `undefined` while nothing is chosen. */
  readonly value: T | undefined;
  readonly onValue: (value: T) => void;
  readonly className?: string | undefined;
  /** The label is read out and not seen: the words say themselves what they choose. */
  readonly labelHidden?: boolean;
}

/** One of a few words, the chosen one underlined with a pen stroke. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onValue,
  className,
  labelHidden = false,
}: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className={classes(styles.field, className)}>
      <legend className={labelHidden ? text.hidden : styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {options.map((option) => (
          <ChoiceWord
            key={option.value}
            group={group}
            checked={option.value === value}
            onCheck={() => onValue(option.value)}
          >
            {option.label}
          </ChoiceWord>
        ))}
      </div>
    </fieldset>
  );
}

export interface ChoiceWordProps {
  /** Of the words of one group, one is chosen. */
  readonly group: string;
  readonly checked: boolean;
  readonly onCheck: () => void;
  readonly children: ReactNode;
  /** Read out instead of what is seen. */
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly className?: string | undefined;
}

/** A word to choose, underlined once it is. Stands in a group that has a name. */
export function ChoiceWord({ group, checked, onCheck, children, label, title, className }: ChoiceWordProps) {
  return (
    <label className={classes(styles.choice, className)} title={title}>
      <input type="radio" name={group} checked={checked} onChange={onCheck} aria-label={label} />
      {children}
      <Underline />
    </label>
  );
}

export interface TickProps {
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** A box to tick. */
export function Tick({ checked, onChecked, children, hint, disabled }: TickProps) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
