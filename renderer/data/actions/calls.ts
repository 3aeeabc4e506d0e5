import { dayFromWords } from '../../../shared/domain/date-words';
import { isPatient, type FollowUp } from '../../../shared/domain/follow-up';
import { dayOf, type Day, type Instant } from '../../../shared/domain/time';
import type { Done, Writer } from '../commit';
import { logOutreach, moveFollowUp, snooze } from './outreaches';
import { recordConsent } from './people';

/** How a call ended, as the person says it. */
export type CallEnd =
  | { readonly how: 'spoke'; readonly said?: string; readonly promisedDay?: Day }
  | { readonly how: 'voicemail'; readonly text: string }
  | { readonly how: 'noAnswer' }
  | { readonly how: 'callBack'; readonly at: Instant }
  | { readonly how: 'askedNotTo' };

/**
 * Writes down how a call ended, which decides what is planned next: a conversation is an answer, a message on the
 * machine counts as written, nobody is tried once more, a call back is the same call on the day they named, and who
 * does not want to be called never is again. To be run as one action, so that it is undone as one.
 */
export async function endCall(writer: Writer, followUp: FollowUp, end: CallEnd): Promise<Done> {
  const { applicationId, contactId, key, kind } = followUp;
  const purpose = kind === 'answerThem' ? 'answer' : 'checkIn';
  const call = { applicationId, contactId, followUpKey: key, channel: 'call', purpose } as const;
  switch (end.how) {
    case 'spoke': {
      const { said, promisedDay } = end;
      const done = await logOutreach(writer, {
        ...call,
        direction: 'out',
        delivery: 'spoke',
        ...(said && { text: said }),
        ...(promisedDay && { promisedDay }),
      });
      return { ...done, label: 'Call written down' };
    }
    case 'voicemail': {
      const { text } = end;
      const done = await logOutreach(writer, { ...call, direction: 'out', delivery: 'voicemail', text });
      return { ...done, label: 'Message on the machine written down' };
    }
    case 'noAnswer': {
      const done = await logOutreach(writer, { ...call, direction: 'out', delivery: 'noAnswer' });
      return { ...done, label: 'Written down that nobody answered' };
    }
    case 'callBack': {
      // What was theirs to ask has no best day that could be moved.
      const later = isPatient(followUp) ? moveFollowUp : snooze;
      const done = await later(writer, followUp, end.at);
      const zone = writer.clock.zone();
      const day = dayFromWords(dayOf(end.at, zone), dayOf(writer.clock.now(), zone));
      return { ...done, label: `To be called back ${day}` };
    }
    case 'askedNotTo': {
      await logOutreach(writer, { ...call, direction: 'out', delivery: 'spoke' });
      if (contactId === undefined) throw new Error('A call belongs to a person.');
      const done = await recordConsent(writer, contactId, {
        kind: 'call',
        given: false,
        how: 'on the telephone',
      });
      return { ...done, label: 'Noted: no more calls' };
    }
  }
}
