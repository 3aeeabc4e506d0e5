import { useId, useState } from 'react';
import {
  cardStock,
  cardWords,
  sizeWords,
  stockBook,
  type OwnStock,
  type StockId,
} from '../../../shared/domain/stationery';
import { useOwnStocks } from '../../data/hooks';
import { StockDialog } from '../../desk/StockDialog';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import styles from './StockChoice.module.css';

/** Pixels a millimetre in the small drawings. */
const SCALE = 0.34;
/** A drawing is never larger, however large the paper. */
const MOST_PIXELS = 68;

interface StockChoiceProps {
  readonly value: StockId;
  readonly onValue: (stock: StockId) => void;
}

/** Which card stock the person owns, drawn in proportion, and sizes of their own. */
export function StockChoice({ value, onValue }: StockChoiceProps) {
  const group = useId();
  const own = useOwnStocks() ?? [];
  const book = stockBook(own);
  const chosen = cardStock(book, value);
  /** The own size that is being changed, or a new one. */
  const [open, setOpen] = useState<OwnStock | 'new'>();
  return (
    <fieldset>
      <legend className={styles.legend}>The cards you own</legend>
      <div className={styles.stocks}>
        {book.cards.map((stock) => (
          <label key={stock.id} className={styles.stock}>
            <input
              type="radio"
              name={group}
              value={stock.id}
              checked={stock.id === chosen.id}
              onChange={() => onValue(stock.id)}
              aria-label={cardWords(stock)}
            />
            <i
              className={stock.flat && styles.folded}
              style={{
                width: Math.min(MOST_PIXELS, stock.widthMm * SCALE),
                height: Math.min(MOST_PIXELS, stock.heightMm * SCALE),
              }}
            />
            <span dir="auto">{stock.name}</span>
          </label>
        ))}
      </div>
      <p className={styles.chosen}>{cardWords(chosen)}</p>
      {own.length > 0 && (
        <ul className={styles.own} aria-label="Your own sizes">
          {own.map((stock) => (
            <li key={stock.id}>
              <span>
                <bdi>{stock.name}</bdi>
                {stock.kind === 'envelope' && ', an envelope'}
              </span>
              <span className={text.soft}>{sizeWords(stock)}</span>
              <Quiet onClick={() => setOpen(stock)} aria-label={`Change ${stock.name}`}>
                Change
              </Quiet>
            </li>
          ))}
        </ul>
      )}
      <Verb onClick={() => setOpen('new')}>Another size</Verb>
      {open && (
        <StockDialog
          stock={open === 'new' ? undefined : open}
          unit={chosen.unit}
          onClose={() => setOpen(undefined)}
          onAdded={(id, kind) => {
            if (kind === 'card') onValue(id);
          }}
        />
      )}
    </fieldset>
  );
}
