import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Id } from '../../shared/domain/application';
import { MOST_SIGNATURES } from '../../shared/domain/signature';
import { addSignature, redrawSignature, removeSignature } from '../data/actions/signatures';
import { useSignatures } from '../data/hooks';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import text from '../ui/text.module.css';
import { Quiet, Verb } from '../ui/Verb';
import { useAct } from './act';
import styles from './SignatureDialog.module.css';
import { SignatureInk } from './SignatureInk';
import { SignaturePad, type PadHandle } from './SignaturePad';

/** In the place of an id: one that is not kept yet. */
const NEW = 'new';

/** The person's signatures: looked at, drawn, drawn again, removed. */
export function SignatureDialog({ onClose }: { readonly onClose: () => void }) {
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
}

function Draw({ id, number, onDone, onClose }: DrawProps) {
  const { act } = useAct();
  const pad = useRef<PadHandle>(null);
  const [strokes, setStrokes] = useState(0);
  const [problem, setProblem] = useState(false);
  const keep = async () => {
    const drawn = pad.current?.drawing() ?? [];
    const done = await act((data) => (id ? redrawSignature(data, id, drawn) : addSignature(data, drawn)));
    setProblem(!done);
    if (done) onDone();
  };
  return (
    <div>
      <SignaturePad
        ref={pad}
        onDrawn={(count) => {
          setStrokes(count);
          setProblem(false);
        }}
      />
      <p className={text.reason}>
        With a mouse, a finger or a pen. It is drawn again in the card’s own ink. No hand free for it? Choose
        “In this hand” in the studio, and your name is written instead.
      </p>
      {problem && (
        <p className={text.late} role="alert">
          That is too little to be a signature, or far too much. Nothing is lost: draw it once more.
        </p>
      )}
      <DialogActions>
        <Button disabled={strokes === 0} onClick={() => void keep()}>
          {id ? `Keep it as signature ${number}` : 'Keep it'}
        </Button>
        <Quiet disabled={strokes === 0} onClick={() => pad.current?.clear()}>
          Start over
        </Quiet>
        <Quiet onClick={onClose}>Cancel</Quiet>
      </DialogActions>
    </div>
  );
}
