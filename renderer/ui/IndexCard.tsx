import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes';
import { Glyph, type GlyphName } from './Glyph';
import styles from './IndexCard.module.css';
import { Pocket } from './Pocket';
import text from './text.module.css';
import { Words } from './Words';

export type IndexCardProps = ComponentPropsWithRef<'div'> & {
  /** In the hand: being dragged. */
  readonly lifted?: boolean;
  /** Dropped just now. */
  readonly landing?: boolean;
};

/** A card of the board. Compose it of a top and one of the feet below. */
export function IndexCard({ lifted, landing, className, ...rest }: IndexCardProps) {
  return (
    <div
      {...rest}
      className={classes(styles.card, lifted && styles.lifted, landing && styles.landing, className)}
    />
  );
}

/** Company in serif, role under it. Long names wrap, never shrink. */
export function IndexCardTop({ company, role }: { readonly company: string; readonly role: string }) {
  return (
    <div className={styles.top}>
      <h3 className={classes(text.name, styles.company)} dir="auto">
        <Words>{company}</Words>
      </h3>
      {role && (
        <p className={styles.role} dir="auto">
          {role}
        </p>
      )}
    </div>
  );
}

export type CardTone = 'resting' | 'due' | 'late' | 'answer' | 'done';

const TONES: Record<CardTone, { readonly glyph?: GlyphName; readonly tone?: string | undefined }> = {
  resting: {},
  due: { glyph: 'due', tone: text.pen },
  late: { glyph: 'late', tone: text.late },
  answer: { glyph: 'answer', tone: text.wait },
  done: { glyph: 'done', tone: text.done },
};

export interface IndexCardNextProps {
  readonly tone: CardTone;
  /** "Check-in", "Thank-you", "No reply". */
  readonly label: string;
  /** "by 17:30", "1 day late", "Mon 17 Mar". */
  readonly when?: string | undefined;
  readonly exact?: string | undefined;
  /** The reason; shown while the card has the focus. */
  readonly why?: string | undefined;
}

/** The foot of a card: what is next on the left, its date on the right. */
export function IndexCardNext({ tone, label, when, exact, why }: IndexCardNextProps) {
  const { glyph, tone: colour } = TONES[tone];
  return (
    <>
      <div className={classes(styles.next, tone === 'resting' && styles.resting)}>
        {glyph && <Glyph name={glyph} className={colour} />}
        <span className={styles.label}>{label}</span>
        {when && (
          <span className={classes(styles.when, colour, tone !== 'resting' && text.strong)} title={exact}>
            {when}
          </span>
        )}
      </div>
      {why && <p className={classes(text.reason, styles.why)}>{why}</p>}
    </>
  );
}

export interface IndexCardSealedProps {
  /** "Sealed until 14 March". */
  readonly label: string;
  readonly exact?: string | undefined;
  /** The reason; shown while the card has the focus. */
  readonly why?: string | undefined;
}

/** The foot of a card whose follow-up a rule holds back. */
export function IndexCardSealed({ label, exact, why }: IndexCardSealedProps) {
  return (
    <Pocket behind="card">
      <div className={styles.sealed} title={exact}>
        <Glyph name="sealed" />
        <span>{label}</span>
      </div>
      {why && <p className={classes(text.reason, styles.why)}>{why}</p>}
    </Pocket>
  );
}

/** The place that a dragged card leaves (empty), or where it would land (saying what follows). */
export function Slot({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} className={classes(styles.slot, text.reason, className)} />;
}

/** A card that takes longer than 200 ms to come: ruled lines, no shimmer. */
export function IndexCardGhost() {
  return (
    <div className={styles.card} aria-hidden="true">
      <div className={styles.top}>
        <i className={styles.ghost} style={{ width: '64%' }} />
        <i className={styles.ghost} style={{ width: '46%' }} />
      </div>
      <div className={styles.next}>
        <i className={styles.ghost} style={{ width: '100%' }} />
      </div>
    </div>
  );
}
