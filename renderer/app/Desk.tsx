import { useState } from 'react';
import type { Desktop } from '../../shared/ports/desktop';
import { DataProvider } from '../data/hooks';
import { DesktopProvider } from '../desk/desktop';
import { Slips } from '../ui/Slips';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { LostScreen } from './LostScreen';
import type { Opened } from './open-desk';
import { TroubleScreen } from './TroubleScreen';

interface DeskProps {
  readonly opened: Opened;
  readonly desktop: Desktop;
}

/** Everything: the app on its database, or what is the matter with it. */
export function Desk({ opened, desktop }: DeskProps) {
  const [accepted, setAccepted] = useState(false);
  if (opened.state === 'failed') return <TroubleScreen error={opened.error} />;
  return (
    <ErrorBoundary>
      <DesktopProvider desktop={desktop}>
        <DataProvider data={opened.data}>
          <Slips>
            {opened.state === 'lost' && !accepted ? (
              <LostScreen expected={opened.expected} onGoOn={() => setAccepted(true)} />
            ) : (
              <App />
            )}
          </Slips>
        </DataProvider>
      </DesktopProvider>
    </ErrorBoundary>
  );
}
