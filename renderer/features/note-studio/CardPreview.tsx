import { useState, type CSSProperties } from 'react';
import type { PrintSheet } from '../../../shared/domain/print-job';
import type { NoteFit } from '../../../shared/notes/layout-note';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './CardPreview.module.css';
import { Ruler } from './Ruler';
import { SheetDrawing } from './SheetDrawing';
import { SideTabs, type Side } from './SideTabs';
import { TrueSizeDialog } from './TrueSizeDialog';
import { useTrueSize } from './use-true-size';

interface CardPreviewProps {
  /** The paper's size; the sheet's own, once it is written. */
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  readonly sheet: PrintSheet | undefined;
  readonly fit: NoteFit | undefined;
  readonly label: string;
  readonly folded: boolean;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  /** Writes it otherwise; nothing where it is not written. */
  readonly onAgain: (() => void) | undefined;
}

/** The paper from the very marks that are printed, beside a ruler. */
export function CardPreview({ paper, sheet, fit, label, folded, side, onSide, onAgain }: CardPreviewProps) {
  const { widthMm, heightMm } = paper;
  // While other paper is being laid out, the old one's writing does not belong on it.
  const here = sheet?.widthMm === widthMm && sheet.heightMm === heightMm ? sheet : undefined;
  const { pixelsAMm, guess, keep } = useTrueSize();
  const [wanted, setWanted] = useState(false);
  const [measuring, setMeasuring] = useState(false);
  const [inType, setInType] = useState(false);
  const trueSize = wanted && pixelsAMm !== undefined;
  const size = {
    '--card-ratio': widthMm / heightMm,
    ...(trueSize && { '--card-width': `${widthMm * pixelsAMm}px` }),
  } as CSSProperties;
  const measured = async (pixels: number) => {
    if (!(await keep(pixels))) return;
    setMeasuring(false);
    setWanted(true);
  };
  return (
    <div className={classes(styles.bench, trueSize && styles.true, inType && styles.long)} style={size}>
      <Ruler heightMm={heightMm} fit={here && fit} />
      <SheetDrawing paper={paper} sheet={here} label={label} className={styles.card} />
      <div className={styles.under}>
        <SideTabs folded={folded} side={side} onSide={onSide} />
        <span className={styles.tools}>
          {trueSize ? (
            <>
              <Quiet onClick={() => setWanted(false)}>Fit the window</Quiet>
              <Quiet onClick={() => setMeasuring(true)}>Measure again</Quiet>
            </>
          ) : (
            <Quiet onClick={() => (pixelsAMm === undefined ? setMeasuring(true) : setWanted(true))}>
              True size
            </Quiet>
          )}
          <Quiet aria-expanded={inType} onClick={() => setInType(!inType)}>
            Plain text
          </Quiet>
          {onAgain && (
            <Quiet className={styles.again} onClick={onAgain}>
              <Glyph name="refresh" />
              Write it again
            </Quiet>
          )}
        </span>
      </div>
      {inType && (
        <p className={classes(text.letter, styles.inType)} dir="auto">
          {here?.text || 'Nothing is written yet.'}
        </p>
      )}
      {measuring && (
        <TrueSizeDialog
          pixelsAMm={guess}
          onMeasured={(pixels) => void measured(pixels)}
          onClose={() => setMeasuring(false)}
        />
      )}
    </div>
  );
}
