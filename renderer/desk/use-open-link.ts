import { useSlip } from '../ui/Slips';
import { useDesktop } from './desktop';

/** Opens an address outside of Afterword. Where that fails, a slip says so of `what`: "The posting". */
export function useOpenLink(): (address: string, what: string) => Promise<void> {
  const desktop = useDesktop();
  const slip = useSlip();
  return async (address, what) => {
    const outcome = await desktop.openLink(address);
    if (!outcome.opened) slip({ error: true, text: `${what} did not open: ${outcome.problem}` });
  };
}
