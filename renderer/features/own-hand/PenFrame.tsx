import { CELL_FRAME } from '../../../shared/notes/own-hand/pen-path';
import styles from './VariantCard.module.css';

const { width, height, baseline, xHeight } = CELL_FRAME;

/** A box of the page with its guides, and a letter in it as the pen writes it. */
export function PenFrame({ d }: { readonly d: string }) {
  return (
    <svg className={styles.frame} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.line} d={`M0 ${baseline}H${width}`} />
      <path className={styles.dashes} d={`M0 ${baseline - xHeight}H${width}`} />
      <path className={styles.ink} d={d} />
    </svg>
  );
}
