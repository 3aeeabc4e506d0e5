import { useState, type ReactNode } from 'react';
import type { FollowUp } from '../../shared/domain/follow-up';
import type { Instant, Zone } from '../../shared/domain/time';
import { snoozeTimes } from '../../shared/reminders/snooze-times';
import { useSnapshot } from '../data/hooks';
import { Menu, type MenuItem } from '../ui/Menu';
import { PickMoment } from './PickMoment';
import { restDays } from './rest-days';

interface SnoozeMenuProps {
  readonly label: string;
  readonly followUp: FollowUp;
  readonly now: Instant;
  readonly zone: Zone;
  readonly onSnooze: (until: Instant) => void;
  /** What else can be done, below the moments. */
  readonly more?: readonly MenuItem[];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Moments until which a follow-up can be put off, or any other. */
export function SnoozeMenu(props: SnoozeMenuProps) {
  const { label, followUp, now, zone, onSnooze, more = [], className, children } = props;
  const [picking, setPicking] = useState(false);
  const times = snoozeTimes(now, zone, restDays(useSnapshot(), now));
  return (
    <>
      <Menu
        className={className}
        label={label}
        items={[
          ...times.map((time) => ({ label: time.label, hint: time.hint, run: () => onSnooze(time.until) })),
          { label: 'Pick a moment', run: () => setPicking(true) },
          ...more,
        ]}
      >
        {children}
      </Menu>
      {picking && (
        <PickMoment
          title={followUp.title}
          now={now}
          zone={zone}
          onPick={(until) => {
            setPicking(false);
            onSnooze(until);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
