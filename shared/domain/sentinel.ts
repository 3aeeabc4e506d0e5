import type { Instant } from './time';

/**
 * What is known of the database outside of it, so that an empty or thinned one is noticed:
 * browsers lose or reset IndexedDB without an error.
 */
export interface Sentinel {
  readonly installId: string;
  readonly applications: number;
  readonly contacts: number;
  readonly outreaches: number;
  readonly writtenAt: Instant;
}
