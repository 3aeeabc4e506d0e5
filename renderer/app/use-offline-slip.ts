import { useEffect } from 'react';
import { useSlip } from '../ui/Slips';

/** Says once, when the net goes away, that nothing here needs it. */
export function useOfflineSlip(): void {
  const slip = useSlip();
  useEffect(() => {
    const tell = () =>
      slip({ text: 'You are offline. All of this works; an e-mail waits in your mail program.' });
    window.addEventListener('offline', tell);
    return () => window.removeEventListener('offline', tell);
  }, [slip]);
}
