import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
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

/** What takes the focus when a dialog opens: its first control, of a row of choices the chosen one. */
const FIRST = 'input:checked, input:not([type=radio]), textarea, select, button, a[href]';

/**
 * A sheet laid over the desk, as a native modal: the rest is inert, Escape closes it, and the focus returns
 * to where it was. Mount it to open it.
 */
export function Dialog({ onClose, title, reason, children, className }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const heading = useId();

  // Closed while it is still in the document, or the focus would not find its way back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) {
      element.showModal();
      // By itself it would focus the cross.
      body.current?.querySelector<HTMLElement>(FIRST)?.focus();
    }
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
      <div ref={body} className={styles.body}>
        {children}
      </div>
    </dialog>
  );
}

/** The foot of a dialog: one button, then quiet words. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
