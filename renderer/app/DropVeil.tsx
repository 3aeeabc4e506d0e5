import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { unwantedWords } from '../features/inbound/unwanted';
import text from '../ui/text.module.css';
import { classes } from '../ui/classes';
import styles from './DropVeil.module.css';

interface DropVeilProps {
  readonly onFile: (file: File) => void;
  /** Nothing is taken while the app is not set up; a file dropped then must not replace the page either. */
  readonly off: boolean;
}

/**
 * Lies over the window while a file is dragged over it, and says what dropping it would do. Places that take files of
 * their own say so by preventing the default, and are left alone.
 */
export function DropVeil({ onFile, off }: DropVeilProps) {
  const [words, setWords] = useState<string | undefined>();
  const veil = useRef<HTMLDivElement>(null);
  const take = useEffectEvent((file: File) => {
    if (!off) onFile(file);
  });

  useEffect(() => {
    const hide = () => setWords(undefined);
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      if (event.defaultPrevented) return hide();
      event.preventDefault();
      setWords(veilWords(event));
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) hide();
    };
    const drop = (event: DragEvent) => {
      hide();
      if (!carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take(file);
    };
    const listeners = { dragenter: over, dragover: over, dragleave: leave, drop, dragend: hide } as const;
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as EventListener);
    };
  }, []);

  const shown = words !== undefined && !off;
  useEffect(() => {
    // In the top layer, or an open dialog would lie over it.
    if (shown) veil.current?.showPopover();
    else veil.current?.hidePopover();
  }, [shown]);

  return (
    <div ref={veil} popover="manual" className={styles.veil} role="status">
      {shown && (
        <div className={styles.paper}>
          <p className={text.title}>{words}</p>
          <p className={classes(text.reason, styles.calm)}>
            Nothing is changed before you have looked it over.
          </p>
        </div>
      )}
    </div>
  );
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** While it is dragged, a file tells its type at most. */
function veilWords({ dataTransfer }: DragEvent): string {
  const files = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  if (files.length > 1) return 'One at a time: the first of these is read.';
  const type = files[0]?.type ?? '';
  if (unwantedWords('', type) !== undefined)
    return 'This is no e-mail and no invitation, so it will not be read.';
  if (type === 'text/calendar') return 'Let go, and the interview can be booked.';
  if (type === 'message/rfc822') return 'Let go, and their answer can be logged.';
  return 'Let go of an e-mail to log it, or of an invitation to book it.';
}
