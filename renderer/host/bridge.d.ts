import type { Bridge } from '../../shared/ipc/contract';

declare global {
  interface Window {
    /** What the preload exposes; absent in a browser. */
    readonly afterword?: Bridge;
  }
}
