import { createContext, useContext } from 'react';
import type { Id } from '../../shared/domain/application';

/** What somebody sent, on its way in: to be asked for, or at hand already. */
export interface InboundStart {
  /** What was dropped or picked; without it, the person is asked to paste or to pick. */
  readonly file?: File;
  /** The application on whose page it was asked for: what nothing contradicts belongs to it. */
  readonly applicationId?: Id;
}

type OpenInbound = (start: InboundStart) => void;

export const InboundContext = createContext<OpenInbound | undefined>(undefined);

/** Opens the way in for what they sent: an e-mail or an invitation. Nothing is written before it is confirmed. */
export function useInbound(): OpenInbound {
  const open = useContext(InboundContext);
  if (!open) throw new Error('useInbound needs an InboundContext above it');
  return open;
}
