import type { PrinterSetup } from '../../shared/domain/printer';
import type { PaperSize } from '../../shared/domain/stationery';
import { asFed } from '../../shared/notes/feed';
import { letter, line } from '../../shared/notes/lettering';
import styles from './PrinterDialog.module.css';

/** Millimetres of room around the largest sheet. */
const ROOM = 24;

/** The paper as it goes into the printer, its first edge up, with the writing as it will lie on it. */
export function FedPaper({ paper, setup }: { readonly paper: PaperSize; readonly setup: PrinterSetup }) {
  const fed = asFed({ ...paper, marks: [], text: '' }, setup);
  const side = Math.max(paper.widthMm, paper.heightMm) + 2 * ROOM;
  const left = (side - fed.widthMm) / 2;
  const { widthMm: w, heightMm: h } = paper;
  const lines = Array.from({ length: 5 }, (_, i) => 0.34 * h + i * 0.12 * h)
    .map((y, i) => line(0.14 * w, y, (i === 4 ? 0.5 : 0.86) * w, y, 2))
    .join('');
  const head = letter({ text: 'A', xMm: 0.14 * w, yMm: 0.24 * h, heightMm: 0.12 * Math.min(w, h) });
  return (
    <figure className={styles.fed}>
      <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
        <path className={styles.slot} d={`M${left - 14} 12H${left + fed.widthMm + 14}`} />
        <path className={styles.arrow} d={`M${side / 2} 20V4m-6 7 6-7 6 7`} />
        <g transform={`translate(${left} ${ROOM})`}>
          <rect className={styles.paper} width={fed.widthMm} height={fed.heightMm} />
          <path
            className={styles.writing}
            transform={fed.transform && `matrix(${fed.transform.join(' ')})`}
            d={head + lines}
          />
        </g>
      </svg>
      <figcaption>Going in, seen from above</figcaption>
    </figure>
  );
}
