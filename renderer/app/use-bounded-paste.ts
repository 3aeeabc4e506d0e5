import { useEffect } from 'react';
import { LONGEST_PASTE } from '../../shared/domain/input';
import { useSlip } from '../ui/Slips';

/** Keeps what is far too long for any field out of it: laying out millions of characters stops the page for minutes. */
export function useBoundedPaste(): void {
  const slip = useSlip();
  useEffect(() => {
    const look = (event: InputEvent) => {
      const { length } = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
      if (length <= LONGEST_PASTE) return;
      event.preventDefault();
      slip({
        text: `That is ${length.toLocaleString('en-GB')} characters, more than a field takes. Nothing was put in, and what stood there is untouched: paste the part that matters.`,
        error: true,
      });
    };
    document.addEventListener('beforeinput', look);
    return () => document.removeEventListener('beforeinput', look);
  }, [slip]);
}
