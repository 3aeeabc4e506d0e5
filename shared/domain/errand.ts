import type { FollowUpKey } from './follow-up';
import type { Day, Instant } from './time';

/**
 * What the person asked for outside the window, with a notification's button or in the tray's menu. The main process
 * keeps it until the page has written it down, so that it outlives a crash between the two; moments are fixed when
 * it is asked for, so that running one twice changes nothing.
 */
export type Errand =
  | { readonly do: 'snooze'; readonly key: FollowUpKey; readonly until: Instant }
  | { readonly do: 'done'; readonly key: FollowUpKey }
  | { readonly do: 'pause'; readonly until: Day }
  | { readonly do: 'resume'; readonly at: Instant };

export interface KeptErrand {
  readonly id: string;
  readonly errand: Errand;
}
