import { createContext, useContext, type ReactNode } from 'react';
import type { Desktop } from '../../shared/ports/desktop';

const DesktopContext = createContext<Desktop | undefined>(undefined);

export function DesktopProvider({ desktop, children }: { desktop: Desktop; children: ReactNode }) {
  return <DesktopContext value={desktop}>{children}</DesktopContext>;
}

/** The machine that the app runs on: mail, print, files, notifications. */
export function useDesktop(): Desktop {
  const desktop = useContext(DesktopContext);
  if (!desktop) throw new Error('useDesktop needs a DesktopProvider above it');
  return desktop;
}
