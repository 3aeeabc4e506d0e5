import { Suspense, useMemo, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { useSnapshot } from '../data/hooks';
import { InboundContext } from '../desk/inbound';
import { PauseDialog } from '../desk/PauseDialog';
import { hrefs } from '../desk/routes';
import { FirstRunPage } from '../features/settings/FirstRunPage';
import { JustInterviewedDialog } from '../features/just-interviewed/JustInterviewedDialog';
import { Masthead, MastheadTool } from '../ui/Masthead';
import { Waiting } from '../ui/Waiting';
import { AddDialog } from './AddDialog';
import { DropVeil } from './DropVeil';
import { ErrorBoundary } from './ErrorBoundary';
import { Errands } from './Errands';
import { FindBox } from './FindBox';
import { HelpDialog } from './HelpDialog';
import { LeavingDialog } from './LeavingDialog';
import { Notices } from './Notices';
import { makeOpeners, type Overlay } from './openers';
import { InboundDialog } from './screen-chunks';
import { placeOf, Screens } from './screens';
import { useArrival } from './use-arrival';
import { useBoundedPaste } from './use-bounded-paste';
import { useHostEvents } from './use-host-events';
import { useOfflineSlip } from './use-offline-slip';
import { useKeys } from './use-keys';

const LINKS = [
  { tab: 'today', href: hrefs.today, label: 'Today' },
  { tab: 'board', href: hrefs.board, label: 'Board' },
  { tab: 'people', href: hrefs.people, label: 'People' },
] as const;

/** The window: masthead, the screen of the moment, and what may lie over it. */
export function Frame() {
  const [path] = useHashLocation();
  const [overlay, setOverlay] = useState<Overlay | undefined>();
  const [leaving, setLeaving] = useState(false);
  const [pausing, setPausing] = useState(false);
  const openers = useMemo(
    () => makeOpeners(setOverlay, { leaving: () => setLeaving(true), pause: () => setPausing(true) }),
    [],
  );
  const snapshot = useSnapshot();
  const close = () => setOverlay(undefined);
  const { tab, title } = placeOf(path);
  const isFirstRun = snapshot?.settings.firstRunDoneAt === 0 && snapshot.facts.applications.length === 0;

  useArrival(path, isFirstRun ? 'Welcome' : title);
  useKeys(openers, isFirstRun);
  useHostEvents(openers);
  useOfflineSlip();
  useBoundedPaste();

  const fromOutside = (
    <>
      <Errands />
      {pausing && <PauseDialog onClose={() => setPausing(false)} />}
      {leaving && <LeavingDialog onClose={() => setLeaving(false)} />}
    </>
  );
  const veil = <DropVeil off={isFirstRun} onFile={(file) => openers.inbound({ file })} />;
  if (isFirstRun) {
    return (
      <>
        <FirstRunPage settings={snapshot.settings} />
        {fromOutside}
        {veil}
      </>
    );
  }
  return (
    <>
      <Masthead
        links={LINKS.map(({ tab: own, ...link }) => ({ ...link, current: own === tab }))}
        tools={
          <>
            <MastheadTool label="Find" keyHint="Ctrl K" onPress={openers.find} />
            <MastheadTool label="Add" keyHint="N" onPress={() => openers.add()} />
            <MastheadTool label="Settings" href={hrefs.settings} current={tab === 'settings'} />
          </>
        }
      />
      <Notices />
      <ErrorBoundary key={path.split('/')[1]}>
        <Suspense fallback={<Waiting />}>
          <InboundContext value={openers.inbound}>
            <Screens openers={openers} />
          </InboundContext>
        </Suspense>
      </ErrorBoundary>
      {overlay?.kind === 'add' && (
        <AddDialog start={overlay.start} onClose={close} onInbound={() => openers.inbound()} />
      )}
      {overlay?.kind === 'find' && <FindBox onClose={close} onAdd={(company) => openers.add({ company })} />}
      {overlay?.kind === 'help' && <HelpDialog onClose={close} />}
      {overlay?.kind === 'justInterviewed' && <JustInterviewedDialog onClose={close} />}
      {overlay?.kind === 'inbound' && (
        <Suspense fallback={null}>
          <InboundDialog key={overlay.number} start={overlay.start} onClose={close} />
        </Suspense>
      )}
      {fromOutside}
      {veil}
    </>
  );
}
