import { expect, it } from 'vitest';
import type { Facts } from '../../../shared/domain/facts';
import { DAY } from '../../../shared/domain/time';
import { gatherDossiers } from '../../../shared/etiquette/dossier';
import { readPromise } from '../../../shared/etiquette/promise';
import { BRIGHTWATER, MEETING, afterTheMeeting, debriefOf, heard, id, moment } from '../../builders/facts';

const END = moment('2025-11-18T15:00');
const NOBODY = { answeredAt: Number.NEGATIVE_INFINITY, sent: [] };

function promised(
  facts: Partial<Facts>,
  letters: Partial<Parameters<typeof readPromise>[2]> = {},
  held = true,
) {
  const dossier = gatherDossiers(afterTheMeeting(facts)).get(BRIGHTWATER.id);
  if (!dossier) throw new Error('no dossier');
  return readPromise(dossier, held ? dossier.meetings : [], { ...NOBODY, ...letters });
}

const sent = (at: number) => [{ id: id('d', 9), at, channel: 'email' as const, purpose: 'checkIn' as const }];
const said = { debriefs: [debriefOf(MEETING, { promisedDay: '2025-11-21' })] };

it('is read from the debrief and from what they wrote, the latest counting', () => {
  expect(promised({})).toBeUndefined();
  expect(promised(said)).toEqual({ day: '2025-11-21', madeAt: END, used: false });
  expect(promised(said, {}, false)).toBeUndefined();
  const letter = heard(1, END + DAY, { promisedDay: '2025-11-25' });
  expect(promised({ ...said, outreaches: [letter] })?.day).toBe('2025-11-25');
  const before = heard(1, END - DAY, { promisedDay: '2025-11-25' });
  expect(promised({ ...said, outreaches: [before] })?.day).toBe('2025-11-21');
  const atOnce = heard(1, END, { promisedDay: '2025-11-25' });
  expect(promised({ ...said, outreaches: [atOnce] })?.day).toBe('2025-11-25');
});

it('is made by a person, for a day to come', () => {
  const only = (fields: object) =>
    promised({ outreaches: [heard(1, END + DAY, { promisedDay: '2025-11-25', ...fields })] });
  expect(only({})?.madeAt).toBe(END + DAY);
  expect(only({ delivery: 'automatic' })).toBeUndefined();
  expect(only({ direction: 'out' })).toBeUndefined();
  expect(only({ direction: 'out', channel: 'call', delivery: 'spoke' })?.day).toBe('2025-11-25');
  expect(only({ promisedDay: 'soon' })).toBeUndefined();
  expect(only({ promisedDay: '2025-11-18' })).toBeUndefined();
  expect(only({ promisedDay: '2025-11-19' })?.day).toBe('2025-11-19');
});

it('is overtaken by a later interview, and kept by an answer on its day or after', () => {
  const again = { ...MEETING, id: id('b', 2), startsAt: '2025-11-20T14:00', endsAt: '2025-11-20T15:00' };
  expect(promised({ ...said, interviews: [MEETING, again] })).toBeUndefined();
  const before = heard(1, END - DAY, { promisedDay: '2025-11-25' });
  expect(promised({ outreaches: [before] })).toBeUndefined();
  expect(promised(said, { answeredAt: moment('2025-11-20T23:59') })).toBeDefined();
  expect(promised(said, { answeredAt: moment('2025-11-21T00:00') })).toBeUndefined();
  const sameDay = { debriefs: [debriefOf(MEETING, { promisedDay: '2025-11-18' })] };
  expect(promised(sameDay, { answeredAt: END })).toBeDefined();
  expect(promised(sameDay, { answeredAt: END + 1 })).toBeUndefined();
});

it('is used up by what went out after its day', () => {
  expect(promised(said, { sent: sent(moment('2025-11-21T23:59')) })?.used).toBe(false);
  expect(promised(said, { sent: sent(moment('2025-11-22T00:00')) })?.used).toBe(true);
  expect(promised(said, { sent: sent(END - DAY) })?.used).toBe(false);
});
