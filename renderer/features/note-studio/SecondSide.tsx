import { refeedWords } from '../../desk/two-sides';
import type { PrinterSetup } from '../../../shared/domain/printer';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Quiet } from '../../ui/Verb';

interface SecondSideProps {
  readonly setup: PrinterSetup;
  readonly several: boolean;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** Between the two sides of a folded card: a person turns what the printer cannot. */
export function SecondSide({ setup, several, onPrint, onClose }: SecondSideProps) {
  return (
    <Dialog title="Now the inside" reason={refeedWords(setup)} onClose={onClose}>
      <p>
        {several
          ? 'Keep the sheets in their order: the card that came out first goes in first.'
          : 'Wait until the ink is dry.'}
      </p>
      <DialogActions>
        <Button glyph="printer" onClick={onPrint}>
          Print the inside
        </Button>
        <Quiet onClick={onClose}>Not now</Quiet>
      </DialogActions>
    </Dialog>
  );
}
