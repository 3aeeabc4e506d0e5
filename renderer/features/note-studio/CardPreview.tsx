import type { CSSProperties } from 'react';
import type { PrintSheet } from '../../../shared/domain/print-job';
import type { NoteFit } from '../../../shared/notes/layout-note';
import { Glyph } from '../../ui/Glyph';
import { Quiet } from '../../ui/Verb';
import styles from './CardPreview.module.css';
import { Ruler } from './Ruler';
import { SideTabs, type Side } from './SideTabs';

interface CardPreviewProps {
  /** The paper's size; the sheet's own, once it is written. */
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  readonly sheet: PrintSheet | undefined;
  readonly fit: NoteFit | undefined;
  readonly label: string;
  readonly folded: boolean;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly onAgain: () => void;
}

/** The paper from the very marks that are printed, beside a ruler. */
export function CardPreview({ paper, sheet, fit, label, folded, side, onSide, onAgain }: CardPreviewProps) {
  const { widthMm, heightMm } = paper;
  // While other paper is being laid out, the old one's writing does not belong on it.
  const here = sheet?.widthMm === widthMm && sheet.heightMm === heightMm ? sheet : undefined;
  const ratio = { '--card-ratio': widthMm / heightMm } as CSSProperties;
  return (
    <div className={styles.bench} style={ratio}>
      <Ruler heightMm={heightMm} fit={here && fit} />
      <svg className={styles.card} viewBox={`0 0 ${widthMm} ${heightMm}`} role="img" aria-label={label}>
        {here?.marks.map(({ d, fill }) => (
          <path key={fill} d={d} fill={fill} />
        ))}
      </svg>
      <div className={styles.under}>
        <SideTabs folded={folded} side={side} onSide={onSide} />
        <Quiet className={styles.again} onClick={onAgain}>
          <Glyph name="refresh" />
          Write it again
        </Quiet>
      </div>
    </div>
  );
}
