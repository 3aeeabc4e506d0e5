import { useState } from 'react';
import {
  cardWords,
  envelopesFor,
  fitOf,
  sizeWords,
  type CardStock,
  type Envelope,
  type EnvelopeFit,
  type StockBook,
  type StockId,
} from '../../../shared/domain/stationery';
import { turnedOn } from '../../../shared/notes/fold';
import { StockDialog } from '../../desk/StockDialog';
import { EDGE_WORDS } from '../../desk/two-sides';
import { classes } from '../../ui/classes';
import { Select } from '../../ui/Field';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { Picks } from './Picks';
import styles from './Picks.module.css';
import type { Made } from './SideTabs';

interface StockChoiceProps {
  readonly book: StockBook;
  readonly stock: CardStock;
  readonly envelope: Envelope;
  readonly made: Exclude<Made, 'slip'>;
  readonly onStock: (id: StockId) => void;
  readonly onEnvelope: (id: StockId) => void;
}

/** Pixels to a millimetre in the drawer, and how large a drawing may become. */
const SCALE = 0.27;
const MOST_PIXELS = 52;

const FITS: Readonly<Record<EnvelopeFit, string>> = {
  fits: '',
  roomy: ', roomy',
  tooSmall: ', too small',
};

/** Which card and, for an envelope, which of those that it goes into; millimetres and inches always. */
export function StockChoice({ book, stock, envelope, made, onStock, onEnvelope }: StockChoiceProps) {
  const [adding, setAdding] = useState(false);
  return (
    <Picks
      title="Stationery"
      className={styles.papers}
      value={stock.id}
      onValue={onStock}
      options={book.cards.map(({ id, name, widthMm, heightMm, flat }) => ({
        value: id,
        label: name,
        sample: (
          <i
            className={classes(styles.paper, flat && styles.folded)}
            style={{
              width: Math.min(MOST_PIXELS, widthMm * SCALE),
              height: Math.min(MOST_PIXELS, heightMm * SCALE),
            }}
          />
        ),
      }))}
    >
      {made === 'card' ? (
        <p className={text.small}>{cardWords(stock)}</p>
      ) : (
        <>
          <Select
            label="Envelope"
            value={envelope.id}
            onValue={onEnvelope}
            hint={
              fitOf(stock, envelope) === 'tooSmall'
                ? `The ${stock.name} card does not go into it as it is.`
                : undefined
            }
          >
            {envelopesFor(stock, book).map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
                {FITS[fitOf(stock, one)]}
              </option>
            ))}
          </Select>
          <p className={text.small}>{sizeWords(envelope)}</p>
        </>
      )}
      {stock.flat && made === 'card' && (
        <p className={text.reason}>
          Print on both sides, turned on the {EDGE_WORDS[turnedOn(stock.flat)]}, and fold.
        </p>
      )}
      <Quiet onClick={() => setAdding(true)}>Another size</Quiet>
      {adding && (
        <StockDialog
          kind={made}
          unit={stock.unit}
          onClose={() => setAdding(false)}
          onAdded={(id, kind) => (kind === 'card' ? onStock(id) : onEnvelope(id))}
        />
      )}
    </Picks>
  );
}
