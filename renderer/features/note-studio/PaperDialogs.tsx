import type { CardStock, Envelope } from '../../../shared/domain/stationery';
import { PrinterDialog } from '../../desk/PrinterDialog';
import { refeedWords } from '../../desk/two-sides';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Quiet } from '../../ui/Verb';
import type { Paper } from './use-paper';

interface PaperDialogsProps {
  readonly paper: Paper;
  /** The paper for which the printer is being set up. */
  readonly settingUp: CardStock | Envelope | undefined;
  readonly onSetUp: () => void;
}

/** What the ways onto paper ask about: the printer, and between the two sides of a folded card to turn it. */
export function PaperDialogs({ paper, settingUp, onSetUp }: PaperDialogsProps) {
  const { halfway, printing, leaveInside } = paper;
  return (
    <>
      {settingUp && (
        <PrinterDialog
          paper={settingUp}
          flat={'flat' in settingUp ? settingUp.flat : undefined}
          onClose={onSetUp}
        />
      )}
      {halfway && (
        <Dialog title="Now the inside" reason={refeedWords(printing.setup)} onClose={leaveInside}>
          <p>
            {halfway.sheets.length > 2
              ? 'Keep the sheets in their order: the card that came out first goes in first.'
              : 'Wait until the ink is dry.'}
          </p>
          <DialogActions>
            <Button glyph="printer" onClick={() => void paper.printInside()}>
              Print the inside
            </Button>
            <Quiet onClick={() => void paper.print(halfway, 'card')}>Print the outside again</Quiet>
            <Quiet onClick={leaveInside}>Not now</Quiet>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
