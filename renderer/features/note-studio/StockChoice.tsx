import { CARD_STOCK_IDS, CARD_STOCKS, ENVELOPES, type CardStockId } from '../../../shared/domain/stationery';
import text from '../../ui/text.module.css';
import { Picks } from './Picks';
import styles from './Picks.module.css';
import type { Side } from './SideTabs';

interface StockChoiceProps {
  readonly value: CardStockId;
  readonly side: Side;
  readonly onValue: (value: CardStockId) => void;
}

/** Pixels to a millimetre in the drawer. */
const SCALE = 0.27;

/** Which card stock, in the sizes of the shop; millimetres always beside them. */
export function StockChoice({ value, side, onValue }: StockChoiceProps) {
  const { name, sold, widthMm, heightMm } = side === 'card' ? CARD_STOCKS[value] : ENVELOPES[value];
  const inMm = `${Math.round(widthMm)} × ${Math.round(heightMm)} mm`;
  return (
    <Picks
      title="Stationery"
      className={styles.papers}
      value={value}
      onValue={onValue}
      options={CARD_STOCK_IDS.map((id) => ({
        value: id,
        label: CARD_STOCKS[id].name,
        sample: (
          <i
            className={styles.paper}
            style={{ width: CARD_STOCKS[id].widthMm * SCALE, height: CARD_STOCKS[id].heightMm * SCALE }}
          />
        ),
      }))}
    >
      <p className={text.small}>
        {name} {side}, {sold} {sold === inMm ? null : <span className={text.soft}>({inMm})</span>}
      </p>
    </Picks>
  );
}
