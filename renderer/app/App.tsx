import { useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useData, useSnapshot } from '../data/hooks';
import { keepSentinel } from '../data/sentinel';
import { useDesktop } from '../desk/desktop';
import { Frame } from './Frame';
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

  return (
    // wouter takes the hook itself.
    // oxlint-disable-next-line react/hooks
    <Router hook={useHashLocation}>
      <Frame />
    </Router>
  );
}
