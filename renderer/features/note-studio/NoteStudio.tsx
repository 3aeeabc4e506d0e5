import { useMemo, useRef, useState } from 'react';
import type { PrintJob } from '../../../shared/domain/print-job';
import { CARD_STOCKS } from '../../../shared/domain/stationery';
import { handFor, HANDS } from '../../../shared/notes/hands';
import type { NoteWish } from '../../hand/hand-messages';
import { handwriting } from '../../hand/handwriting';
import { useNoteLayout } from '../../hand/use-note-layout';
import { Back } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { AskDropped, type DropAnswer } from './AskDropped';
import { CardPreview } from './CardPreview';
import { writtenAgain, type CardEdit, type CardState } from './card-state';
import { CardWords } from './CardWords';
import { fitWords } from './fit-words';
import { HandChoice } from './HandChoice';
import { InkChoice } from './InkChoice';
import styles from './NoteStudio.module.css';
import { PrintBar } from './PrintBar';
import { StockChoice } from './StockChoice';

export interface NoteStudioProps {
  /** For whom: "Dana Okafor". */
  readonly recipient: string;
  readonly back: { readonly href: string; readonly label: string };
  /** Why now: "Reception closes at 17:30." */
  readonly reason: string;
  /** Where a card is handed in: "14 Quay Street, 2nd floor". */
  readonly reception: string | undefined;
  /** Nothing known signs the card, and the person has not typed yet. */
  readonly unsigned: boolean;
  readonly card: CardState;
  /** What the card says as long as the person has not typed. */
  readonly template: string;
  readonly manners: readonly { readonly value: string; readonly label: string }[];
  readonly manner: string;
  /** Whether the host saves PDFs by itself; otherwise the print dialog does. */
  readonly savesPdf: boolean;
  readonly onEdit: (edit: CardEdit) => void;
  readonly onManner: (manner: string) => void;
  readonly onPrint: (job: PrintJob) => Promise<void>;
  readonly onSavePdf: (job: PrintJob) => Promise<void>;
  readonly onDropped: (answer: DropAnswer) => void;
  readonly onSkip: () => void;
}

/** The card on the bench: words left, the card as it will print, and a drawer of stationery. */
export function NoteStudio(props: NoteStudioProps) {
  const { recipient, back, reason, card, template, onEdit } = props;
  const words = card.text ?? template;
  const sheet = CARD_STOCKS[card.stock];
  const wish = useMemo(
    (): NoteWish => ({ text: words, hand: card.hand, sheet, seed: card.seed, ink: card.ink }),
    [words, card.hand, sheet, card.seed, card.ink],
  );
  const { result, problem } = useNoteLayout(wish);
  const fit = result && fitWords(result, card.stock);
  const [refused, setRefused] = useState<NoteWish>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const scriptHand = HANDS[handFor(words, card.hand)];

  // Written anew from the very words on screen, for the preview may be one keystroke behind.
  const withJob = async (use: (job: PrintJob) => Promise<void>) => {
    setBusy(true);
    try {
      const written = await handwriting().note(wish);
      if (!written.written || written.fit.verdict === 'tooLong') {
        setRefused(wish);
        field.current?.focus();
      } else {
        await use({ title: `Card for ${recipient}`, sheets: written.sheets });
      }
    } finally {
      setBusy(false);
    }
  };

  return (
    <main className={styles.studio}>
      <div className={styles.words}>
        <Back href={back.href}>{back.label}</Back>
        <h1 className={text.display} tabIndex={-1}>
          A card for&nbsp;{recipient}
        </h1>
        <p className={text.reason}>{reason}</p>
        <CardWords
          ref={field}
          value={words}
          onValue={(typed) => onEdit({ text: typed })}
          fit={fit}
          problem={problem}
          refused={refused === wish}
          unsigned={props.unsigned}
          manners={props.manners}
          manner={props.manner}
          onManner={props.onManner}
        />
      </div>

      <CardPreview
        stock={sheet}
        result={result}
        onAgain={() => onEdit(writtenAgain(card))}
        label={`The card for ${recipient}, as it will print`}
      />

      <div className={styles.drawer}>
        <StockChoice value={card.stock} onValue={(stock) => onEdit({ stock })} />
        <HandChoice
          sample={`Dear ${recipient},`}
          value={card.hand}
          script={scriptHand.script === 'latin' ? undefined : scriptHand.name}
          onValue={(hand) => onEdit({ hand })}
        />
        <InkChoice value={card.ink} onValue={(ink) => onEdit({ ink })} />
        {card.printedAt === undefined ? (
          <PrintBar
            busy={busy}
            savesPdf={props.savesPdf}
            onPrint={() => void withJob(props.onPrint)}
            onSavePdf={() => void withJob(props.onSavePdf)}
            onDropped={props.onDropped}
            onSkip={props.onSkip}
          />
        ) : (
          <AskDropped
            recipient={recipient}
            reception={props.reception}
            onDropped={props.onDropped}
            onNotYet={() => onEdit({ printedAt: undefined })}
            onPrintAgain={() => void withJob(props.onPrint)}
          />
        )}
      </div>
    </main>
  );
}
