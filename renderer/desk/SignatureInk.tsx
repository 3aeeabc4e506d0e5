import { useMemo } from 'react';
import type { Drawing } from '../../shared/domain/signature';
import { writeSignature } from '../../shared/notes/write-signature';
import styles from './SignatureInk.module.css';

interface SignatureInkProps {
  readonly drawing: Drawing;
  /** The same each time it is shown. */
  readonly seed?: number;
  readonly label: string;
}

/** A signature as a card's pen writes it. */
export function SignatureInk({ drawing, seed = 1, label }: SignatureInkProps) {
  const ink = useMemo(() => writeSignature(drawing, seed), [drawing, seed]);
  if (!ink) return <span>{label}</span>;
  const { left, top, width, height, d } = ink;
  return (
    <svg
      className={styles.ink}
      viewBox={`${left - 1} ${top - 1} ${width + 2} ${height + 2}`}
      role="img"
      aria-label={label}
    >
      <path d={d} />
    </svg>
  );
}
