import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type Pad from 'signature_pad';
import type { Drawing } from '../../shared/domain/signature';
import styles from './SignaturePad.module.css';

export interface PadHandle {
  readonly drawing: () => Drawing;
  readonly clear: () => void;
}

interface SignaturePadProps {
  readonly ref: Ref<PadHandle>;
  /** Told after every stroke, and when it is cleared. */
  readonly onDrawn: (strokes: number) => void;
}

/** A piece of card to sign on, with a mouse, a finger or a pen. */
export function SignaturePad({ ref, onDrawn }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<Pad>(undefined);
  const told = useRef(onDrawn);
  useEffect(() => {
    told.current = onDrawn;
  });

  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    let gone = false;
    const fit = () => {
      const dots = window.devicePixelRatio || 1;
      const strokes = pad.current?.toData() ?? [];
      element.width = element.clientWidth * dots;
      element.height = element.clientHeight * dots;
      element.getContext('2d')?.scale(dots, dots);
      pad.current?.fromData(strokes);
    };
    const start = async () => {
      const { default: SignaturePadClass } = await import('signature_pad');
      if (gone) return;
      const penColor = getComputedStyle(element).color;
      pad.current = new SignaturePadClass(element, {
        penColor,
        minWidth: 1.1,
        maxWidth: 2.2,
        minDistance: 2,
      });
      pad.current.addEventListener('endStroke', () => told.current(pad.current?.toData().length ?? 0));
      fit();
    };
    start().catch((error: unknown) => console.error('Signing', error));
    window.addEventListener('resize', fit);
    return () => {
      gone = true;
      window.removeEventListener('resize', fit);
      pad.current?.off();
    };
  }, []);

  useImperativeHandle(ref, () => ({
    drawing: () => (pad.current?.toData() ?? []).map(({ points }) => points.map(({ x, y }) => ({ x, y }))),
    clear: () => {
      pad.current?.clear();
      told.current(0);
    },
  }));

  return (
    <div className={styles.card}>
      <canvas ref={canvas} className={styles.pad} aria-label="Sign here" role="img" />
    </div>
  );
}
