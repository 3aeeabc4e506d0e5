import type { KeyboardEvent } from 'react';
import { STAGES, stageName, type Application, type Stage } from '../../../shared/domain/application';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Quiet } from '../../ui/Verb';
import styles from './MoveDialog.module.css';

export interface MoveDialogProps {
  readonly application: Application;
  /** What would follow, for each stage. */
  readonly follows: (stage: Stage) => string | undefined;
  readonly onMove: (place: { readonly stage: Stage; readonly at: 'top' | 'end' }) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Moving a card without dragging it: by keyboard, by touch, by voice. */
export function MoveDialog({ application, follows, onMove, onRemove, onClose }: MoveDialogProps) {
  const { company, stage: here } = application;
  return (
    <Dialog title={`Move ${company}`} reason={`It is in ${stageName(here)}.`} onClose={onClose}>
      {/* Arrows walk the list, as they walk the board. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={styles.stages} onKeyDown={walk}>
        {STAGES.filter((stage) => stage !== here).map((stage) => (
          <li key={stage}>
            <button type="button" className={styles.stage} onClick={() => onMove({ stage, at: 'top' })}>
              <span>{stageName(stage)}</span>
              <span className={styles.follows}>
                {stage === 'closed' ? 'You say how it ended.' : follows(stage)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Quiet onClick={() => onMove({ stage: here, at: 'top' })}>To the top</Quiet>
        <Quiet onClick={() => onMove({ stage: here, at: 'end' })}>To the end</Quiet>
        <Quiet onClick={onRemove}>Remove it</Quiet>
      </DialogActions>
    </Dialog>
  );
}

function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((at + step) % buttons.length)?.focus();
}
