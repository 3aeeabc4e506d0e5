import { useState } from 'react';
import { useSignatures } from '../../data/hooks';
import { SignatureDialog } from '../../desk/SignatureDialog';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './SettingsPage.module.css';

/** How many signatures are kept, and the way to them. */
export function SignatureLine() {
  const count = useSignatures()?.length ?? 0;
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.printer}>
      <span>
        Signed{' '}
        <span className={text.soft}>
          {count === 0
            ? 'with your name, in the card’s hand'
            : count === 1
              ? 'as you drew it'
              : `as you drew it, ${count} in turn`}
        </span>
      </span>
      <Verb onClick={() => setOpen(true)}>{count === 0 ? 'Draw your signature' : 'Your signatures'}</Verb>
      {open && <SignatureDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
