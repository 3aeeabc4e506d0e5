import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Id } from '../../shared/domain/application';
import { MOST_SIGNATURES, signatureFrom } from '../../shared/domain/signature';
import { addSignature, NO_SIGNATURE, redrawSignature, removeSignature } from '../data/actions/signatures';
import { useSignatures } from '../data/hooks';
import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import { Dialog, DialogActions } from '../ui/Dialog';
import { keyShortcut } from '../ui/key-names';
import text from '../ui/text.module.css';
import { Quiet, Verb } from '../ui/Verb';
import { useAct } from './act';
import { drawingOf, NO_STROKES, withoutLastStroke, type PadStrokes } from './pad-strokes';
import styles from './SignatureDialog.module.css';
import { SignatureInk } from './SignatureInk';
import { SignaturePad } from './SignaturePad';

/** In the place of an id: one that is not kept yet. */
const NEW = 'new';

interface SignatureDialogProps {
  readonly onClose: () => void;
  /** Takes the written name instead, where there is a card to write it on. */
  readonly onWritten?: () => void;
}

/** The person's signatures: looked at, drawn, drawn again, removed. */
export function SignatureDialog({ onClose, onWritten }: SignatureDialogProps) {
  const kept = useSignatures();
  const { act, undoLast } = useAct();
  const [wanted, setWanted] = useState<Id>();
  const [removed, setRemoved] = useState(false);
  const drawing = wanted ?? (kept?.length === 0 && !removed ? NEW : undefined);

  const remove = async (id: Id) => {
    if (await act((data) => removeSignature(data, id))) setRemoved(true);
  };
  const undoRemoval = async () => {
    await undoLast();
    setRemoved(false);
  };
  const done = () => setWanted(undefined);

  return createPortal(
    <Dialog
      title="Your signature"
      reason={`Sign as you do on paper. Keep up to ${MOST_SIGNATURES}: cards take them in turn, so that no two of a panel are signed alike. They stay on this computer.`}
      onClose={onClose}
    >
      {kept && kept.length > 0 && (
        <ol className={styles.kept} aria-label="Kept signatures">
          {kept.map((one, i) => (
            <li key={one.id}>
              <span className={styles.sample}>
                <SignatureInk drawing={one.strokes} label={`Signature ${i + 1}`} />
              </span>
              <Quiet onClick={() => setWanted(one.id)} aria-label={`Draw again signature ${i + 1}`}>
                Draw again
              </Quiet>
              <Quiet onClick={() => void remove(one.id)} aria-label={`Remove signature ${i + 1}`}>
                Remove
              </Quiet>
            </li>
          ))}
        </ol>
      )}
      {kept?.length === MOST_SIGNATURES && drawing === undefined && (
        <p className={text.reason}>
          {MOST_SIGNATURES} are kept, and more are not needed. For another, draw one of them again or remove
          one.
        </p>
      )}
      <p className={styles.removed} role="status">
        {removed && (
          <>
            The signature is removed. <Verb onClick={() => void undoRemoval()}>Undo</Verb>
          </>
        )}
      </p>
      {drawing !== undefined && kept ? (
        <Draw
          key={drawing}
          id={drawing === NEW ? undefined : drawing}
          number={kept.findIndex((one) => one.id === drawing) + 1}
          onDone={done}
          onClose={kept.length === 0 ? onClose : done}
          onWritten={onWritten}
        />
      ) : (
        <DialogActions>
          {kept && kept.length < MOST_SIGNATURES && (
            <Button onClick={() => setWanted(NEW)}>{kept.length === 0 ? 'Draw one' : 'Draw another'}</Button>
          )}
          <Quiet onClick={onClose}>Done</Quiet>
        </DialogActions>
      )}
    </Dialog>,
    document.body,
  );
}

interface DrawProps {
  readonly id: Id | undefined;
  readonly number: number;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly onWritten: (() => void) | undefined;
}

function Draw({ id, number, onDone, onClose, onWritten }: DrawProps) {
  const { act } = useAct();
  const [strokes, setStrokes] = useState(NO_STROKES);
  const [refused, setRefused] = useState<PadStrokes>();
  const none = strokes.done.length === 0 && !strokes.now;
  const keep = async () => {
    const drawn = drawingOf(strokes);
    if (!signatureFrom(drawn)) {
      setRefused(strokes);
      return;
    }
    if (await act((data) => (id ? redrawSignature(data, id, drawn) : addSignature(data, drawn)))) onDone();
  };
  const undo = () => setStrokes(withoutLastStroke);
  useUndoKey(undo);
  return (
    <div>
      <SignaturePad strokes={strokes} onStrokes={setStrokes} />
      <p className={text.reason}>
        With a mouse, a finger or a pen; it is drawn again in the card’s own ink.{' '}
        {onWritten ? (
          <>
            No hand free for it? <Verb onClick={onWritten}>Write my name instead</Verb>
          </>
        ) : (
          'No hand free for it? Cards without one bear your name, written in their own hand.'
        )}
      </p>
      {refused === strokes && (
        <p className={classes(text.late, styles.refused)} role="alert">
          {strokes.done.length === 0 ? 'Nothing is drawn yet: sign on the card above.' : NO_SIGNATURE}
        </p>
      )}
      <DialogActions>
        <Button onClick={() => void keep()}>{id ? `Keep it as signature ${number}` : 'Keep it'}</Button>
        <Quiet disabled={none} aria-keyshortcuts={keyShortcut('Ctrl Z')} onClick={undo}>
          Undo a stroke
        </Quiet>
        <Quiet disabled={none} onClick={() => setStrokes(NO_STROKES)}>
          Start over
        </Quiet>
        <Quiet onClick={onClose}>Cancel</Quiet>
      </DialogActions>
    </div>
  );
}

/** The key that takes back what was last done takes back what was last drawn. */
function useUndoKey(undo: () => void): void {
  const press = useEffectEvent(undo);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      if (event.shiftKey || event.altKey) return;
      event.preventDefault();
      press();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
