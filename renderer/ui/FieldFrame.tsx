import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './Field.module.css';
import { Glyph } from './Glyph';
import text from './text.module.css';

/** What every field says about itself. */
export interface FieldWords {
  readonly label: string;
  /** What is wrong and how to put it right; stands beside the field. */
  readonly error?: string | undefined;
  /** A word of help under the line. */
  readonly hint?: ReactNode;
  /** The label is read out but not shown. */
  readonly labelHidden?: boolean;
}

interface FieldFrameProps extends FieldWords {
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  readonly children: (control: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
    readonly className: string | undefined;
  }) => ReactNode;
}

/** Label, ruled line, and what is wrong beside it. */
export function FieldFrame({ label, error, hint, labelHidden, className, id, children }: FieldFrameProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const saysMore = error !== undefined || hint !== undefined;
  return (
    <div className={classes(styles.field, error !== undefined && styles.wrong, className)}>
      <label className={labelHidden ? text.hidden : styles.label} htmlFor={controlId}>
        {label}
      </label>
      {children({
        id: controlId,
        'aria-invalid': error !== undefined,
        'aria-describedby': saysMore ? `${controlId}-more` : undefined,
        className: styles.control,
      })}
      {saysMore && (
        <div id={`${controlId}-more`}>
          {error !== undefined && (
            <p className={styles.error}>
              <Glyph name="late" />
              {error}
            </p>
          )}
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        </div>
      )}
    </div>
  );
}
