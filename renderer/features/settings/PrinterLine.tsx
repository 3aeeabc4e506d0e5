import { useState } from 'react';
import type { Settings } from '../../../shared/domain/settings';
import { cardStock, stockBook } from '../../../shared/domain/stationery';
import { useOwnStocks } from '../../data/hooks';
import { PrinterDialog } from '../../desk/PrinterDialog';
import { usePrinting } from '../../desk/use-printing';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './SettingsPage.module.css';

/** Which printer prints the cards, and the way to its setup. */
export function PrinterLine({ settings }: { readonly settings: Settings }) {
  const { label } = usePrinting();
  const own = useOwnStocks() ?? [];
  const stock = cardStock(stockBook(own), settings.cardStock);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.printer}>
      <span>
        Printed through <span className={text.soft}>{label}</span>
      </span>
      <Verb onClick={() => setOpen(true)}>Set up the printer</Verb>
      {open && <PrinterDialog paper={stock} flat={stock.flat} onClose={() => setOpen(false)} />}
    </div>
  );
}
