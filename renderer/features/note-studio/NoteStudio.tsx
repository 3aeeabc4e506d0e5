import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Wording } from '../../../shared/messages/letter-facts';
import type { PrintJob, PrintSheet } from '../../../shared/domain/print-job';
import type { Signature } from '../../../shared/domain/signature';
import type { Signing } from '../../../shared/notes/layout-note';
import { cardStock, envelopeFor, type StockBook, type StockId } from '../../../shared/domain/stationery';
import { turnedOn } from '../../../shared/notes/fold';
import { handFor, HANDS, isOwnHandId } from '../../../shared/notes/hands';
import { asGuides } from '../../../shared/notes/trace';
import { ReturnAddress } from '../../desk/ReturnAddress';
import { Back, PageTitle } from '../../ui/Sheet';
import { useSlip } from '../../ui/Slips';
import { Verb } from '../../ui/Verb';
import text from '../../ui/text.module.css';
import { AskPrinted } from './AskPrinted';
import { AskDropped, type DropAnswer } from './AskDropped';
import { CardPreview } from './CardPreview';
import { writtenAgain, type CardEdit, type CardState } from './card-state';
import { CardWords } from './CardWords';
import { HandChoice } from './HandChoice';
import { InkChoice } from './InkChoice';
import { PaperDialogs } from './PaperDialogs';
import { PenChoice } from './PenChoice';
import { SignatureChoice } from './SignatureChoice';
import styles from './NoteStudio.module.css';
import { PrintBar } from './PrintBar';
import type { Made, Side } from './SideTabs';
import { StockChoice } from './StockChoice';
import { useBench } from './use-bench';
import { NOT_MADE, type Paper } from './use-paper';
import { useFocusOnStep } from './use-focus-on-step';
import { usePrintKey } from './use-print-key';

export interface NoteStudioProps {
  /** For whom: "Dana Okafor". */
  readonly recipient: string;
  /** What the envelope says, a line each. */
  readonly to: readonly string[];
  /** The return address, a line each; keep its identity. */
  readonly from: readonly string[];
  readonly back: { readonly href: string; readonly label: string };
  /** Why now: "Reception closes at 17:30." */
  readonly reason: string;
  /** Nothing known signs the card, and the person has not typed yet. */
  readonly unsigned: boolean;
  readonly card: CardState;
  /** Every paper there is; keep its identity. */
  readonly book: StockBook;
  /** The card that the person usually writes on. */
  readonly usualStock: StockId;
  /** What the card says as long as the person has not typed. */
  readonly template: string;
  readonly wording: Wording;
  /** The drawn signature that stands on the card, with the name it is for. */
  readonly signing: Signing | undefined;
  /** The one whose turn it is, and how many are kept. */
  readonly signature: { readonly inTurn: Signature | undefined; readonly count: number };
  /** What is written where none is drawn. */
  readonly name: string;
  /** The other cards of the panel, made together. */
  readonly panel: { readonly href: string; readonly words: string } | undefined;
  readonly onEdit: (edit: CardEdit) => void;
  readonly onWording: (taken: Pick<CardState, 'manner' | 'language'>) => void;
  /** The ways onto it. */
  readonly paper: Paper;
  /** Where and when it is handed in; nothing where there is no reception. */
  readonly kit: ReactNode;
  readonly onDropped: (answer: DropAnswer, handedTo?: string) => void;
  readonly onSkip: () => void;
  readonly later?: ReactNode;
}

/** The card on the bench: words left, the card as it will print, and a drawer of stationery. */
export function NoteStudio(props: NoteStudioProps) {
  const { recipient, back, reason, card, book, template, to, paper, onEdit } = props;
  const words = card.text ?? template;
  const [wantedSide, setSide] = useState<Side>('card');
  const stock = cardStock(book, card.stock, props.usualStock);
  const envelope = envelopeFor(stock, book, card.envelope);
  const folded = stock.flat !== undefined;
  const side = wantedSide === 'front' && !folded ? 'card' : wantedSide;
  const made = side === 'envelope' ? 'envelope' : 'card';
  // Whoever types the return address and prints at once means what stands there, stored or not.
  const [typedFrom, setTypedFrom] = useState<string>();
  const from = useMemo(() => typedFrom?.split('\n') ?? props.from, [typedFrom, props.from]);
  const papers = useMemo(() => ({ stock, envelope, from, cards: book.cards }), [stock, envelope, from, book]);
  const bench = useBench(side, card, papers, words, to, props.signing);
  const [refused, setRefused] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [settingUp, setSettingUp] = useState(false);
  const slip = useSlip();
  const field = useRef<HTMLTextAreaElement>(null);
  const scriptHand = isOwnHandId(card.hand) ? undefined : HANDS[handFor(words, card.hand)];

  /** Does something with what is made of the words; says so where it cannot be made. */
  const withMade = async <T,>(make: () => Promise<T | undefined>, use: (what: T) => Promise<void>) => {
    setBusy(true);
    try {
      const what = await make();
      if (what !== undefined) {
        await use(what);
      } else {
        setRefused(bench.wish);
        field.current?.focus();
      }
    } catch (error) {
      console.error(error);
      slip({ text: NOT_MADE, error: true });
    } finally {
      setBusy(false);
    }
  };
  const title = `${made === 'card' ? 'Card' : 'Envelope'} for ${recipient}`;
  const withJob = (
    use: (job: PrintJob, made: Made) => Promise<void>,
    prepare: (sheet: PrintSheet) => PrintSheet = (sheet) => sheet,
  ) =>
    withMade(bench.sheets, (sheets) =>
      use(
        {
          title,
          sheets: sheets.map(prepare),
          ...(made === 'card' && stock.flat && { twoSided: turnedOn(stock.flat) }),
        },
        made,
      ),
    );

  // Another card goes into another envelope.
  const takeStock = (id: StockId) => onEdit({ stock: id, envelope: undefined });
  // An envelope alone is nothing to drop off.
  const step =
    made === 'envelope' ? 'print' : paper.unsure ? 'ask' : card.printedAt === undefined ? 'print' : 'drop';
  const drawer = useFocusOnStep<HTMLDivElement>(step);
  const print = () => void withJob(paper.print);
  usePrintKey(() => {
    if (!busy) print();
  });

  return (
    <main className={styles.studio}>
      <div className={styles.words}>
        <Back href={back.href}>{back.label}</Back>
        <PageTitle>A card for&nbsp;{recipient}</PageTitle>
        <p className={text.reason}>{reason}</p>
        {props.panel && (
          <p className={styles.panel}>
            <Verb href={props.panel.href}>{props.panel.words}</Verb>
          </p>
        )}
        <CardWords
          ref={field}
          value={words}
          onValue={(typed) => onEdit({ text: typed })}
          fit={bench.words}
          problem={bench.problem}
          refused={refused === bench.wish}
          unsigned={props.unsigned}
          wording={props.wording}
          onWording={props.onWording}
          plain={card.plain === true}
          onPlain={(plain) => onEdit({ plain: plain || undefined })}
          onHand={(hand) => onEdit({ hand })}
          onStock={takeStock}
        />
        {props.kit}
      </div>

      <CardPreview
        paper={bench.paper}
        sheet={bench.sheet}
        fit={bench.fit}
        label={`The ${side === 'front' ? 'front of the card' : made} for ${recipient}, as it will print`}
        folded={folded}
        side={side}
        onSide={setSide}
        onAgain={card.plain ? undefined : () => onEdit(writtenAgain(card))}
      />

      <div ref={drawer} className={styles.drawer}>
        <StockChoice
          book={book}
          stock={stock}
          envelope={envelope}
          made={made}
          onStock={takeStock}
          onEnvelope={(id) => onEdit({ envelope: id })}
        />
        {made === 'envelope' && <ReturnAddress className={styles.from} onTyped={setTypedFrom} />}
        {!card.plain && (
          <>
            <HandChoice
              sample={`Dear ${recipient},`}
              value={card.hand}
              script={scriptHand?.script === 'latin' ? undefined : scriptHand?.name}
              instead={bench.words?.handLacks ? HANDS[handFor(words, 'brisk')].name : undefined}
              onValue={(hand) => onEdit({ hand })}
            />
            <PenChoice value={card.writing} onValue={(writing) => onEdit({ writing })} />
          </>
        )}
        <SignatureChoice
          {...props.signature}
          name={props.name}
          hand={card.plain ? undefined : card.hand}
          value={card.signature}
          onValue={(signature) => onEdit({ signature })}
        />
        <InkChoice value={card.ink} onValue={(ink) => onEdit({ ink })} />
        {step === 'print' && (
          <PrintBar
            made={made}
            plain={card.plain === true}
            busy={busy}
            onPrint={print}
            printing={paper.printing}
            onSavePdf={() => void withJob(paper.savePdf)}
            onSaveFed={() => void withJob(paper.saveFed)}
            onPrinter={() => setSettingUp(true)}
            onTrace={() => void withJob(paper.print, asGuides)}
            onPlot={() => void withMade(bench.plot, (svg) => paper.savePlot(title, svg))}
            onDropped={props.onDropped}
            onSkip={props.onSkip}
            later={props.later}
          />
        )}
        {step === 'ask' && (
          <AskPrinted
            what="the card"
            onAnswer={(isPrinted) => void paper.answer(isPrinted)}
            onPrintAgain={print}
          />
        )}
        {step === 'drop' && (
          <AskDropped
            recipient={recipient}
            onDropped={props.onDropped}
            onNotYet={() => onEdit({ printedAt: undefined })}
            onPrintAgain={print}
          />
        )}
      </div>
      <PaperDialogs
        paper={paper}
        settingUp={settingUp ? (made === 'card' ? stock : envelope) : undefined}
        onSetUp={() => setSettingUp(false)}
      />
    </main>
  );
}
