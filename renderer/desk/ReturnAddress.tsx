import { useEffect, useState } from 'react';
import { changeSettings } from '../data/actions/settings';
import { useSettings } from '../data/hooks';
import { TextArea } from '../ui/Field';
import { useAct } from './act';

/** As many characters as an envelope has room for, and some. */
const LONGEST = 240;

interface ReturnAddressProps {
  readonly className?: string | undefined;
  /** Told at every key, before it is stored; `undefined` once what is stored holds. */
  readonly onTyped?: ((typed: string | undefined) => void) | undefined;
}

/** What stands small in the corner of every envelope, stored when the field is left. */
export function ReturnAddress(props: ReturnAddressProps) {
  const { returnAddress } = useSettings();
  return <Typed key={returnAddress} stored={returnAddress} {...props} />;
}

/** An undo, or another tab, begins it anew. */
function Typed({ stored, className, onTyped }: ReturnAddressProps & { readonly stored: string }) {
  const { act } = useAct();
  const [typed, setTyped] = useState(stored);
  useEffect(() => () => onTyped?.(undefined), [onTyped]);
  const store = () => {
    const next = typed.trim();
    if (next !== stored) {
      void act((data) => changeSettings(data, { returnAddress: next }), 'Return address changed');
    }
  };
  return (
    <TextArea
      label="Return address"
      hint="In the top left corner. Leave it empty for a card that you hand in."
      className={className}
      dir="auto"
      maxLength={LONGEST}
      value={typed}
      onValue={(value) => {
        setTyped(value);
        onTyped?.(value);
      }}
      onBlur={store}
    />
  );
}
