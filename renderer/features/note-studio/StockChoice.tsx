import { CARD_STOCK_IDS, CARD_STOCKS, ENVELOPES, type CardStockId } from '../../../shared/domain/stationery';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import { Picks } from './Picks';
import styles from './Picks.module.css';
import type { Made } from './SideTabs';

interface StockChoiceProps {
  readonly value: CardStockId;
  readonly made: Made;
  readonly onValue: (value: CardStockId) => void;
}

/** Pixels to a millimetre in the drawer. */
const SCALE = 0.27;

/** Which card stock, in the sizes of the shop; millimetres always beside them. */
export function StockChoice({ value, made, onValue }: StockChoiceProps) {
  const { flat } = CARD_STOCKS[value];
  const { name, sold, widthMm, heightMm } = made === 'card' ? CARD_STOCKS[value] : ENVELOPES[value];
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
            className={classes(styles.paper, CARD_STOCKS[id].flat && styles.folded)}
            style={{ width: CARD_STOCKS[id].widthMm * SCALE, height: CARD_STOCKS[id].heightMm * SCALE }}
          />
        ),
      }))}
    >
      <p className={text.small}>
        {flat && made === 'card' ? sold : `${name} ${made}, ${sold}`}{' '}
        {sold.includes('mm') ? null : <span className={text.soft}>({inMm})</span>}
      </p>
      {flat && made === 'card' && (
        <p className={text.reason}>Print on both sides, turned on the short edge, and fold.</p>
      )}
    </Picks>
  );
}
