import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { BANK_CARD, PIXELS_A_MM, pixelsAMmFor } from '../../../shared/domain/bank-card';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Quiet } from '../../ui/Verb';
import styles from './TrueSizeDialog.module.css';

interface TrueSizeDialogProps {
  /** What is taken for right as yet. */
  readonly pixelsAMm: number;
  readonly onMeasured: (pixelsAMm: number) => void;
  readonly onClose: () => void;
}

const LEAST = Math.ceil(PIXELS_A_MM.least * BANK_CARD.widthMm);
const MOST = Math.floor(PIXELS_A_MM.most * BANK_CARD.widthMm);
const LARGE_STEP = 10;

/** A bank card is held to the screen once; an outline is fitted to it by dragging or with the arrow keys. */
export function TrueSizeDialog({ pixelsAMm, onMeasured, onClose }: TrueSizeDialogProps) {
  const [width, setWidth] = useState(Math.round(pixelsAMm * BANK_CARD.widthMm));
  const [grip, setGrip] = useState<number>();
  const fit = (to: number) => setWidth(Math.round(Math.min(MOST, Math.max(LEAST, to))));
  const unit = width / BANK_CARD.widthMm;

  const drag = (event: PointerEvent<HTMLElement>) => {
    if (grip !== undefined) fit(event.clientX - grip);
  };
  const step = (event: KeyboardEvent) => {
    const by = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: LARGE_STEP,
      PageDown: -LARGE_STEP,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    fit(width + by);
  };

  return (
    <Dialog
      title="Hold a bank card to the screen"
      className={styles.dialog}
      reason="Lay its top left corner on the one below, then drag the right edge, or press ← and →, until both are the same size. Any card of that kind will do: a driving licence, a library card."
      onClose={onClose}
    >
      <div className={styles.desk}>
        <div
          className={styles.outline}
          style={{
            width,
            height: unit * BANK_CARD.heightMm,
            borderRadius: unit * BANK_CARD.cornerMm,
          }}
        >
          <div
            className={styles.grip}
            role="slider"
            tabIndex={0}
            aria-label="Width of the card on this screen"
            aria-valuemin={LEAST}
            aria-valuemax={MOST}
            aria-valuenow={width}
            aria-valuetext={`${width} pixels`}
            onKeyDown={step}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              setGrip(event.clientX - width);
            }}
            onPointerMove={drag}
            onPointerUp={() => setGrip(undefined)}
            onPointerCancel={() => setGrip(undefined)}
          />
        </div>
      </div>
      <DialogActions>
        <Button onClick={() => onMeasured(pixelsAMmFor(width))}>They are the same</Button>
        <Quiet onClick={onClose}>Cancel</Quiet>
      </DialogActions>
    </Dialog>
  );
}
