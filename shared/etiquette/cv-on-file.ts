import type { Application } from '../domain/application';
import { longDayWords } from '../domain/date-words';
import { DEFAULT_POLICY } from '../domain/policy';
import { addDays, isDay, type Day } from '../domain/time';

export interface CvOnFile {
  /** Until when they said they keep it. */
  readonly until: Day;
  /** From when on it is time to renew it. */
  readonly renewFrom: Day;
  /** "Your CV is on file until Friday 20 March. Renew it from Friday 6 March on." */
  readonly words: string;
  readonly isTime: boolean;
}

/**
 * How long the other side keeps the CV after a no. The article's advice: ask them to keep it on file; and so that
 * it does not run out unseen, two weeks before that is the time to renew it. `undefined` where no day is known, or
 * where the application goes on.
 *
 * @param noticeDays how many days before it leaves their file
 */
export function cvOnFile(
  { stage, cvOnFileUntil }: Application,
  today: Day,
  noticeDays: number = DEFAULT_POLICY.renewCvDays,
): CvOnFile | undefined {
  if (stage !== 'closed' || cvOnFileUntil === undefined || !isDay(cvOnFileUntil)) return undefined;
  const renewFrom = addDays(cvOnFileUntil, -noticeDays);
  const until = longDayWords(cvOnFileUntil, today);
  const isTime = today >= renewFrom;
  const words =
    today > cvOnFileUntil
      ? `Your CV was on file until ${until}. If the door is still of use, ask again.`
      : isTime
        ? `Your CV is on file until ${until}. Now is the time to renew it.`
        : `Your CV is on file until ${until}. Renew it from ${longDayWords(renewFrom, today)} on.`;
  return { until: cvOnFileUntil, renewFrom, words, isTime };
}
