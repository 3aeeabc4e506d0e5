import { useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useData, useSnapshot } from '../data/hooks';
import { keepSentinel } from '../data/sentinel';
import { useDesktop } from '../desk/desktop';
import { Frame } from './Frame';
import { loadAllScreens } from './screen-chunks';
import { sendAgenda } from './send-agenda';
import { applyTheme } from './theme';

/** The app on an open database: starts what runs beside the screens, and shows them. */
export function App() {
  const data = useData();
  const desktop = useDesktop();
  const theme = useSnapshot()?.settings.theme;

  useEffect(() => {
    const stops = [keepSentinel(data, desktop), sendAgenda(data, desktop)];
    // After the first paint, which does not wait for a long history to be read.
    const timer = setTimeout(() => {
      data.facts.start();
      data.plan.start();
    });
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      data.plan.stop();
      data.facts.stop();
    };
  }, [data, desktop]);

  useEffect(() => {
    if (theme === undefined) return;
    applyTheme(theme);
    desktop.setTheme(theme).catch((error: unknown) => console.error('Theme', error));
  }, [desktop, theme]);

  useEffect(() => whenIdle(() => void loadAllScreens()), []);

  return (
    // wouter takes the hook itself.
    // oxlint-disable-next-line react/hooks
    <Router hook={useHashLocation}>
      <Frame />
    </Router>
  );
}

/** Runs `work` once the page rests; browsers without that notion get two seconds. Returns the way to stop. */
function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 2_000);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work, { timeout: 5_000 });
  return () => window.cancelIdleCallback(handle);
}
