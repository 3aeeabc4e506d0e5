import { describe, expect, it } from 'vitest';
import {
  guestsOf,
  interviewOf,
  problemsInInvitation,
  startFrom,
  twinOf,
  whoseInvitation,
  type InvitationTyped,
} from '../../../../renderer/features/inbound/invitation-form';
import type { Facts } from '../../../../shared/domain/facts';
import { afterTheMeeting, BRIGHTWATER, DANA, LONDON, MEETING } from '../../../builders/facts';
import { APPLE, GOOGLE, invitation } from '../../../builders/invitations';
import { only } from '../../../builders/read-invitations';

const OWN = 'maya@home.example';

describe('an invitation before it is booked', () => {
  const facts = afterTheMeeting();
  const start = (text: string, known: Facts = facts) => {
    const one = only(text);
    const whose = whoseInvitation(one, known, OWN);
    const guests = guestsOf(one, known, OWN, undefined);
    return { one, guests, typed: startFrom(one, known, whose, guests, { kind: 'new' }, undefined) };
  };

  it('knows whom it may, leaves the person out, and finds its application', () => {
    const { guests, typed } = start(GOOGLE);
    expect(guests.map(({ name, contact, ticked }) => [name, contact?.id, ticked])).toEqual([
      ['Dana Okafor', DANA.id, true],
      ['Sam Whitlock', undefined, true],
    ]);
    expect(typed).toMatchObject({ applicationId: BRIGHTWATER.id, kind: 'video', zone: 'America/New_York' });
  });

  it('does not take who only sent it for somebody who comes', () => {
    const text = invitation({
      ATTENDEE: 'ATTENDEE;CN=Sam:mailto:sam@x.example',
      ORGANIZER: 'ORGANIZER;CN=HR:mailto:talent@x.example',
    });
    expect(start(text).guests.map(({ ticked }) => ticked)).toEqual([false, true]);
    expect(start(APPLE).guests.map(({ name, ticked }) => [name, ticked])).toEqual([['Noor Haddad', true]]);
  });

  it('asks for the application and the time where it names none', () => {
    const { typed } = start(
      invitation({
        DTSTART: 'DTSTART;VALUE=DATE:20261126',
        DTEND: undefined,
        SUMMARY: 'SUMMARY:Interview',
        ORGANIZER: undefined,
      }),
    );
    expect(typed.applicationId).toBe('');
    expect(problemsInInvitation(typed).startsAt).toBe('Say when it starts.');
  });

  it('finds the one that was put in by hand', () => {
    const typed: InvitationTyped = {
      ...start(GOOGLE).typed,
      startsAt: MEETING.startsAt,
      endsAt: MEETING.endsAt,
      zone: LONDON,
    };
    expect(twinOf(typed, [MEETING])).toBe(MEETING);
    expect(twinOf(typed, [{ ...MEETING, calendarUid: 'x' }])).toBeUndefined();
    expect(twinOf({ ...typed, startsAt: '' }, [MEETING])).toBeUndefined();
  });

  it('keeps only what its kind has', () => {
    const { one, typed } = start(GOOGLE);
    expect(interviewOf(one, { ...typed, kind: 'phone' })).toMatchObject({
      place: undefined,
      link: undefined,
      calendarSequence: 0,
    });
  });
});
