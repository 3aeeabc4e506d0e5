import type { NoteFit } from '../../../shared/notes/layout-note';
import { classes } from '../../ui/classes';
import styles from './Ruler.module.css';

interface RulerProps {
  readonly heightMm: number;
  readonly fit: NoteFit | undefined;
}

const LABELS_EVERY = 50;
const FREE_WORTH_SAYING = 10;

/** Millimetres beside the card: how far the ink goes, and what is free under it. */
export function Ruler({ heightMm, fit }: RulerProps) {
  const at = (mm: number) => `${(mm / heightMm) * 100}%`;
  const ticks = Array.from({ length: Math.floor(heightMm / 5) + 1 }, (_, i) => i * 5);
  const over = fit?.verdict === 'tooLong';
  const free = fit && (over || fit.freeMm >= FREE_WORTH_SAYING) ? fit : undefined;
  const freeAt = free && (over ? heightMm - 4 : (free.inkBottomMm + heightMm) / 2);
  const covers = (mm: number) => freeAt !== undefined && Math.abs(mm - freeAt) < 5;
  return (
    <div className={styles.ruler} aria-hidden="true">
      <svg viewBox={`0 0 24 ${heightMm}`} preserveAspectRatio="none">
        <path className={styles.ticks} d={ticks.map((mm) => `M${tickStart(mm)} ${mm}H14`).join('')} />
        {fit && (
          <path
            className={classes(styles.extent, over && styles.over)}
            d={`M21 ${fit.inkTopMm}V${fit.inkBottomMm}M18 ${fit.inkTopMm}h6M18 ${fit.inkBottomMm}h6`}
          />
        )}
      </svg>
      {ticks
        .filter((mm) => mm % LABELS_EVERY === 0 && !covers(mm))
        .map((mm) => (
          <span key={mm} className={styles.label} style={{ top: at(mm) }}>
            {mm}
          </span>
        ))}
      {free && freeAt !== undefined && (
        <span className={classes(styles.label, over ? styles.full : styles.free)} style={{ top: at(freeAt) }}>
          {over ? 'full' : `${Math.round(free.freeMm)} mm`}
        </span>
      )}
    </div>
  );
}

/** Tens are longer than fives, labelled ones longest. */
function tickStart(mm: number): number {
  if (mm % LABELS_EVERY === 0) return 0;
  return mm % 10 === 0 ? 4 : 8;
}
