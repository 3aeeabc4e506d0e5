import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Fix, Remark } from '../../../shared/messages/preflight/remark';
import { classes } from '../../ui/classes';
import { Glyph, type GlyphName } from '../../ui/Glyph';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import { stackRemarks } from './mark-pieces';
import styles from './Remarks.module.css';

const GLYPHS: Record<Remark['level'], GlyphName> = { error: 'late', warning: 'caret', good: 'check' };
const LEVELS: Record<Remark['level'], string> = { error: 'Wrong:', warning: 'Remark:', good: 'Good:' };
/** From a remark's top to the middle of its first line. */
const FIRST_LINE = 11;
const GAP = 14;

interface RemarksProps {
  readonly remarks: readonly Remark[];
  /** The marked copy of the letter; see LetterBody. */
  readonly underlay: RefObject<HTMLElement | null>;
  readonly onFix: (fix: Fix) => void;
}

interface Places {
  readonly lines: readonly number[];
  readonly tops: readonly number[];
  /** Where the last of them ends. */
  readonly end: number;
}

/** Remarks beside their lines, each joined to its line by a hairline, pushed down where two would meet. */
export function Remarks({ remarks, underlay, onFix }: RemarksProps) {
  const list = useRef<HTMLUListElement>(null);
  const [places, setPlaces] = useState<Places>({ lines: [], tops: [], end: 0 });

  useLayoutEffect(() => {
    const measure = () => {
      const items = list.current?.querySelectorAll<HTMLElement>(':scope > li');
      const origin = list.current?.getBoundingClientRect().top;
      if (!items || origin === undefined) return;
      const heights = Array.from(items, (item) => item.offsetHeight);
      const lines = remarks.map((_, index) => lineOf(underlay.current, index, origin));
      const tops = stackRemarks(
        lines.map((line) => line - FIRST_LINE),
        heights,
        GAP,
      );
      const next = { lines, tops, end: (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0) };
      setPlaces((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (underlay.current) observer.observe(underlay.current);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, [remarks, underlay]);

  if (remarks.length === 0) return <div className={styles.none} />;
  return (
    <section className={styles.remarks} aria-label="Remarks on your letter" style={{ minHeight: places.end }}>
      <svg className={styles.leads} aria-hidden="true">
        {remarks.map((remark, index) =>
          remark.span ? (
            <path
              key={keyOf(remark)}
              d={lead(places.lines[index] ?? 0, (places.tops[index] ?? 0) + FIRST_LINE)}
            />
          ) : null,
        )}
      </svg>
      <ul ref={list} className={styles.list}>
        {remarks.map((remark, index) => (
          <li key={keyOf(remark)} className={styles.remark} style={{ top: places.tops[index] ?? 0 }}>
            <Glyph
              name={GLYPHS[remark.level]}
              label={LEVELS[remark.level]}
              className={styles[remark.level]}
            />
            <div>
              <p className={classes(text.reason, styles.words)}>{remark.text}</p>
              {remark.fix && (
                <Verb
                  className={text.small}
                  onClick={() => {
                    if (remark.fix) onFix(remark.fix);
                  }}
                >
                  {remark.fix.label}
                </Verb>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The middle of the line that a remark is about, in pixels under `origin`; those about the whole come last. */
function lineOf(underlay: HTMLElement | null, index: number, origin: number): number {
  const mark = underlay?.querySelector(`[data-remark="${index}"]`);
  const box = mark?.getClientRects()[0] ?? underlay?.getBoundingClientRect();
  if (!box) return 0;
  return Math.round((mark ? (box.top + box.bottom) / 2 : box.bottom) - origin);
}

/** From the letter's edge to the remark: level, or stepping down to where it was pushed. */
function lead(from: number, to: number): string {
  return Math.abs(from - to) < 2 ? `M0 ${to}.5H44` : `M0 ${from}.5H18L30 ${to}.5H44`;
}

function keyOf(remark: Remark): string {
  return `${remark.rule} ${remark.text} ${remark.span?.from ?? ''}`;
}
