import type { CSSProperties } from 'react';
import type { CardStock } from '../../../shared/domain/stationery';
import type { NoteResult } from '../../../shared/notes/layout-note';
import { Glyph } from '../../ui/Glyph';
import { Quiet } from '../../ui/Verb';
import styles from './CardPreview.module.css';
import { Ruler } from './Ruler';

interface CardPreviewProps {
  readonly stock: CardStock;
  readonly result: NoteResult | undefined;
  readonly onAgain: () => void;
  readonly label: string;
}

/** The card from the very marks that are printed, beside a ruler. */
export function CardPreview({ stock, result, onAgain, label }: CardPreviewProps) {
  const sheet = result?.written ? result.sheets[0] : undefined;
  // While another stock is being laid out, the old one's writing does not belong on it.
  const fits = sheet?.widthMm === stock.widthMm && sheet.heightMm === stock.heightMm;
  const ratio = { '--card-ratio': stock.widthMm / stock.heightMm } as CSSProperties;
  return (
    <div className={styles.bench} style={ratio}>
      <Ruler heightMm={stock.heightMm} fit={result?.written && fits ? result.fit : undefined} />
      <svg
        className={styles.card}
        viewBox={`0 0 ${stock.widthMm} ${stock.heightMm}`}
        role="img"
        aria-label={label}
        aria-busy={!fits && result?.written !== false}
      >
        {fits && sheet.marks.map(({ d, fill }) => <path key={fill} d={d} fill={fill} />)}
      </svg>
      <div className={styles.under}>
        <span className={styles.scale}>
          {stock.name} card, {stock.sold}
        </span>
        <Quiet className={styles.again} onClick={onAgain} disabled={!sheet}>
          <Glyph name="refresh" />
          Write it again
        </Quiet>
      </div>
    </div>
  );
}
