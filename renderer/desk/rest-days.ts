import { addDays, dayOf, type Instant } from '../../shared/domain/time';
import { restDaysOf, type RestDays } from '../../shared/domain/working-days';
import type { Snapshot } from '../data/facts-store';

/** Holidays are known for a year ahead at the least. */
const DAYS = 400;

let known: { readonly snapshot: Snapshot; readonly today: string; readonly rest: RestDays } | undefined;

/** The days on which nothing is announced, where the person chose working days only. */
export function restDays(snapshot: Snapshot | undefined, now: Instant): RestDays | undefined {
  if (!snapshot?.settings.workingDaysOnly) return undefined;
  const { home, holidays } = snapshot.facts;
  const today = dayOf(now, home.zone);
  if (known?.snapshot !== snapshot || known.today !== today)
    // From a week ago on: the last digest may lie before a holiday.
    known = { snapshot, today, rest: restDaysOf({ ...home, holidays }, addDays(today, -7), DAYS) };
  return known.rest;
}
