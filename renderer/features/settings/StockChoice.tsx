import { useId } from 'react';
import { CARD_STOCK_IDS, CARD_STOCKS, type CardStockId } from '../../../shared/domain/stationery';
import styles from './StockChoice.module.css';

/** Pixels a millimetre in the small drawings. */
const SCALE = 0.34;

interface StockChoiceProps {
  readonly value: CardStockId;
  readonly onValue: (stock: CardStockId) => void;
}

/** Which card stock the person owns, drawn in proportion. */
export function StockChoice({ value, onValue }: StockChoiceProps) {
  const group = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>The cards you own</legend>
      <div className={styles.stocks}>
        {CARD_STOCK_IDS.map((id) => {
          const { name, widthMm, heightMm, sold } = CARD_STOCKS[id];
          return (
            <label key={id} className={styles.stock}>
              <input
                type="radio"
                name={group}
                value={id}
                checked={id === value}
                onChange={() => onValue(id)}
                aria-label={`${name}, ${sold}, ${Math.round(widthMm)} by ${Math.round(heightMm)} millimetres`}
              />
              <i style={{ width: widthMm * SCALE, height: heightMm * SCALE }} />
              <span>{name}</span>
              <small>
                {sold.includes('mm') ? sold : `${sold} (${Math.round(widthMm)} × ${Math.round(heightMm)} mm)`}
              </small>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
