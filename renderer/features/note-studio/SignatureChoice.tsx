import { useState } from 'react';
import type { Signature } from '../../../shared/domain/signature';
import type { AnyHandId } from '../../../shared/notes/hands';
import { SignatureDialog } from '../../desk/SignatureDialog';
import { SignatureInk } from '../../desk/SignatureInk';
import { HandwrittenLine } from '../../hand/HandwrittenLine';
import { classes } from '../../ui/classes';
import { Quiet } from '../../ui/Verb';
import { WRITTEN } from './card-state';
import { Picks } from './Picks';
import styles from './Picks.module.css';

interface SignatureChoiceProps {
  /** The one whose turn it is on this card; `undefined` where none is kept. */
  readonly inTurn: Signature | undefined;
  readonly count: number;
  /** What is written in its place. */
  readonly name: string;
  /** `undefined`: the card is in type. */
  readonly hand: AnyHandId | undefined;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
}

const DRAWN = 'drawn';

/** Signed as the person draws it, or with the name in the card's own hand. */
export function SignatureChoice({ inTurn, count, name, hand, value, onValue }: SignatureChoiceProps) {
  const [open, setOpen] = useState(false);
  const options = [
    ...(inTurn
      ? [
          {
            value: DRAWN,
            label: count > 1 ? 'Yours, in turn' : 'Yours',
            sample: (
              <span className={styles.signed}>
                <SignatureInk drawing={inTurn.strokes} label="Your signature" />
              </span>
            ),
          },
        ]
      : []),
    {
      value: WRITTEN,
      label: hand ? 'In this hand' : 'In type',
      sample: hand ? (
        <HandwrittenLine className={styles.strip} text={name || 'Your name'} hand={hand} />
      ) : (
        <span className={classes(styles.strip, styles.typed)}>{name || 'Your name'}</span>
      ),
    },
  ];
  return (
    <Picks
      title="Signature"
      className={styles.hands}
      value={value === WRITTEN || !inTurn ? WRITTEN : DRAWN}
      onValue={(next) => onValue(next === WRITTEN ? WRITTEN : undefined)}
      options={options}
    >
      <p>
        <Quiet onClick={() => setOpen(true)}>{count === 0 ? 'Draw your signature' : 'Your signatures'}</Quiet>
      </p>
      {open && (
        <SignatureDialog
          onClose={() => setOpen(false)}
          onWritten={() => {
            onValue(WRITTEN);
            setOpen(false);
          }}
        />
      )}
    </Picks>
  );
}
