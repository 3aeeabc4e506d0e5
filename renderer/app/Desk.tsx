import { useState, type ReactNode } from 'react';
import type { Desktop } from '../../shared/ports/desktop';
import { DataProvider, useTaken } from '../data/hooks';
import { DesktopProvider } from '../desk/desktop';
import { Slips } from '../ui/Slips';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { LostScreen } from './LostScreen';
import type { Opened } from './open-desk';
import { TroubleScreen } from './TroubleScreen';
import { takenWords, troubleWords } from './trouble-words';

interface DeskProps {
  readonly opened: Opened;
  readonly desktop: Desktop;
}

/** Everything: the app on its database, or what is the matter with it. */
export function Desk({ opened, desktop }: DeskProps) {
  const [accepted, setAccepted] = useState(false);
  if (opened.state === 'failed') return <TroubleScreen {...troubleWords(opened.error)} />;
  return (
    <ErrorBoundary>
      <DesktopProvider desktop={desktop}>
        <DataProvider data={opened.data}>
          <Slips>
            <WhileKept>
              {opened.state === 'lost' && !accepted ? (
                <LostScreen expected={opened.expected} onGoOn={() => setAccepted(true)} />
              ) : (
                <App />
              )}
            </WhileKept>
          </Slips>
        </DataProvider>
      </DesktopProvider>
    </ErrorBoundary>
  );
}

/** What stands on the database, for as long as this window has it. */
function WhileKept({ children }: { readonly children: ReactNode }) {
  const taker = useTaken();
  return taker ? <TroubleScreen {...takenWords(taker)} /> : children;
}
