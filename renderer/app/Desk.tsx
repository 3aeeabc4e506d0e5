import { Suspense, use, useState } from 'react';
import type { Desktop } from '../../shared/ports/desktop';
import { DataProvider } from '../data/hooks';
import { DesktopProvider } from '../desk/desktop';
import { Slips } from '../ui/Slips';
import { Waiting } from '../ui/Waiting';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { LostScreen } from './LostScreen';
import type { Opened } from './open-desk';
import { TroubleScreen } from './TroubleScreen';

interface DeskProps {
  readonly opening: Promise<Opened>;
  readonly desktop: Desktop;
}

/** Everything: waits for the database, then shows the app, or what is the matter. */
export function Desk(props: DeskProps) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Waiting />}>
        <OpenedDesk {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function OpenedDesk({ opening, desktop }: DeskProps) {
  const opened = use(opening);
  const [accepted, setAccepted] = useState(false);
  if (opened.state === 'failed') return <TroubleScreen error={opened.error} />;
  return (
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
  );
}
