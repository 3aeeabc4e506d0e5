import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './Dialog.module.css';
import { Glyph } from './Glyph';
import text from './text.module.css';

export interface DialogProps {
  /** Called when the person closes it: Escape, the cross. Unmount it then. */
  readonly onClose: () => void;
  readonly title: string;
  /** A sentence under the title. */
  readonly reason?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * A sheet laid over the desk, as a native modal: the rest is inert, Escape closes it, and the focus returns
 * to where it was. Mount it to open it.
 */
export function Dialog({ onClose, title, reason, children, className }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={classes(styles.dialog, className)}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.header}>
        <h2 id={heading} className={text.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} aria-label="Close" onClick={onClose}>
          <Glyph name="close" />
        </button>
      </header>
      {reason && <p className={classes(text.reason, styles.reason)}>{reason}</p>}
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

/** The foot of a dialog: one button, then quiet words. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
