import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classes } from './classes';
import styles from './Field.module.css';
import { FieldFrame, type FieldWords } from './FieldFrame';
import { Glyph } from './Glyph';

type Control<T extends 'input' | 'textarea' | 'select'> = FieldWords &
  Omit<ComponentPropsWithRef<T>, 'onChange' | 'value'> & {
    readonly value: string;
    readonly onValue: (value: string) => void;
  };

export type FieldProps = Control<'input'>;
export type TextAreaProps = Control<'textarea'>;
export type SelectProps = Control<'select'> & { readonly children: ReactNode };

/** A ruled line to write on. */
export function Field({ label, error, hint, labelHidden, className, onValue, id, ...rest }: FieldProps) {
  return (
    <FieldFrame {...{ label, error, hint, labelHidden, className, id }}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...control}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

/** Several ruled lines. It grows with what is written. */
export function TextArea({
  label,
  error,
  hint,
  labelHidden,
  className,
  onValue,
  id,
  ...rest
}: TextAreaProps) {
  return (
    <FieldFrame {...{ label, error, hint, labelHidden, className, id }}>
      {(control) => (
        <textarea
          rows={2}
          {...rest}
          {...control}
          className={classes(control.className, styles.area)}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

export function Select({ label, error, hint, labelHidden, className, onValue, id, ...rest }: SelectProps) {
  return (
    <FieldFrame {...{ label, error, hint, labelHidden, className, id }}>
      {(control) => (
        <span className={styles.selectFrame}>
          <select
            {...rest}
            {...control}
            className={classes(control.className, styles.select)}
            onChange={(event) => onValue(event.currentTarget.value)}
          />
          <Glyph name="caret" />
        </span>
      )}
    </FieldFrame>
  );
}

/** A calendar day, `YYYY-MM-DD`; empty while incomplete. */
export function DateField(props: Omit<FieldProps, 'type'>) {
  return <Field {...props} type="date" />;
}

/** A time of day, `HH:mm`; empty while incomplete. */
export function TimeField(props: Omit<FieldProps, 'type'>) {
  return <Field {...props} type="time" />;
}

/** A wall-clock moment, `YYYY-MM-DDTHH:mm`; empty while incomplete. */
export function DateTimeField(props: Omit<FieldProps, 'type'>) {
  return <Field {...props} type="datetime-local" />;
}
