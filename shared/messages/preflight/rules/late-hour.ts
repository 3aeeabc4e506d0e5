import { clockWords } from '../../../domain/date-words';
import type { Rule } from '../remark';

/** A letter that arrives late in the evening says something that its words do not. A thank-you never waits. */
export const lateHour: Rule = (_, { purpose, channel, now, theirZone }) => {
  const time = clockWords(now, theirZone);
  const late = time >= '21:00' || time < '06:00';
  return late && channel === 'email' && purpose !== 'thankYou'
    ? [
        {
          rule: 'lateHour',
          level: 'warning',
          text: `It is ${time} there. In the morning it is read with a clear head.`,
        },
      ]
    : [];
};
