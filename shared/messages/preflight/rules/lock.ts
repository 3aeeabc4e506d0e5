import { dayOf } from '../../../domain/time';
import { longDayWords } from '../../../domain/date-words';
import type { Rule } from '../remark';

/** Sent inside the courtesy lock. */
export const lock: Rule = (_, { sealedUntil, now, theirZone }) =>
  sealedUntil === undefined || sealedUntil <= now
    ? []
    : [
        {
          rule: 'lock',
          level: 'error',
          text: `It is sealed until ${longDayWords(dayOf(sealedUntil, theirZone), dayOf(now, theirZone))}. Give them that time.`,
        },
      ];
