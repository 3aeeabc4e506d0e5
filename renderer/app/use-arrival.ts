import { useEffect, useRef } from 'react';

const APP = 'Afterword';

/**
 * On arriving at another screen: starts at its top and gives its heading the focus, so that it is read out and the
 * keys start from there. The title of the window follows the heading, or is `title` where that is given.
 */
export function useArrival(path: string, title: string | undefined): void {
  const before = useRef(path);

  useEffect(() => {
    let arrived = before.current === path;
    before.current = path;

    const look = () => {
      const heading = document.querySelector<HTMLElement>('main h1');
      const words = title ?? heading?.textContent?.trim();
      document.title = words ? `${words} · ${APP}` : APP;
      if (!heading || arrived) return;
      arrived = true;
      // A screen that has put the focus where writing begins keeps it there.
      if (document.activeElement?.closest('main')) return;
      heading.focus({ preventScroll: true });
    };

    if (!arrived) window.scrollTo(0, 0);
    look();
    const root = document.getElementById('root');
    const observer = new MutationObserver(look);
    if (root) observer.observe(root, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [path, title]);
}
