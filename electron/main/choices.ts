import { app } from 'electron';
import type { Agenda } from '../../shared/domain/agenda';
import type { DeepLink } from '../../shared/domain/deep-link';
import { followUpKindOf, type FollowUpKey } from '../../shared/domain/follow-up';
import { followUpDone } from '../../shared/domain/follow-up-words';
import type { Clock } from '../../shared/ports/clock';
import type { AnnouncementDeed } from '../../shared/reminders/announcements';
import { pauseDay } from '../../shared/reminders/pause';
import { snoozeUntil, type SnoozeName } from '../../shared/reminders/snooze-times';
import type { Errands } from './errands';
import type { Outbox } from './outbox';
import type { TrayChoice } from './tray-menu';

interface ChoicePorts {
  readonly agenda: () => Agenda | undefined;
  readonly clock: Clock;
  readonly errands: Errands;
  /** Shows the window and leads it there. */
  readonly go: (link: DeepLink) => void;
  readonly show: () => void;
  readonly tell: Outbox['tell'];
}

export interface Choices {
  /** Of the tray's menu. */
  readonly choose: (choice: TrayChoice) => void;
  /** Of a notification; without a key it was a digest. */
  readonly press: (key: FollowUpKey | undefined, deed: AnnouncementDeed) => void;
}

/** What comes of the choices that a person makes outside the window. */
export function createChoices({ agenda, clock, errands, go, show, tell }: ChoicePorts): Choices {
  const zone = () => agenda()?.zone ?? clock.zone();
  const snooze = (key: FollowUpKey, name: SnoozeName) =>
    errands.give({
      do: 'snooze',
      key,
      until: snoozeUntil(name, clock.now(), zone(), agenda()?.rest),
    });
  const done = (key: FollowUpKey) => {
    const kind = followUpKindOf(key);
    // What leaves an outreach is asked for: "did you send it?"
    if (kind !== undefined && followUpDone(kind) !== undefined) show();
    errands.give({ do: 'done', key });
  };

  return {
    choose(choice) {
      switch (choice.do) {
        case 'open':
          return show();
        case 'justInterviewed':
          return go({ to: 'justInterviewed' });
        case 'followUp':
          return go({ to: 'followUp', key: choice.key });
        case 'snooze':
          return snooze(choice.key, choice.until);
        case 'done':
          return done(choice.key);
        case 'pause':
          return errands.give({ do: 'pause', until: pauseDay(choice.until, clock.now(), zone()) });
        case 'pickPause':
          show();
          return tell('command', { command: 'pause' });
        case 'resume':
          return errands.give({ do: 'resume', at: clock.now() });
        case 'quit':
          return app.quit();
      }
    },
    press(key, deed) {
      if (key === undefined) return go({ to: 'screen', screen: 'today' });
      switch (deed) {
        case 'open':
          return go({ to: 'followUp', key });
        case 'hour':
          return snooze(key, 'hour');
        case 'done':
          return done(key);
      }
    },
  };
}
