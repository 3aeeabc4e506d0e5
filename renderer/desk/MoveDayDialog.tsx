import { useState } from 'react';
import { longDayWords } from '../../shared/domain/date-words';
import { lastMoment, type FollowUp } from '../../shared/domain/follow-up';
import {
  addDays,
  dayOf,
  instantOn,
  isDay,
  type Day,
  type Instant,
  type Zone,
} from '../../shared/domain/time';
import { moveFollowUp } from '../data/actions/outreaches';
import { useSnapshot } from '../data/hooks';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { DateField } from '../ui/Field';
import { Quiet } from '../ui/Verb';
import { useAct } from './act';
import { useCheckedForm } from './use-form';

interface MoveDayDialogProps {
  readonly followUp: FollowUp;
  readonly now: Instant;
  readonly zone: Zone;
  readonly onClose: () => void;
}

/** Another day for a follow-up than the best one, never before it opens. */
export function MoveDayDialog({ followUp, now, zone, onClose }: MoveDayDialogProps) {
  const { act } = useAct();
  const snapshot = useSnapshot();
  const [day, setDay] = useState<string>(dayOf(Math.max(followUp.ideal, now), zone));
  const first = firstDay(followUp, now, zone);
  const last = lastDay(followUp, zone);
  const problem = problemWithDay(day, first, dayOf(now, zone), last);
  const moved = snapshot?.facts.marks.find((one) => one.id === followUp.key)?.movedTo !== undefined;
  const move = (to: Instant | undefined) => {
    onClose();
    void act((data) => moveFollowUp(data, followUp, to));
  };
  const { shown, formProps } = useCheckedForm({ problem }, () => {
    const morning = snapshot?.settings.policy.morning ?? '09:00';
    move(instantOn(day, morning, zone));
  });
  return (
    <Dialog title="On which day?" reason={followUp.title} onClose={onClose}>
      <form {...formProps}>
        <DateField
          label="Ask me on"
          value={day}
          onValue={setDay}
          min={first}
          max={last}
          hint={
            first > dayOf(now, zone) ? `It opens on ${longDayWords(first, dayOf(now, zone))}.` : undefined
          }
          error={shown.problem}
        />
        <DialogActions>
          <Button type="submit">Move it</Button>
          {moved && <Quiet onClick={() => move(undefined)}>Back to the best day</Quiet>}
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The first day on which it may be done: today, or the day that opens it. */
export function firstDay({ earliest, blocked }: FollowUp, now: Instant, zone: Zone): Day {
  return dayOf(Math.max(now, earliest, blocked?.opens ?? now), zone);
}

/** The last day on which it can be done, where the world ends it. */
export function lastDay(followUp: FollowUp, zone: Zone): Day | undefined {
  const last = lastMoment(followUp);
  return last === undefined ? undefined : dayOf(last - 1, zone);
}

/** What is wrong with a chosen day, in words; ten years ahead is a slip of the finger. */
export function problemWithDay(day: string, first: Day, today: Day, last?: Day): string | undefined {
  if (!isDay(day)) return 'Say a day.';
  if (day < first) {
    return first === today
      ? 'That day has passed.'
      : `It is sealed until ${longDayWords(first, today)}; choose that day or a later one.`;
  }
  if (last !== undefined && day > last && last >= first) {
    return `It has to be done by ${longDayWords(last, today)}.`;
  }
  return day > addDays(today, 3_650) ? 'That is too far ahead.' : undefined;
}
