import { expect, test } from 'vitest';
import { countries, loadHolidays, placesOf, regionsOf } from '../../../renderer/data/holidays';

const now = Date.parse('2026-11-23T12:00Z');

test('public holidays are those of the place, by its own calendar', async () => {
  const england = await loadHolidays('GB-ENG', now);
  expect(england.has('2026-12-25')).toBe(true);
  expect(england.has('2026-12-28')).toBe(true); // Boxing Day falls on a Saturday and is made up for
  expect(england.has('2026-11-30')).toBe(false); // St Andrew's Day is Scotland's
  expect((await loadHolidays('GB-SCT', now)).has('2026-11-30')).toBe(true);
  expect((await loadHolidays('US', now)).has('2026-11-26')).toBe(true);
  expect((await loadHolidays('DE', now)).has('2027-10-03')).toBe(true);
  expect((await loadHolidays('XX', now)).size).toBe(0);
});

test('regions and countries are named for the pickers', async () => {
  expect((await regionsOf('DE')).find((one) => one.code === 'BY')?.name).toBe('Bayern');
  expect(await regionsOf('')).toEqual([]);
  expect((await countries()).find((one) => one.code === 'FR')).toEqual({ code: 'FR', name: 'France' });
});

test('only the places at hand are loaded', () => {
  const application = { country: 'DE', region: 'BY' } as Parameters<typeof placesOf>[1][number];
  expect([...placesOf({ zone: 'Europe/London', country: 'GB' }, [application, application])]).toEqual([
    'GB',
    'DE-BY',
  ]);
});
