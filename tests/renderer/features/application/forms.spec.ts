import { describe, expect, test } from 'vitest';
import {
  hourLater,
  interviewFieldsOf,
  isOvernight,
  newInterview,
  problemsInInterview,
  withStart,
} from '../../../../renderer/features/application/interview-form';
import {
  messageFieldsOf,
  problemsIn,
  type MessageTyped,
} from '../../../../renderer/features/application/message-form';
import { HOUR, instantOf, localDateTime } from '../../../../shared/domain/time';

const ZONE = 'Europe/London';
const NOW = instantOf('2025-03-12T15:25', ZONE) + 12_345;

describe('the form of an interview', () => {
  const fresh = newInterview(NOW, ZONE);

  test('begins at the next full hour, for an hour', () => {
    expect(fresh).toMatchObject({ day: '2025-03-12', start: '16:00', end: '17:00', zone: ZONE });
    expect(problemsInInterview(fresh)).not.toMatchObject({ end: expect.anything() });
  });

  test('the end follows the start until it was set by hand', () => {
    expect(withStart(fresh, '10:30').end).toBe('11:30');
    expect(withStart({ ...fresh, end: '16:20' }, '10:30').end).toBe('16:20');
    expect(hourLater('23:30')).toBe('00:30');
    expect(hourLater('')).toBe('');
  });

  test('may end past midnight, as far as a night goes', () => {
    const night = { ...fresh, start: '23:30', end: '00:15' };
    expect(isOvernight(night)).toBe(true);
    expect(problemsInInterview(night).end).toBeUndefined();
    expect(interviewFieldsOf(night)).toMatchObject({
      startsAt: '2025-03-12T23:30',
      endsAt: '2025-03-13T00:15',
    });
    expect(isOvernight({ ...night, end: '23:45' })).toBe(false);
    expect(isOvernight({ ...night, day: '' })).toBe(false);
    expect(isOvernight({ ...night, start: '14:00', end: '02:00' })).toBe(true);
    expect(problemsInInterview({ ...night, start: '14:00', end: '02:01' }).end).toMatch(/ends before/);
    expect(problemsInInterview({ ...night, end: '23:30' }).end).toMatch(/ends before/);
  });

  test('says beside the field what is wrong', () => {
    expect(problemsInInterview({ ...fresh, end: '15:00' }).end).toMatch(/ends before it starts/);
    expect(problemsInInterview({ ...fresh, day: '' })).toMatchObject({
      day: 'Say which day.',
      end: undefined,
    });
    expect(problemsInInterview({ ...fresh, zone: 'Europe/Atlantis' }).zone).toBeDefined();
    expect(problemsInInterview({ ...fresh, kind: 'video', link: 'zoom' }).link).toBeDefined();
    expect(problemsInInterview({ ...fresh, round: 'x'.repeat(500) }).round).toMatch(/500 characters/);
  });

  test('stores only what its kind has', () => {
    const typed = {
      ...fresh,
      place: '14 Quay Street',
      receptionCloses: '17:30',
      link: 'https://meet.example',
    };
    expect(interviewFieldsOf(typed)).toMatchObject({ place: '14 Quay Street', link: undefined });
    expect(interviewFieldsOf({ ...typed, kind: 'video' })).toMatchObject({
      place: undefined,
      receptionCloses: undefined,
      link: 'https://meet.example',
    });
  });
});

describe('the form of a message', () => {
  const typed: MessageTyped = {
    contactId: '',
    channel: 'call',
    purpose: 'checkIn',
    delivery: 'voicemail',
    at: localDateTime(NOW, ZONE),
    promisedDay: '',
    handedTo: '',
    text: '',
  };

  test('a moment that was left alone stays exact; another is taken as typed', () => {
    expect(messageFieldsOf(typed, NOW, ZONE).at).toBe(NOW);
    expect(messageFieldsOf({ ...typed, at: '2025-03-12T14:00' }, NOW, ZONE).at).toBe(
      instantOf('2025-03-12T14:00', ZONE),
    );
  });

  test('nothing was sent or heard in the future', () => {
    expect(problemsIn({ ...typed, at: localDateTime(NOW + HOUR, ZONE) }, NOW, ZONE).at).toBeDefined();
    expect(problemsIn({ ...typed, at: '' }, NOW, ZONE).at).toBeDefined();
    expect(problemsIn(typed, NOW, ZONE).at).toBeUndefined();
  });

  test('how a call ended does not cling to an e-mail', () => {
    expect(messageFieldsOf({ ...typed, channel: 'email' }, NOW, ZONE).delivery).toBeUndefined();
    expect(messageFieldsOf({ ...typed, channel: 'email', delivery: 'automatic' }, NOW, ZONE).delivery).toBe(
      'automatic',
    );
    expect(messageFieldsOf(typed, NOW, ZONE).delivery).toBe('voicemail');
  });

  test('a note of 20,000 characters is kept as it is, and of 60,000 refused', () => {
    const text = `${'word '.repeat(4_000)}\n`;
    expect(problemsIn({ ...typed, text }, NOW, ZONE).text).toBeUndefined();
    expect(messageFieldsOf({ ...typed, text }, NOW, ZONE).text).toBe(text);
    expect(problemsIn({ ...typed, text: text.repeat(3) }, NOW, ZONE).text).toMatch(/50,000 fit/);
  });
});
