import { lazy, useState, type ComponentType, type ReactNode } from 'react';

/** A screen in a chunk of its own. */
export interface LazyScreen<P> {
  (props: P): ReactNode;
  /** Loads the chunk ahead of its first use. */
  readonly load: () => Promise<void>;
}

/**
 * Like React's `lazy`, but a screen whose chunk has been loaded ahead shows at once: React holds back what was
 * suspended for some 300 ms, so that fallbacks do not flicker.
 */
export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>): LazyScreen<P> {
  let loaded: ComponentType<P> | undefined;
  const loadOnce = async () => (loaded ??= await load());
  const Later = lazy(async () => ({ default: await loadOnce() }));

  function Screen(props: P) {
    // Chosen once: another component in the same place would begin anew.
    const [Shown] = useState<ComponentType<P>>(() => loaded ?? Later);
    return <Shown {...props} />;
  }
  return Object.assign(Screen, {
    load: async () => {
      await loadOnce();
    },
  });
}
