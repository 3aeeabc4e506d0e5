import { useState } from 'react';
import { changeSettings } from '../data/actions/settings';
import { useSettings } from '../data/hooks';
import { TextArea } from '../ui/Field';
import { useAct } from './act';

/** As many characters as an envelope has room for, and some. */
const LONGEST = 240;

/** What stands small in the corner of every envelope, stored when the field is left. */
export function ReturnAddress({ className }: { readonly className?: string | undefined }) {
  const { returnAddress } = useSettings();
  return <Typed key={returnAddress} stored={returnAddress} className={className} />;
}

/** An undo, or another tab, begins it anew. */
function Typed({ stored, className }: { readonly stored: string; readonly className: string | undefined }) {
  const { act } = useAct();
  const [typed, setTyped] = useState(stored);
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
      onValue={setTyped}
      onBlur={store}
    />
  );
}
