import { useState, type FormEvent } from 'react';
import { ANY_PRINTER, type PrinterSetup } from '../../shared/domain/printer';
import { sizeWords, type CardStock, type PaperSize } from '../../shared/domain/stationery';
import type { LengthUnit } from '../../shared/domain/lengths';
import type { PrintSheet } from '../../shared/domain/print-job';
import { turnedOn } from '../../shared/notes/fold';
import { changeSettings, keepSetup } from '../data/actions/settings';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Field, Select } from '../ui/Field';
import form from '../ui/form.module.css';
import text from '../ui/text.module.css';
import { Quiet } from '../ui/Verb';
import { useAct } from './act';
import { useDesktop } from './desktop';
import { FedPaper } from './FedPaper';
import styles from './PrinterDialog.module.css';
import { problemsInSetup, setupFrom, typedSetup, type SetupTyped } from './printer-form';
import { PrinterTest } from './PrinterTest';
import { EDGE_WORDS } from './two-sides';
import { TwoSidesTest } from './TwoSidesTest';
import { usePrinting } from './use-printing';

const FEEDS = [
  { value: 'asDrawn', label: 'As it lies' },
  { value: 'short', label: 'Short edge' },
  { value: 'long', label: 'Long edge' },
] as const;

const TURNS = [
  { value: '0', label: 'Not' },
  { value: '90', label: '90°' },
  { value: '180', label: '180°' },
  { value: '270', label: '270°' },
] as const;

const SIDES = [
  { value: 'auto', label: 'By itself' },
  { value: 'manual', label: 'By hand, one at a time' },
] as const;

interface PrinterDialogProps {
  /** What is going to be printed, for the test page is best tried on the same paper. */
  readonly paper: PaperSize & { readonly unit: LengthUnit; readonly name: string };
  /** A folded card's sheet is printed on both sides. */
  readonly flat?: CardStock['flat'];
  readonly onClose: () => void;
}

/** Which printer prints, and what it needs for small paper to come out right. */
export function PrinterDialog({ paper, flat, onClose }: PrinterDialogProps) {
  const { printers, printer, label, setup, print } = usePrinting();
  const desktop = useDesktop();
  const { act } = useAct();
  const [typed, setTyped] = useState<SetupTyped>(() => typedSetup(setup));
  const [of, setOf] = useState(printer);
  // Another printer was chosen: its own setup is laid open.
  if (of !== printer) {
    setOf(printer);
    setTyped(typedSetup(setup));
  }
  const problems = problemsInSetup(typed);
  const set = (some: Partial<SetupTyped>) => setTyped((before) => ({ ...before, ...some }));
  const wanted = setupFrom(typed, setup);
  const sheet: PaperSize = flat ?? paper;
  // Where a flat card lies here, most folded ones lie.
  const edge = EDGE_WORDS[flat ? turnedOn(flat) : 'shortEdge'];
  const tryOut = (title: string, drawn: PrintSheet, trying: PrinterSetup = wanted) =>
    print({ title, sheets: [drawn] }, trying);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (Object.values(problems).some(Boolean)) return;
    if (await act((data) => keepSetup(data, printer, wanted, label))) onClose();
  }

  return (
    <Dialog
      title="The printer"
      className={styles.dialog}
      reason="Each printer keeps its own numbers. They hold for what is printed, never for the exact PDF."
      onClose={onClose}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        {printers.length > 0 || printer !== ANY_PRINTER ? (
          <Select
            label="Print on"
            value={printer}
            onValue={(name) => void act((data) => changeSettings(data, { printer: name }), 'Printer chosen')}
            hint={
              printer === ANY_PRINTER
                ? 'The numbers below then hold for whichever printer you choose there.'
                : 'It prints at once, without a dialog.'
            }
          >
            <option value={ANY_PRINTER}>Ask each time, in the system’s dialog</option>
            {printers.map(({ name, label: said }) => (
              <option key={name} value={name}>
                {said}
              </option>
            ))}
            {printer !== ANY_PRINTER && !printers.some(({ name }) => name === printer) && (
              <option value={printer}>{printer}, not connected now</option>
            )}
          </Select>
        ) : (
          <p className={text.reason}>
            {desktop.kind === 'browser'
              ? 'The browser’s dialog asks for the printer each time, and the numbers below hold for whichever you choose. In that dialog: margins none, scale 100 %.'
              : 'The system tells of no printer, so its own dialog asks each time.'}
          </p>
        )}
        <div className={styles.feed}>
          <div className={form.one}>
            <Choice
              label="What goes in first"
              options={FEEDS}
              value={typed.feed}
              onValue={(feed) => set({ feed })}
            />
            <Choice
              label="Turned"
              options={TURNS}
              value={`${typed.turn}`}
              onValue={(turn) => set({ turn: Number(turn) as SetupTyped['turn'] })}
            />
            <div className={form.two}>
              <Field
                label="Moved right, mm"
                inputMode="text"
                value={typed.right}
                onValue={(right) => set({ right })}
                error={problems.right}
              />
              <Field
                label="Moved down, mm"
                inputMode="text"
                value={typed.down}
                onValue={(down) => set({ down })}
                error={problems.down}
              />
            </div>
          </div>
          <FedPaper paper={sheet} setup={wanted} />
        </div>
        <PrinterTest
          paper={sheet}
          words={flat ? `the ${paper.name} sheet, unfolded` : `${paper.name}, ${sizeWords(paper)}`}
          setup={wanted}
          print={tryOut}
          onWorkedOut={(next) => setTyped(typedSetup(next))}
        />
        <div className={styles.section}>
          <Choice
            label="Both sides of a folded card"
            options={SIDES}
            value={typed.duplex}
            onValue={(duplex) => set({ duplex })}
          />
          {typed.duplex === 'manual' ? (
            <TwoSidesTest paper={sheet} setup={wanted} print={tryOut} onLearnt={set} />
          ) : (
            <p className={text.reason}>
              {printer === ANY_PRINTER
                ? `In the dialog choose two-sided, turned on the ${edge}.`
                : `It is asked to turn the sheet on its ${edge}.`}
            </p>
          )}
        </div>
        <DialogActions>
          <Button type="submit">Keep it</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
