import { createPortal } from 'react-dom';
import type { Id } from '../../shared/domain/application';
import { parseLength, sizeIn, type LengthUnit } from '../../shared/domain/lengths';
import { problemsInStock, typedStock, type StockTyped } from '../../shared/domain/own-stock';
import type { OwnStock } from '../../shared/domain/stationery';
import { addStock, editStock, removeStock } from '../data/actions/stocks';
import { Button } from '../ui/Button';
import { Choice, Tick } from '../ui/Choice';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Field } from '../ui/Field';
import form from '../ui/form.module.css';
import text from '../ui/text.module.css';
import { Quiet } from '../ui/Verb';
import { useAct } from './act';
import { useForm } from './use-form';

const KINDS = [
  { value: 'card', label: 'A card' },
  { value: 'envelope', label: 'An envelope' },
] as const;

const UNITS: readonly { readonly value: LengthUnit; readonly label: string }[] = [
  { value: 'mm', label: 'Millimetres' },
  { value: 'in', label: 'Inches' },
];

interface StockDialogProps {
  /** The size that is changed; a new one without it. */
  readonly stock?: OwnStock | undefined;
  /** What a new one is. */
  readonly kind?: OwnStock['kind'];
  readonly unit?: LengthUnit;
  readonly onClose: () => void;
  /** Called with a new one, so that it can be taken at once. */
  readonly onAdded?: (id: Id, kind: OwnStock['kind']) => void;
}

/** A size of the person's own: measured in either unit, shown in both. */
export function StockDialog({ stock, kind = 'card', unit = 'mm', onClose, onAdded }: StockDialogProps) {
  const { act } = useAct();
  const { typed, set, bind, formProps } = useForm(
    (): StockTyped =>
      stock ? typedStock(stock) : { kind, name: '', unit, width: '', height: '', folded: false },
    problemsInStock,
    submit,
  );

  async function submit(): Promise<void> {
    if (stock) {
      if (await act((data) => editStock(data, stock.id, typed))) onClose();
      return;
    }
    const added = await act((data) => addStock(data, typed));
    if (!added) return;
    onAdded?.(added.id, typed.kind);
    onClose();
  }

  async function remove(id: Id): Promise<void> {
    if (await act((data) => removeStock(data, id))) onClose();
  }

  // Where it is opened is itself a form at times, and a form holds no other.
  return createPortal(
    <Dialog
      title={stock ? `Change ${stock.name}` : 'Another size'}
      reason="Lay a ruler on it. A number alone is in the unit below; “4 1/4 in” and “108&nbsp;mm” are understood in either."
      onClose={onClose}
    >
      <form {...formProps}>
        <div className={form.two}>
          {!stock && (
            <Choice
              label="What it is"
              options={KINDS}
              value={typed.kind}
              onValue={(value) => set({ kind: value })}
            />
          )}
          <Choice
            label="Measured in"
            options={UNITS}
            value={typed.unit}
            onValue={(value) => set({ unit: value })}
          />
          <Field
            label="Name"
            dir="auto"
            className={form.whole}
            placeholder={typed.kind === 'card' ? 'Square card' : 'Square envelope'}
            {...bind('name')}
          />
          <Field label="Width" inputMode="decimal" {...bind('width')} />
          <Field label="Height" inputMode="decimal" {...bind('height')} />
          {typed.kind === 'card' && (
            <div className={form.whole}>
              <Tick
                checked={typed.folded}
                onChecked={(folded) => set({ folded })}
                hint="Width and height are then those of the closed card; the printer is given twice the width."
              >
                It folds on the left, like a book
              </Tick>
            </div>
          )}
        </div>
        <p className={text.reason} aria-live="polite">
          {bothUnits(typed)}
        </p>
        <DialogActions>
          <Button type="submit">{stock ? 'Save' : 'Add'}</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
          {stock && <Quiet onClick={() => void remove(stock.id)}>Remove it</Quiet>}
        </DialogActions>
      </form>
    </Dialog>,
    document.body,
  );
}

/** What has been measured so far, in both units. */
function bothUnits({ unit, width, height }: StockTyped): string {
  const [widthMm, heightMm] = [width, height].map((side) => parseLength(side, unit));
  if (widthMm === undefined || heightMm === undefined || widthMm <= 0 || heightMm <= 0) return '\u00a0';
  const size = { widthMm, heightMm };
  return `That is ${sizeIn('mm', size)}, or ${sizeIn('in', size)}.`;
}
