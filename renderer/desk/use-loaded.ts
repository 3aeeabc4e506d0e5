import { useEffect, useState } from 'react';

/**
 * What `load` gives for `key`; `undefined` until it is there, and where it fails, which is noted in the console.
 * `load` is called anew when `key` changes, and may itself be new at every render.
 */
export function useLoaded<T>(load: () => Promise<T>, key = ''): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: T } | undefined>();
  useEffect(() => {
    let wanted = true;
    const run = async () => {
      try {
        const value = await load();
        if (wanted) setLoaded({ key, value });
      } catch (error) {
        console.error(`Loading ${key || 'something'} failed`, error);
      }
    };
    void run();
    return () => {
      wanted = false;
    };
    // `load` is told apart by its key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return loaded?.key === key ? loaded.value : undefined;
}
