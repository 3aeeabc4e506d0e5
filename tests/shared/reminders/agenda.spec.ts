import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { followUpKey, type FollowUp, type FollowUpKind } from '../../../shared/domain/follow-up';
import { DEFAULT_SETTINGS } from '../../../shared/domain/settings';
import { DAY, HOUR, instantOf, MINUTE } from '../../../shared/domain/time';
import type { RestDays } from '../../../shared/domain/working-days';
import { agendaSchema } from '../../../shared/ipc/contract';
import { makeAgenda } from '../../../shared/reminders/agenda';
import { isSameOccurrence } from '../../../shared/reminders/occurrence-id';

const zone = 'Europe/London';
const at = (local: string) => instantOf(local, zone);
const end = at('2026-11-24T14:30');

function followUp(kind: FollowUpKind, more: Partial<FollowUp> = {}): FollowUp {
  return {
    key: followUpKey(kind, '0190aaaa-0000-7000-8000-000000000001'),
    kind,
    earliest: end,
    ideal: end + HOUR,
    overdue: end + DAY,
    title: 'Thank Dana Okafor',
    reason: 'You spoke at 14:00.',
    ...more,
  };
}
const agenda = (plan: readonly FollowUp[], now: number, settings = DEFAULT_SETTINGS) =>
  makeAgenda(plan, settings, now, zone);
const idAt = (ideal: string) =>
  agenda([followUp('checkIn', { ideal: at(ideal) })], end).occurrences[0]?.id ?? '';

describe('makeAgenda', () => {
  it('announces a thank-you an hour after the interview, silently, and again when it is late', () => {
    const { occurrences } = agenda([followUp('thankYouEmail')], end);
    expect(occurrences.map((one) => [one.at, one.silent])).toEqual([
      [end + HOUR, true],
      [end + DAY, false],
    ]);
    expect(occurrences[0]).toMatchObject({ title: 'Thank Dana Okafor', body: 'You spoke at 14:00.' });
    expect(occurrences[1]?.body).toMatch(/^Late/);
  });

  it('keeps of what has gone by only the latest moment of each follow-up', () => {
    const { occurrences } = agenda([followUp('thankYouEmail')], end + 3 * DAY);
    expect(occurrences.map((one) => one.at)).toEqual([end + DAY]);
  });

  it('names the same announcement alike on every call, and another after the meeting was moved', () => {
    const [first] = agenda([followUp('debrief')], end).occurrences;
    const [again] = agenda([followUp('debrief')], end + 10 * MINUTE).occurrences;
    const [moved] = agenda([followUp('debrief', { earliest: end + 2 * HOUR })], end).occurrences;
    expect(again?.id).toBe(first?.id);
    expect(moved?.id).not.toBe(first?.id);
  });

  it('takes a check-in that a flight shifts for the same, and one moved by a day for another', () => {
    const isKnown = (id: string) => isSameOccurrence(id, idAt('2026-12-08T10:00'));
    expect(isKnown(idAt('2026-12-08T15:00'))).toBe(true);
    expect(isKnown(idAt('2026-12-07T18:00'))).toBe(true);
    expect(isKnown(idAt('2026-12-09T10:00'))).toBe(false);
  });

  it('announces a sealed follow-up when its lock opens, and one that only an answer opens never', () => {
    const sealed = { rule: 'courtesyLock', why: 'Give it a week.' } as const;
    const opens = end + 7 * DAY;
    const open = agenda([followUp('checkIn', { blocked: { ...sealed, opens } })], end);
    expect(open.occurrences.map((one) => one.at)).toEqual([opens]);
    expect(open).toMatchObject({ due: 0, next: [] });
    expect(agenda([followUp('checkIn', { blocked: sealed })], end).occurrences).toEqual([]);
  });

  it('gathers what a snooze covers into one announcement at its end', () => {
    const until = end + 2 * DAY;
    const { occurrences, due } = agenda([followUp('thankYouEmail', { snoozedUntil: until })], end + 2 * HOUR);
    expect(occurrences.map((one) => [one.at, one.silent])).toEqual([[until, false]]);
    expect(due).toBe(0);
  });

  it('announces a second snooze again', () => {
    const first = agenda([followUp('thankYouEmail', { snoozedUntil: end + 2 * DAY })], end).occurrences[0];
    const second = agenda([followUp('thankYouEmail', { snoozedUntil: end + 3 * DAY })], end).occurrences[0];
    expect(second?.id).not.toBe(first?.id);
  });

  it('tells of a card an hour and a half before reception closes, but not before the interview has ended', () => {
    const closes = at('2026-11-24T17:30');
    expect(agenda([followUp('thankYouCard', { ideal: closes })], end).occurrences[0]?.at).toBe(
      closes - 90 * MINUTE,
    );
    expect(agenda([followUp('thankYouCard', { ideal: end + HOUR })], end).occurrences[0]?.at).toBe(end);
  });

  it('tells what belongs to a day with that day’s digest, and never before it opens', () => {
    const digest = { ...DEFAULT_SETTINGS, digestAt: '08:30' };
    const checkIn = (more: Partial<FollowUp>) =>
      agenda([followUp('checkIn', { ideal: at('2026-12-08T09:00'), ...more })], end, digest).occurrences[0];
    expect(checkIn({})).toMatchObject({ at: at('2026-12-08T08:30'), prompt: false });
    const opens = at('2026-12-08T08:45');
    const blocked = { rule: 'courtesyLock', why: 'Give it a week.', opens } as const;
    expect(checkIn({ blocked })?.at).toBe(opens);
    const each = agenda([followUp('checkIn', { ideal: at('2026-12-08T09:00') })], end).occurrences[0];
    expect(isSameOccurrence(each?.id ?? '', checkIn({})?.id ?? '')).toBe(true);
  });

  it('lets through what spoils before the next morning, and what was put off to a moment', () => {
    const prompt = (kind: FollowUpKind, more: Partial<FollowUp> = {}) =>
      agenda([followUp(kind, more)], end).occurrences.map((one) => one.prompt);
    expect(prompt('thankYouEmail')).toEqual([true, false]);
    expect(prompt('briefing', { ideal: end + DAY })).toEqual([true, true]);
    expect(prompt('checkIn')).toEqual([false]);
    expect(prompt('checkIn', { snoozedUntil: end + 2 * DAY })).toEqual([true]);
  });

  it('tells of a deadline on a day of rest on the working day before it', () => {
    const settings = { ...DEFAULT_SETTINGS, workingDaysOnly: true };
    const plan = [followUp('apply', { ideal: at('2026-11-29T09:00'), overdue: at('2026-11-30T00:00') })];
    const on = (rest?: RestDays) => makeAgenda(plan, settings, end, zone, rest).occurrences[0]?.at;
    expect(on({ weekend: [6, 7], holidays: [] })).toBe(at('2026-11-27T09:00'));
    expect(on({ weekend: [6, 7], holidays: ['2026-11-27'] })).toBe(at('2026-11-26T09:00'));
    expect(on()).toBe(at('2026-11-29T09:00'));
  });

  it('is not spoilt by a key, a text or a setting that no desktop would take', () => {
    const plan = [
      followUp('thankYouEmail', { key: 'thankYouEmail.<script>' }),
      followUp('thankYouEmail', { title: 'x'.repeat(5_000), reason: 'y'.repeat(5_000) }),
      followUp('checkIn', { ideal: Number.NaN }),
    ];
    const hostile = {
      ...DEFAULT_SETTINGS,
      quietFrom: '25:00',
      digestAt: 'noon',
      pausedUntil: '2026-02-28',
      resumedAt: Infinity,
      zone: 'Mars/Phobos'.repeat(20),
    };
    const made = agenda(plan, end, hostile);
    expect(v.safeParse(agendaSchema, made).success).toBe(true);
    expect(made).toMatchObject({ next: [{ followUpKey: followUp('thankYouEmail').key }] });
    expect(made.occurrences).not.toEqual([]);
  });

  it('names kinds and no people in the menu where the person wants it', () => {
    const discreet = { ...DEFAULT_SETTINGS, discreetNotifications: true };
    expect(agenda([followUp('thankYouEmail')], end, discreet).next.map((one) => one.title)).toEqual([
      'Thank-you',
    ]);
  });

  it('counts what is due and names today’s by their ideal moment', () => {
    const plan = [
      followUp('checkIn', {
        earliest: end + DAY,
        ideal: end + 3 * DAY,
        overdue: end + 9 * DAY,
        title: 'Check in',
      }),
      followUp('thankYouCard', { ideal: end + 2 * HOUR, title: 'Drop a card' }),
      followUp('call', { ideal: end + 3 * HOUR, title: 'Call Dana' }),
      followUp('thankYouEmail'),
      followUp('apply', {
        ideal: end - 2 * DAY,
        overdue: end - DAY,
        earliest: end - 3 * DAY,
        title: 'Apply',
      }),
    ];
    const { due, next } = agenda(plan, end);
    expect(due).toBe(3);
    expect(next.map((one) => [one.title, one.when])).toEqual([
      ['Apply', '2 days late'],
      ['Thank Dana Okafor', 'by 15:30'],
      ['Drop a card', 'by 16:30'],
      ['Call Dana', 'today'],
    ]);
  });

  it('announces nothing where notifications are off, and still counts', () => {
    const quietly = agenda([followUp('thankYouEmail')], end, { ...DEFAULT_SETTINGS, notifications: false });
    expect(quietly).toMatchObject({ occurrences: [], due: 1 });
  });
});
