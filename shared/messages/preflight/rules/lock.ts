import { dayOf } from '../../../domain/time';
import { fullDay } from '../../../domain/day-words';
import type { Rule } from '../remark';

/** Sent inside the courtesy lock. */
export const lock: Rule = (_, { sealedUntil, now, theirZone }) =>
  sealedUntil === undefined || sealedUntil <= now
    ? []
    : [
        {
          rule: 'lock',
          level: 'error',
          text: `It is sealed until ${fullDay(dayOf(sealedUntil, theirZone))}. Give them that time.`,
        },
      ];
