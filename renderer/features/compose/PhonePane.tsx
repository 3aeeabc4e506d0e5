import { useMemo, useState } from 'react';
import { isAddress } from '../../../shared/messages/email-address';
import { wordCount, type Answers, type LetterChoice } from '../../../shared/messages/letter';
import { phoneLetter } from '../../../shared/messages/phone-letter';
import type { LetterPurpose } from '../../../shared/messages/templates/template';
import { Dialog } from '../../ui/Dialog';
import { classes } from '../../ui/classes';
import { perforation } from '../../ui/perforation';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import type { ComposeView } from './compose-view';
import styles from './PhonePane.module.css';
import { drawQr } from './qr-path';
import { useLogSent } from './use-log-sent';
import type { Letter } from './use-letter';

/** Whole pixels a module, or a camera sees some wider than others. */
const MODULE = 3;
/** The quiet zone that a reader needs (four modules), and the perforation around it. */
const BORDER = 16;

interface PhonePaneProps {
  readonly view: ComposeView;
  readonly purpose: LetterPurpose;
  readonly letter: Letter;
  readonly to: string;
  readonly choice: LetterChoice;
  readonly answers: Answers;
}

/** A short version of the letter, as a stamp that a phone's camera reads. */
export function PhonePane({ view, purpose, letter, to, choice, answers }: PhonePaneProps) {
  const [large, setLarge] = useState(false);
  const logSent = useLogSent(view, purpose, letter);
  const short = useMemo(
    () => (isAddress(to) ? phoneLetter(purpose, to, choice, view.letterFacts, answers) : undefined),
    [purpose, to, choice, view.letterFacts, answers],
  );
  const drawing = useMemo(() => short && drawQr(short.url), [short]);
  if (!short || !drawing) return null;

  const side = drawing.size * MODULE + 2 * BORDER;
  const holes = Math.round(side / 8.4);
  const edge = perforation(side, side, { across: holes, down: holes, radius: 2.3, inset: 0.75 });
  const code = (
    <svg
      className={styles.code}
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label="QR code that opens the short version in your phone’s mail program"
    >
      <path d={drawing.path} fill="currentColor" />
    </svg>
  );
  return (
    <section className={styles.pane} aria-labelledby="from-your-phone">
      <h2 id="from-your-phone" className={text.name}>
        Or send it from your phone
      </h2>
      <button
        type="button"
        className={styles.stamp}
        style={{ width: side, height: side, padding: BORDER }}
        title="Make it larger"
        onClick={() => setLarge(true)}
      >
        <svg className={styles.paper} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
          <path d={edge} fill="var(--stock)" stroke="var(--perf)" />
        </svg>
        {code}
      </button>
      <p className={classes(text.small, text.soft)}>The short version, {wordCount(short.body)} words.</p>
      <Verb
        className={text.small}
        onClick={() => void logSent('email', { subject: short.subject, text: short.body })}
      >
        I sent it from my phone
      </Verb>
      {large && (
        <Dialog
          title="Send it from your phone"
          reason="Point the camera at it, open the link, and press send there."
          onClose={() => setLarge(false)}
        >
          <div className={styles.sheet}>{code}</div>
          <p className={classes(text.letter, styles.short)} dir="auto">
            {short.body}
          </p>
        </Dialog>
      )}
    </section>
  );
}
